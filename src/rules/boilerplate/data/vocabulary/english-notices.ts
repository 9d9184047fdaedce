import type {PhraseBook} from '../../phrases.js'
import {literalAny} from './literal-any.js'

/**
 * Notices in the idiom of English sites, of one sentence or several, in bags: what a notice is about stands in cues of
 * several words (`give someone a year`, `having trouble playing`), so that the words around them may be any of `anyWord`.
 */
export const englishNotices: PhraseBook = {
  language: 'en',
  sets: {
    ...literalAny.sets,
    noticeWord:
      '{anyWord}|an|apart|d|each|everyday|explainer|fancy|friend|go ahead|great|guess|here|hi|just|ll|love|loved|loving|m|my|okay|ok|pop|re|ready|right|s|someone|spare|spot|straight|stuff|t|take|tell|this|those|together|totally|trouble|ve|wherever|whoever|yours',
    adPays:
      'a commercial|a short commercial|ad|ad break|ad free|ads|advert|advertisement|advertisements|advertiser|advertisers|advertising|adverts|our sponsor|our sponsors|sponsor|sponsors|the commercial|the sponsor',
    adPaysAct:
      'can be skipped|choose not to see|closes|continues|fewer ads|finish|finished|finishes|for free|fund|funded|funds|helps|hide|keep this|keep us|keeps|loading|move past|no fee|not interested|over|paid for|(pay|pays) for (our|this|your|the)|possible|read on|ready to skip|relevant to you|remove|report|reporting|resumes|scroll|see fewer|skip in|skip this|stop seeing|stop showing|supports|tell us why|thanks to|turn off|what s wrong|while you wait|why you|you can skip',
    backSoon:
      '(article|column|episode|film|programme|report|show|story|stream|text|video) (begins|carries on|comes back|continues|continuing|goes on|is continued|picks up|plays|returns|resumes|starts|will (begin|carry on|continue|play|resume|start))',
    backSoonAct:
      'after (a|the|this) [short] (ad|advert|advertisement|break|message)|after these|after this|after the ads|after a word|in # seconds|in a few seconds|in a minute|in a moment|in a second|in just a moment|just a moment|shortly|soon|further down the page|lower down|just below|momentarily',
    dataAbout:
      '(ad|advertising|browsing|personal|privacy|usage|your|some|location) data|(cookie|consent|privacy|tracking) (banner|centre|center|choices|notice|options|policy|preferences|settings|tool)|cookies|information about (you|your (browsing|device|visit))|information on your device|our [#] partners|our [#] vendors|similar (technologies|technology)|third party (content|cookies|services|technologies|tools|embeds)|trackers|tracking|your (agreement|choices|consent|device|go ahead|permission|preferences|privacy)',
    dataAsk:
      '(choose|decide|pick) (what|which)|(load|loads|play|see|show|view|watch) (it|this)|accept|agree|allow|allowing|asks for|before (it|this|we)|by (clicking|closing|continuing|pressing|scrolling|selecting|tapping|using)|change your|collect|collects|consent|continue without|deliver|embeds|go ahead|happy with|helps us|improve|legitimate interest|let us know|make sure|manage|measure|needs|needs your|need your|ok with|okay with|only load|opt out|personalise|personalize|process|provided by|read more|refuse|reject|see our|set cookies|settings|share|store|switch on|tailor|to (load|play|see|show|view|watch)|turn on|understand how|update|use|uses|we and|we d like|what you see|with others|withdraw|works better|works best',
    giftCue:
      '# (days|months|weeks) (access|free|for|of)|(all access|annual|digital|monthly|premium|print|student|yearly) (bundle|pass|plan|subscription|membership)|a gift subscription|(months|weeks|months of|weeks of) access|an annual|annual plan|digital (access|edition|replica|subscription)|give (a friend|a gift|someone|someone you love|yourself|them)|gift (a|subscription|subscriptions)|half price|introductory (offer|price|rate)|our (best|lowest) (deal|offer|price)|save (#|up to|over|more than)|the cover price|your (subscription|trial)|(free|# day|# week|# month) trial',
    giftAct:
      '(a|one) (month|week|year) of|# total|after that|all (articles|our|the|year|stories)|at any time|before it ends|cancel|chosen|crosswords|each month|enjoy|ends|every (article|day|story|month)|for (a|#|half|just|less|only|the first)|games|great|in total|included|journalism|just|limited|month of|no (ads|commitment|contract|strings)|no card|now|offer|on (all|any|the annual|us)|only|our (best|app|apps|archive)|per|puzzles|reading|save|sign up|start|stories|then|this (christmas|month|week|weekend)|today|trusted|try|unlimited|upgrade|you love',
    hearCue:
      '(a|our|the) (audio|clip|highlights|podcast|stream|video)|audio|clip|episode|highlights|live stream|podcast|stream|the player|this (audio|clip|episode|podcast|stream|video)|video|your (device|player)',
    hearAct:
      '(can|could) (not|t) (be played|load|play|start)|buffering|cannot be (loaded|played|shown)|check your connection|failed to (load|play)|full (match|version|interview)|geo blocked|having (issues|problems|trouble)|hear (all|it|more|our|the full|this)|hit play|in full|in your (area|country|region)|is (available|live|muted|not available|unavailable)|listen (back|in|now|on)|live (on|from)|loading|no longer available|press play|refresh|reload|starts in|stream (it|live|now)|subscribe|subtitles|tap (play|to)|trouble playing|try again|unable to|watch (all|back|it|live|more|now|on|the|this)|will (begin|play|start)|won t (load|play|start)|wherever you get|your podcasts|read the transcript|episodes|skip',
    letterboxCue:
      '(daily|evening|free|morning|news|our|our free|weekly|weekday) (briefing|briefings|bulletin|digest|email|emails|newsletter|newsletters|roundup)|email address|inbox|inboxes|mailing list|newsletter|newsletters|our (email|list|mailing)|to your (email|inbox|phone)|your (email|inbox|mailbox)',
    letterboxAct:
      '(best|biggest|latest) (of|reads|stories|news)|(pop|drop|enter|type|leave|put|give us|add) your|all you need|arrives|before breakfast|by (email|hitting|signing)|check|confirm|delivered|direct|directly|each (day|evening|friday|monday|morning|saturday|sunday|thursday|tuesday|wednesday|week|weekday|weekend)|every (day|evening|friday|monday|morning|saturday|sunday|thursday|tuesday|wednesday|week|weekday|weekend)|first thing|for (free|subscribers)|free|from our|get|goes out|hits|in # minutes|join|joining|keep up|land in|lands|like what you|more like this|never miss|no spam|once a (day|month|week)|our pick|pick of|receive|send you|sent|sign me|sign up|signing up|start your|stay|straight|subscribe|subscribed|thanks for|tick|today|twice a week|unsubscribe|want more|weekdays|we ll (email|never|send)|whenever|with (our|the)',
    memberOnlyCue:
      '(account|accounts|free account)|(free|last free|complimentary) (article|articles|stories|story|reads)|(members|subscribers|registered readers|supporters|paying readers)|(subscribe|subscribing|subscription|membership|paywall)',
    memberOnlyAct:
      '(all|every one of) our (articles|coverage|journalism|reporting|stories)|(article|story) is (for|free|part)|carry on reading|continue (reading|with)|enjoying (this|the) (article|story)|everything we publish|finish (reading|the|this)|full (access|article|coverage|story)|get (behind|past) the|hit the|keep reading|limit|only (open|available|for|to)|read (all|any|as|everything|it|more|on|the|this|without)|reading limit|reserved|sign in|log in|register|there s (even|lots|more|plenty)|this (article|content|page|piece|post|story) (is|s)|to (carry on|continue|finish|go on|keep|read|see|unlock)|unlimited|unlock|unlocks|used (all|up)|what comes next|you ve (reached|read|used)|your (allowance|limit)',
    nextCue:
      '(also|more|next|now) (from|in|on) (our|the|this) (series|site|newsroom|section|topic)|(listen to|read|see|try|watch|follow|find|explore) (all [of]|more of|our|the rest of our)|(people|readers|others|subscribers|our readers) (also|are (also|loving|reading|now reading)|love|loved|liked)|(caught up|catch up|keep up|up to speed) (on|with)|if you (liked|enjoyed|missed)|in case you missed|more (about|from|like|of|on|stories)|what to (read|watch|see)|you (may|might) (also|have)',
    nextAct:
      'after this|analysis|article next|background|before this|coverage|enjoyed this|explained|explainer|explainers|explore|full (coverage|list|series|story)|guide|latest|like this|live blog|most popular|next|on (this|the) (story|subject|topic)|podcast on|profile|reading|reads|right now|series|so far|stories|story|the (background|backstory|series|story)|this (story|series|subject|topic|week)|timeline|today|too|topics|what we know',
    reuseCue:
      '(copy|copying|quote|quoting|reprint|reprinting|reproduce|reproduced|reproducing|republish|republished|republishing|repost|reposting|reuse|reused|reusing|sharing|syndicate|syndicated) [it|our|the|this] [article|articles|content|images|material|photos|stories|story|text|work]|(content|material|text|story|article) licence|copyright|creative commons|syndication|unauthorised (copying|distribution|reproduction|use)',
    reuseAct:
      '(a|the) (link|credit) (to|is)|(ask|contact|email|write to) us|allowed|cc by|credit (is|to|us)|for free|forbidden|free (of charge|to)|guidelines|in (any form|part|whole)|licence|license|licensed|link (back|to)|linked|may (be|not)|must|no part|not (allowed|for|permitted)|(our|ask|asking|get|seek|written) permission|our (guidelines|terms)|permitted|please (ask|cite|contact|credit|do not|link|mention)|prohibited|provided (that|you)|reserved|so long as|under (a|the|our)|welcome|with (attribution|our|permission)|without',
    sayCue:
      '(a|add|add a|leave a|your) (comment|comments|opinion|thoughts|view|views)|(comment|comments|commenting) (below|here|policy|section)|comment (on|below)|comments|have your say|hear from you|let us know what|the (conversation|debate|discussion)|what (do you|you) think|your (experience|experiences|questions|stories|thoughts|views)',
    sayAct:
      '(are|is|will be|have been) (checked|closed|moderated|off|open|read|reviewed|switched off|turned off)|(below|in the box below)|account|add (it|to|your)|apply|approve|ask you|before posting|being checked|below|closed on|community|d like|email us|first to|get in touch|guidelines|house rules|join|keep (it|them|your)|leave|leave it|let us know|like to|log in|love to|moderated|moderators|obey|only (members|registered|subscribers)|please (be|keep|log|sign|stay|use)|post|read|respect|respectful|rules|share|shared|show|sign in|start|submitted|tell us|text us|turned off|using the form|want to|we d|why not|with other readers|with us|write',
    updateCue:
      '(auto|automatically) (refresh|refreshes|update|updates)|(breaking|developing) (news|story)|live (blog|coverage|feed|page|updates)|our (live|rolling) coverage|page for (the latest|updates)|(latest|rolling|live) updates|the latest (developments|lines|news|on this)|this (article|blog|page|post|report|story) (is|was|will)|updates',
    updateAct:
      'added|as (and when|events|it|more|soon as|they|we)|being (constantly|regularly|updated)|bring you|check back|click (here|to)|developing|ended|follow|for now|has (ended|finished)|happens|is (closed|over|now closed)|keep (checking|refreshing)|minute by minute|more (details|information|soon|to (come|follow))|now (closed|ended)|refresh|reload|see|stay (tuned|with)|throughout the (afternoon|day|evening|morning)|to come|turn on|updated (regularly|soon|throughout|with|as|when|continuously|shortly)|when (we|more)|with (more|new)|will (be|follow|update)',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{noticeWord}',
        cue: '{adPays}',
        act: '{adPaysAct}',
        example: 'Our advertisers help keep this site free for everyone, thanks to them',
      },
      {words: '{noticeWord}', cue: '{backSoon}', act: '{backSoonAct}', example: 'Your article continues in a moment'},
    ],
    'consent-notice': [
      {
        words: '{noticeWord}',
        cue: '{dataAbout}',
        act: '{dataAsk}',
        example: 'Our partners and we use data to tailor what you see',
      },
    ],
    comments: [
      {words: '{noticeWord}', cue: '{sayCue}', act: '{sayAct}', example: 'We want to hear from you: comment below'},
    ],
    copyright: [
      {
        words: '{noticeWord}',
        cue: '{reuseCue}',
        act: '{reuseAct}',
        example: 'Republishing? Please credit us and link back',
      },
    ],
    'live-marker': [
      {
        words: '{noticeWord}',
        cue: '{updateCue}',
        act: '{updateAct}',
        example: 'Keep checking this page for the latest updates',
      },
    ],
    'media-widget': [
      {
        words: '{noticeWord}',
        cue: '{hearCue}',
        act: '{hearAct}',
        example: 'Sorry, we’re having trouble playing this video',
      },
    ],
    newsletter: [
      {
        words: '{noticeWord}',
        cue: '{letterboxCue}',
        act: '{letterboxAct}',
        example: 'Like what you read? Our free newsletter has more',
      },
    ],
    offer: [
      {words: '{noticeWord}', cue: '{giftCue}', act: '{giftAct}', example: 'Give someone a year of great journalism'},
    ],
    'paywall-notice': [
      {
        words: '{noticeWord}',
        cue: '{memberOnlyCue}',
        act: '{memberOnlyAct}',
        example: 'Enjoying this story? There’s more for subscribers',
      },
    ],
    'read-also': [{words: '{noticeWord}', cue: '{nextCue}', act: '{nextAct}', example: 'What to read after this'}],
  },
}
