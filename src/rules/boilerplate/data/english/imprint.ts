import type {PhraseBook} from '../../phrases.js'

/** What publishers, wires and plugins print below and around a text: rights, corrections, disclaimers, versions, cuts. */
export const imprint: PhraseBook = {
  language: 'en',
  sets: {
    house: '[the] <name> [(s|of|and|for|in|on|the|of the) [the] <name>]',
    homeTld: 'au|biz|ca|co|com|example|gov|ie|in|info|io|ke|me|media|net|news|ng|nz|org|press|test|tv|uk|us|za',
    mailbox: '_ [_] [_] [_] {homeTld} [{homeTld}]',
    ours: '(this|the|our|these|any|all|that)',
    paperWork:
      '{article}|work|translation|photo|photos|image|website|site|newspaper|magazine|publication|blog|column|material|materials|content|contents|page|report|video|podcast|post|essay|op ed|commentary|editorial|opinion piece|guest post',
    views:
      '(views|opinions|view|opinion|thoughts|ideas|comments|views and opinions|opinions and views|thoughts and opinions|statements|positions|facts and opinions|beliefs|recommendations)',
    notMeant:
      '(do not|does not|don t|may not|need not|are not|should not|not) [{hedge}*3] (reflect|represent|those|coincide|mirror|match|correspond|express|reflective|shared|endorsed|agree)',
    writerOwn:
      '(the|its|their|his|her|my|our|that of|those of) [the|our|its] [individual|respective|guest|original] (author|authors|writer|writers|own|columnist|contributor|contributors|columnists|speaker|interviewee|blogger|poster|users|creators)',
    fault:
      '(a|an|any|some|the) [factual|possible|potential|significant|serious|material|spelling|grammatical|other|obvious] (correction|error|errors|mistake|mistakes|typo|typos|inaccuracy|inaccuracies|omission|problem|issue|correction or clarification|clarification|broken link)',
    wrong:
      '(wrong|incorrect|inaccurate|amiss|out of date|missing|not right|not quite right|off|unclear|misleading|offensive)',
    tellUs:
      '(let us know|tell us|contact us|email us|e mail us|write to us|get in touch|please contact|please email|please e mail|please let us know|please tell us|click here|reach out|report it|please report|message us|drop us|call us|please call|please write|please notify|please click|notify us|alert us|contact the (editor|newsroom|webmaster)|email the (editor|newsroom))',
    editorsPost:
      '(editor|editors|news editor|readers editor|reader s editor|public editor|standards editor|corrections desk|newsroom|webmaster|managing editor|duty editor|complaints department|complaints team|newsdesk|news desk|web editor|editor in chief|ombudsman|editorial team|editorial office)',
    deal: '(affiliate|referral|partner|commission|amazon|tracking|sponsored)',
    smallCut:
      '[a|an|some] [small|modest|tiny|affiliate|referral|little] (commission|commissions|fee|percentage|compensation|share of the sale|cut|portion of sales|revenue|income|referral fee)',
    paidFor:
      '(sponsored|paid for|funded|produced|commissioned|supported|presented|made possible|brought to you|created|financed|underwritten|prepared|supplied|provided|written|submitted|contributed)',
    adviceKind:
      '(financial|investment|medical|legal|professional|tax|trading|health|betting|personal|accounting|dietary|nutritional|veterinary|business)',
    tongue:
      'afrikaans|amharic|arabic|bengali|chinese|czech|danish|dutch|english|farsi|filipino|finnish|french|gaelic|german|greek|gujarati|hausa|hebrew|hindi|hungarian|igbo|indonesian|irish|italian|japanese|kannada|korean|malay|malayalam|mandarin|marathi|nepali|norwegian|pashto|persian|pidgin|polish|portuguese|punjabi|romanian|russian|serbian|sinhala|somali|spanish|swahili|swedish|tagalog|tamil|telugu|thai|tibetan|turkish|ukrainian|urdu|uzbek|vietnamese|welsh|xhosa|yoruba|zulu',
    robot:
      '(ai|artificial intelligence|an ai|ai voice|an ai voice|automated voice|an automated voice|a synthetic voice|a computer|machine|text to speech|speech recognition|speech to text|automated software|software|an algorithm|automatic speech recognition|google translate|google|deepl|chatgpt|a large language model|machine translation|ai tools|ai technology|generative ai|the help of ai|the assistance of ai|the help of artificial intelligence|a third party|a bot|our ai)',
    printed:
      '(appears|appeared|ran|was published|was printed|is published|was first published|first appeared|originally appeared|will appear|runs)',
    printPlace:
      '(in print|in (the|our|its) [_] [_] (print|printed|paper|hard copy) (edition|issue|section|newspaper|magazine|version)|in (the|our) [{month}|{weekday}|weekend|international|us|uk|asia|january] [#] (edition|issue|print edition) of)',
    wirePress:
      '(prnewswire|pr newswire|business wire|businesswire|globe newswire|globenewswire|ein presswire|einpresswire|accesswire|access newswire|newsfile corp|newsfile|apo group|cision|prweb|ptinews|ani press release|media outreach newswire|asianet|marketersmedia|newsvoir|ani pnn|pnn|businesswire india|newswire com|send2press|medianet|pressat|zex pr wire|vmpl|srv)',
    callUs:
      '(media|press|investor|investors|public relations|pr|corporate|communications|analyst|news media|editorial|general|customer|investor relations|media relations|sales)',
    cutPart:
      '(rest|remainder|remaining|remaining text|rest of the text|rest of this {article}|full text|text|article|story|content|excerpt|extract|preview|remaining content)',
    jumpWord: '(continued|cont d|cont|see|please see|jump|turn to)',
    hedge: 'necessarily|always|in any way|constitute|be|taken|attributed|purport',
    viewsDone: '(expressed|given|contained|stated|presented|made|published|shared|offered|written) [and|or]',
    viewsPlace:
      'here|herein|above|below|in|on|by|within|are|is|of|from|opinions|[the|this|these|our] {paperWork}|guest|<name>|[the|our|individual] (authors|author|contributors|columnists|writers|columnist|writer|contributor|users|guests)',
    noticeVerb: 'is|are|should|does|do|was|constitutes|has been',
    dealPlace: 'featured|recommended|here|listed|mentioned|we recommend|on this page',
    feedWord: 'third party|wire|news|agency|automated|computer',
    warnWhat: 'some|graphic|content|details|descriptions|images|references',
    warnWord:
      'may|readers|distressing|graphic|disturbing|upsetting|violence|sexual|assault|suicide|abuse|some|might|find|be|to|distressing|content|details|language|strong|and|or|offensive|images|material|themes|self harm|spoilers',
    gambleWord: 'please|gamble|bet|responsibly|begambleaware|gambleaware|org',
    tongueBy: '(by|using|with|into) ({robot}|<name>|{tongue})',
    printDetail:
      'section|page|p|on page|pages|with the headline|under|as|the|headline|headlined|titled|title|headed|of|edition|<name>|_ # ...|#',
    pressAbout: 'about|on|regarding|and|or|interviews|images|media|the|_',
    pressUs: 'us|the|our',
    contactPart: 'tel|phone|email|ph|mobile|cell|#|<name>|or|at|on|{mailbox}',
    pressCertain: 'certain|statements|information',
    orderWord: 'order|purchase|today s paper|subscribe',
    pageAt: 'from|on|to|at|page|p|pg',
    pageLetter: 'page|p|pg|a|b|c|d',
    paperTrait:
      'online|daily|independent|digital|local|english|english language|business|national|free|sports|sport|football|news|weekly|community|regional|latest|breaking|trusted|most trusted|real time|24 7|24 hour|top|best|quality|public interest|investigative|nonprofit|global|world',
    paperKind:
      '(newspaper|news site|news website|news source|source of news|source for news|portal|news portal|magazine|news magazine|news brand|media house|news channel|news agency|radio station|news platform|news app|newspapers|news service|news network|news outlet|news daily|broadcaster) [since #|online]',
    paperVirtue:
      'accurate|balanced|bold|brave|clear|credible|fair|fast|fearless|first|free|honest|impartial|independent|informed|local|objective|reliable|trusted|truthful|trust|truth|community|integrity|accuracy',
    newsTopic:
      'all|and|the|latest|breaking|your|local|best|news|sport|sports|football|business|politics|political|cricket|entertainment|tech|technology|world|national|information|updates|stories|analysis|opinion|reviews|things|everything|top|international|global|showbiz|celebrity|weather|travel|lifestyle|jobs|crypto|finance|financial|health|science|in depth|independent|journalism|original|trusted|daily|most|important|videos|photos|headlines',
    newsWords:
      '(breaking|latest|local|top|daily|today s|independent|world|live|national|trusted) [{newsTopic}*3] (news|headlines|stories|journalism|newspaper|news source|news site|updates)',
    bannerTail:
      'and|for|from|the|in|of|on|around|across|about|beyond|world|globe|country|region|community|people|town|city|county|area|gulf|<name>|you|your|since #|who|know|first|to|a|all|latest|news|local|sport|sports|business|politics|weather|videos|photos|analysis|opinion|entertainment|updates|more|home|online|today|every|day',
    pageIn: 'on page|page|p|pg|a|b|c|d',
    fullAt: 'here|at|on|available|link',
    followUs: 'us|for|our|the',
    wrapWord: 'us|me|our|the|now|today|tonight|this|live|coverage|blog|liveblog|evening|here',
    newsWord:
      'this|updating|with|more|you|the|this {article}|live|latest|updated|details|information|news|page|further|any|updates|on|here',
    pingWord: 'and|comments|but',
    tagWord: 's|for|in|covered|of',
  },
  phrases: {
    copyright: {
      line: [
        [
          '[this|the|our|except where otherwise noted|unless otherwise noted|all] [{paperWork}] (is|are) [made] (licensed|available|released|shared|distributed|published|licenced) under [a|the|an] (creative commons|cc|open government|gnu|cc by|mit) [...]',
          'This work is licensed under a Creative Commons Attribution 4.0 International License.',
        ],
        [
          '(published|licensed|released|shared|republished|available|distributed|text licensed) under [a|an|the] (creative commons|cc by|cc by sa|cc by nd|cc by nc|cc by nc nd|open government) [_] [_] [#] [_] [licence|license] [#] [#]',
          'Published under a Creative Commons licence.',
        ],
        [
          '(copyright|c|copyright c) [#] [by] {house} (to see more visit|for more visit|visit) {mailbox}',
          'Copyright 2021 LPR. To see more, visit lundradio.org.',
        ],
        [
          '[c] [copyright] [c] # {house} [a|an|part of the|part of] [<name>] [company|family|group|newspaper|publication|division|business] [limited|ltd|inc|llc|plc] all rights reserved [<name>]',
          '© 2021 Cable Ocean Network. A Harbour Company. All Rights Reserved.',
        ],
        [
          '(copying|reproducing|distributing|republishing|sharing|scraping|redistributing|reposting|using|downloading|broadcasting|storing|translating) [(or|and) (copying|reproducing|distributing|republishing|sharing|redistributing|storing|using|broadcasting)] (this|the|our|any|all) [part of] [the|this|our] [site|website]  [s] {paperWork} [in any form] [without [our|the|prior|express|written] [written] (permission|consent|authorisation|authorization) [of {house}]] is [strictly|expressly] (prohibited|forbidden|illegal|not permitted|not allowed|unlawful)',
          'Copying or distributing this content without permission is strictly prohibited.',
        ],
        [
          'no (unauthorised|unauthorized) (copying|reproduction|use|distribution|redistribution|republication) [permitted|allowed]',
          'No unauthorised reproduction',
        ],
      ],
      sentence: [
        [
          'this (material|content|story) and [any] other [digital] (content|material) on this (website|site|platform) may not be (reproduced|published|copied|broadcast)',
          'This material, and other digital content on this website, may not be reproduced.',
        ],
        ['copyright [c] [#] [by] {house} all rights reserved', 'Copyright Harbour Post. All rights reserved.'],
      ],
    },
    'error-report': {
      line: [
        [
          '(read|see|view|learn more about|check|visit|find) [more about|out about] [the|our|<name> s] (corrections|correction|complaints|ethics|editorial|standards|fact checking) (policy|page|procedure|column|standards|guidelines|code|policies|charter) [here]',
          'Read our corrections policy',
        ],
        [
          '(corrections|complaints|clarifications|errors|feedback|complaint|correction|queries) [(and|or) (complaints|corrections|clarifications|feedback|comments)] [please] (contact|email|e mail|to|write to|{tellUs}) ...',
          'Complaints: contact complaints@lundnews.org',
        ],
        [
          '(inaccurate|outdated|typo|typos|error|errors|mistake|mistakes|incorrect|misleading|factual error|seen a mistake|broken link|wrong) [errors|or out of date] [in this {article}] {tellUs} [here|about it|at {mailbox}]',
          'Inaccurate? Let us know.',
        ],
        [
          '(something|anything|is something|is anything|see something|spotted something|noticed something|found something|if something) [looks|s|is] {wrong} [here|with this {article}|in this {article}] [please|then] {tellUs} [here|about it|at {mailbox}]',
          'Something wrong? Tell us.',
        ],
        [
          '(please|kindly) (report|send|submit|notify us of|alert us to|email) {fault} [in this {article}] [to|at|via|by|using|here] [the|our|this] [{editorsPost}|form|{mailbox}|email|link below]',
          'Please report any errors to the webmaster.',
        ],
      ],
      sentence: [
        [
          'if (you|readers) (see|spot|notice|find|think|believe|feel|have spotted|ve spotted|have seen|have noticed|would like to|wish to|want to|have|need to|re aware of) [that|there is|we have made|we ve made|you have found|we made|there s|this {article} contains|to (report|flag|request|submit|suggest|make)|report|flag] [{fault}|something (wrong|that|you)] [with|in|on|on this|you] ... {tellUs}',
          'If you believe we have made an error, please contact the editor.',
        ],
        [
          'to (report|submit|request|flag|suggest|inform us of|notify us of|alert us to) {fault} ({tellUs}|please|email|e mail|contact|click|write|call|send|in this|fill|use|[in|on] (this|an|any|the|our) {article})',
          'To report a factual error, please email us.',
        ],
        [
          '(we|<name>) (strive|strives|are committed|is committed|aim|aims|make every effort|makes every effort|work hard|take|takes) [to be|to|for|to ensure|always to|all] (accuracy|accurate|accuracy and fairness|fair and accurate|get it right|publish accurate|correct errors|complaints|accurate and fair|the highest standards)',
          'We strive for accuracy and fairness.',
        ],
        [
          'if you (see|spot|notice|find|saw) (something|anything) (that|you think|wrong|incorrect|inaccurate|amiss|which) ... {tellUs}',
          'If you see something that doesn’t look right, contact us.',
        ],
        [
          '(if|should) you have (a|any) (complaint|complaints|concern|concerns) [about [this {article}|editorial content|our journalism|the content]] [please] [you can|you should] ({tellUs}|please|contact|email|e mail|write|follow|see)',
          'If you have a complaint, please contact the editor.',
        ],
        [
          '(this|the|our) (newspaper|publication|website|title|paper|magazine) [and its website|and associated websites] (is a member of|is regulated by|adheres to|abides by|subscribes to|follows|is bound by|complies with) [and regulated by|a] [the] (ipso|impress|<name>)',
          'This newspaper is a member of the Independent Press Standards Organisation.',
        ],
        [
          'if you are (dissatisfied|not satisfied|unhappy|not happy) with (the|our|their) (response|reply|answer|outcome|way) ... (you can|ipso|contact|press council|ombudsman)',
          'If you are dissatisfied with the response provided you can contact IPSO here',
        ],
        [
          'we are (regulated by|a member of) (ipso|impress|the independent press standards organisation|the press council|the australian press council|<name>)',
          'We are regulated by IPSO.',
        ],
        [
          '{house} (adheres|abides|subscribes|is a member|is committed) (to|by|of) (the|ipso|impress) (editors code|editor s code|<name>) [of practice]',
          'The Gazette adheres to the Editors’ Code of Practice.',
        ],
      ],
    },
    disclaimer: {
      line: [
        [
          '[(disclaimer|note|editor s note|editors note|please note|disclosure|important|publisher s note|legal disclaimer|opinion disclaimer)] [that] [the|all|any|his|her|their|these|some] {views} [{viewsDone}*2] [{viewsPlace}*6] (are|is|remain|belong|reflect|represent|do|does|may) [solely|entirely|purely|strictly|only|exclusively|to|alone|necessarily] ({writerOwn}|{notMeant}|personal) [...]',
          'The views expressed in this article are the author’s own and do not necessarily reflect the editorial stance of this newspaper.',
        ],
        [
          '[disclaimer|disclosure|note] [please note] [that] (this|the|these|nothing in this|nothing on this|our) ({paperWork}|is|information|site|content and information) [above|here|provided|contained|in this {article}|on this site|herein] [{noticeVerb}*2] (not|for|intended|meant|provided|general|purely|constitutes|constitute) ... {adviceKind} (advice|recommendation|recommendations|guidance|opinion|decisions|purposes) [...]',
          'Disclaimer: This is not financial advice. Do your own research.',
        ],
        [
          '(this|our|the) {article} [does|do] (not) contain {adviceKind} (advice|recommendations) [or] [recommendations|advice]',
          'This article does not contain investment advice or recommendations.',
        ],
        [
          '[(at the time of writing|as of writing|disclosure)] (the|our|this) (author|writer|columnist|analyst|reporter) [of this {article}] (holds|hold|has|owns|have|does not hold|does not have|does not own|did not hold|may hold) [no|any|a] [long|short] (position|positions|shares|stock|stake|holdings|interest) (in|or) ... (stock|stocks|company|companies|securities|mentioned|assets|discussed|shares|fund|funds|cryptocurrencies|tokens) [...]',
          'The author holds no position in any of the stocks mentioned.',
        ],
        [
          'past performance (is not|does not|is no|may not be) (indicative|guarantee|a guarantee|a reliable|necessarily|indicate|an indication|an indicator) ...',
          'Past performance is not indicative of future results.',
        ],
        [
          '(capital at risk|your capital is at risk|investments can go (down|up) as well as (up|down)|the value of [your] investments can (fall|go down) [as well as (rise|up)]|(when investing|all) your capital is at risk)',
          'Capital at risk.',
        ],
        [
          'as an amazon associate (i|we|this site|{house}) (earn|earns|receive|may earn|get) ...',
          'As an Amazon Associate I earn from qualifying purchases.',
        ],
        [
          '(products|items|deals|everything|all products|all items|any products|recommendations) [{dealPlace}*2] (is|are) [always] [independently|carefully|editorially] (selected|chosen|reviewed|picked|curated|vetted) ... {smallCut} [...]',
          'Products featured are independently selected by our editors and we may earn a commission.',
        ],
        [
          '(this|the) (content|{article}|video|episode|section|series|newsletter) [(is|was|has been)] (paid for|sponsored|funded|commissioned|brought to you|made possible|underwritten) [and (produced|created|written|provided)] by (an|our|a|the) (advertiser|sponsor|sponsors|partner|partners|client|advertisers|advertising partner)',
          'This content was paid for by an advertiser.',
        ],
        [
          '[this] (content|paid content|sponsored content|sponsored {article}|information|press release) (sponsored|paid for|funded|provided|supplied|presented|commissioned|brought to you) (by|in partnership with|in association with|in collaboration with|on behalf of) {house}',
          'Content provided by Bramble Wire',
        ],
        [
          '[(this|the)] (story|article|report|copy|item|feed|content|news) [(is|has been|was)] [auto|automatically] (published|generated|sourced|taken|auto generated|syndicated|auto published) [directly|verbatim|automatically|auto generated]  (from|by|through) (a|an|the) [{feedWord}*3] (feed|syndicated feed|program|wire|feeds|agency) [(without|with|and|agencies) ...]',
          'This story has been published from a wire agency feed without modifications to the text.',
        ],
        [
          '(this|the) {article} (has not been|was not|hasn t been|has been) [created|edited|modified|altered|verified] [or] (edited|created|modified|altered|verified|reviewed|written|published) by [the|our] ({house}|staff|editors|newsroom|editorial team|our staff|<name> staff) [staff|team|editorial team] [(and|but) (is|was|has been) [auto generated|auto published|published|generated|taken|sourced|automatically generated] [automatically] (from|by) ...]',
          'This story has not been edited by our staff and is auto-generated from a syndicated feed.',
        ],
        [
          '(the|our|<name>) [editorial] (staff|team|newsroom|editors|journalists|newsrooms) (had|has|have|played|took|was|were) (no|not) (role|part|involvement|involved|input) in [the|its|this] [story s|article s] (creation|production|writing|preparation|making) [of this {article}]',
          'The editorial staff had no role in this story’s creation.',
        ],
        [
          '(warning|trigger warning|content warning|reader discretion|please note|caution|advisory) [this|the] [{article}] (contains|contain|includes|discusses|mentions|describes|may contain|is about|advised|features) [{warnWhat}*3] [(of|to|that|about|which) [some]] [{warnWord}*10]',
          'Warning: This article contains distressing content.',
        ],
        [
          '[all] (information|prices|details|figures|data|times|dates) [(and|or) (prices|details|information|availability)] [is|are|was|were] (correct|accurate|valid|up to date|true) (at|as of) [the] [time|date] [of] (publication|publishing|writing|going to press|press time|posting)',
          'All information was correct at the time of publication.',
        ],
        [
          '(opinions|views|thoughts) [expressed] (by|of|from) {house} (contributors|contributing writers|columnists|guest writers|authors|users|guests) are (their own|theirs|personal) [alone]',
          'Opinions expressed by Harbour contributors are their own.',
        ],
        [
          '(letters to the editor|letter to the editor) [policy|guidelines|submissions] [here]',
          'Letters to the editor',
        ],
        [
          '[#] [(please|when the fun stops stop|over #s only)] [gamble|bet] [responsibly] [#] [www] (begambleaware|gambleaware|be gamble aware|gamcare) [org|co uk|org uk] [(t cs|t c s|terms and conditions|terms|t s and c s|t s c s) apply]|# (t cs|t c s|terms and conditions|terms) apply [{gambleWord}*6]',
          '18+. BeGambleAware.org. T&Cs apply.',
        ],
      ],
      sentence: [
        [
          '(this|the) (story|article|report) (has not been|was not) [created|edited] [or] (created|edited|modified) by (our|<name>) [staff|editors|team|news desk]',
          'This report has not been edited by our staff and comes from a feed.',
        ],
        [
          'only the headline (has been|was) (changed|edited|modified|altered|reworked)',
          'Only the headline has been changed.',
        ],
        [
          '(every|all|any) (investment|investments|trading|trade) [and] [trading|investing] [moves|move|decisions|decision] (involves|involve|carry|carries) [a|some|certain] (risk|risks) [and|so] [readers|you] [should]',
          'Every investment and trading move involves risk, and readers should be careful.',
        ],
        [
          '(our|the|<name>) (newsroom|editors|journalists|editorial staff|editorial team|reporters) (was|were) not involved in (its|the|their|this) (creation|production|writing|making)',
          'Our newsroom was not involved in its creation.',
        ],
        [
          '(this|the) (content|information|{article}) [including advice]  (gives|provides|offers|is) [only] (generic|general|for general) (information|informational|purposes) [purposes] [only]',
          'This content, including advice, provides generic information only.',
        ],
        [
          'it is (in no way|not|by no means) [intended] [to be] [as] a substitute for [a|any|qualified|professional] [qualified|professional] (medical|legal|financial|professional|opinion|advice|doctor)',
          'It is in no way a substitute for qualified medical opinion.',
        ],
        [
          '(readers|you|investors|users) (should|must|are advised to|are encouraged to) (always|conduct|do|consult|seek) [always] [conduct|do|consult] [their|your] (own|a) [own] (research|due diligence|financial adviser|financial advisor|doctor|specialist)',
          'Readers should do their own research.',
        ],
        ['(always|please|you should|so) [always] do your own (research|due diligence)', 'Always do your own research.'],
        [
          '(this|the) {article} (was|is|has been) [partially|partly] (generated|written|created|produced|drafted|translated|compiled|summarised|summarized|edited) (using|with|by|with the (help|assistance|aid) of) {robot}',
          'This content was created with the assistance of artificial intelligence.',
        ],
      ],
      run: [
        [
          '{views} ... (do not|not) necessarily (reflect|represent|coincide)',
          'The views of guests do not necessarily reflect ours.',
        ],
      ],
    },
    'translation-notice': {
      line: [
        [
          '(this|the) ({article}|page|version|content) is [also] (available|published|written) in {tongue} [and] [{tongue}] [here]',
          'This page is also available in Welsh',
        ],
        [
          'this {article} (was|is|has been) [first|originally|automatically|machine] (published|written|translated|released|produced|made available|posted) [from|in] [the|its] [original] [in] {tongue} [and (translated|then translated|has been translated|was translated) [into|by|with|using|here] [{tongue}|{robot}]] [{article}|(using|by|with) {robot}]',
          'This article was translated from its original in Arabic.',
        ],
        ['(original|source|original source) language [of this {article}] {tongue}', 'Original language: German'],
        [
          '(originally|first) (published|written) in {tongue} [translated|translation] [{tongueBy}*2]',
          'Originally published in German. Translated using AI.',
        ],
        [
          '(audio|recording|narration|voiceover|audio version) [of this {article}] (brought to you|provided|powered|produced|read|narrated|generated|voiced) by (<name>|{robot})',
          'Audio of this article brought to you by Noa',
        ],
        [
          '(this|the) (audio|voice|narration|recording|podcast|transcript|summary|translation|video) [version|track] (is|was|has been) [automatically|auto] (generated|created|produced|made|read|narrated|voiced|translated|transcribed|auto generated|computer generated|machine generated) [by|with|using] [{robot}] [software|technology] [and] [(may|might|could|can) (contain|include|have) [some] (errors|mistakes|inaccuracies|mispronunciations|mistranslations|typos)]',
          'This audio is generated by AI and may contain mispronunciations.',
        ],
        [
          '(this|the) {article} is [being] (read|narrated|voiced) by {robot}',
          'This article is read by an automated voice.',
        ],
        [
          '[ai|machine|computer] (assisted|generated|powered|automated) (translation|transcript|transcription|audio|summary|narration|voice) [(please|may|for) ...]',
          'AI-assisted translation. Please refer to the original for accuracy.',
        ],
        [
          '(select|choose|change) [your|a|the] language [english] [powered by [google] translate|powered by google]',
          'Select Language Powered by Google Translate',
        ],
        [
          '(transcript|captions|subtitles|translation|audio|transcription) (provided|powered|produced|generated|courtesy) (by|of) (<name>|{robot}) [copyright <name>]',
          'Transcript provided by LPR, Copyright LPR.',
        ],
        [
          '[this {article} (was|has been) ] (edited|condensed|abridged|lightly edited|edited and condensed) for (length|clarity|brevity|space|style|grammar) [and|or] [length|clarity|brevity|space|style] [by <name>]',
          'Edited for length and clarity by Tom Harding',
        ],
        ['{house} {tongue} (edition|version|service) read [it] here', 'Gulf News Arabic edition: read here'],
        [
          '(translation|translated|interpreted) (from {tongue} [into {tongue}]|into {tongue}) by <name> [<name>]',
          'Translated from Welsh by Lena Ortiz',
        ],
        [
          'responsivevoice [tts] [nonprofit] used under [non] [commercial] (license|licence)|(speechify|readspeaker|beyondwords|trinity audio|speechkit|play ht|amazon polly|voiced by amazon polly|trinity player ready)',
          'ResponsiveVoice used under Non-Commercial License',
        ],
        [
          '(read|view|listen to|see|available) [this] [{article}] [also] in ({tongue}|your language)',
          'Read in Spanish',
        ],
        [
          '(leer|ver|lee|léelo) [esta] [historia|nota|noticia|artículo] en (español|inglés)|lire en français|en español|em português',
          'Leer en español',
        ],
      ],
      sentence: [
        [
          '(this|the) (transcript|audio|translation|text) (was|is|has been) (created|generated|produced|made) (using|by|with) {robot}',
          'This transcript was created using speech recognition software.',
        ],
        [
          '(while|although) it has been reviewed by (human|our|a) (transcribers|transcriber|editors|translators) it (may|might) (contain|include) (errors|mistakes)',
          'While it has been reviewed by human transcribers, it may contain errors.',
        ],
        [
          'please (report|flag) any (issues|errors|mistakes) [or inconsistencies|or errors]',
          'Please report any issues or inconsistencies here.',
        ],
        [
          '(please|in case of (doubt|discrepancy|discrepancies)) [refer|consult] [to] (the|its) original [for accuracy|version|text]',
          'Please refer to the original for accuracy.',
        ],
      ],
    },
    'press-notice': {
      line: [
        [
          '([a] version of this|this|the) ({article}|column|essay|review|obituary|interview) [also] {printed} {printPlace} [of [the] <name>] [on|dated|of] [{weekday}] [#] [{month}] [#] [#] [{printDetail}*6] [...]',
          'This article appeared in the print edition of March 3, 2021',
        ],
        [
          '[a version of] this {article} {printed} in print on [{weekday}] [{month}] # [#] [section|page|on page] ...',
          'A version of this article appears in print on Feb. 3, 2023, Section B, Page 4 of the Lund edition.',
        ],
        [
          '[this {article}] {printed} in (the|our) [_] [_] [_] [_] (print|printed|paper|magazine) (edition|issue|version) ...',
          'This article appeared in the Europe section of the print edition under the headline “High water”',
        ],
        [
          '(appeared|published|printed|printed in|featured) in the [{month}|#] [#] [#] [_] print (edition|issue|version) [(as|under|with|on page|of) ...]',
          'Appeared in the March 3, 2021, print edition as “Flood”.',
        ],
        [
          'published in {house} [on] [{weekday}] ({month} # [st|nd|rd|th] #|# [st|nd|rd|th] {month} #|# #)',
          'Published in Dawn, March 3rd, 2021',
        ],
        [
          'source <name> (inc|llc|ltd|plc|corp|corporation|company|co|group|gmbh|ag|limited|foundation|holdings|nv|sa|technologies|pharmaceuticals|therapeutics|university|association)|source {wirePress}',
          'SOURCE Bramble Pumps, Inc.',
        ],
        ['{wirePress} [{month}] [#] [#] [{wirePress}]', '(BUSINESS WIRE)--'],
        [
          '(a|the|an|photos|video|images|infographic) [photo|video|image|infographic|pdf|infographics|copy] [accompanying|related to|of] [this] [announcement|release|press release|news release] (is|are|accompanying this announcement) [also] (available|are available) (at|on|here|via) ...',
          'A photo accompanying this announcement is available at https://example.com/a',
        ],
        [
          '(for|to) (more|further|additional|media|press|general|all|learn|get|any|interview) [information|details|enquiries|inquiries|info|media enquiries|queries|questions|requests|more] [{pressAbout}*6] [please|kindly] (visit|contact|email|e mail|call|go to|see|reach|write to|go online at|log on to) [{pressUs}*2] [press office|media team|newsroom|website|site] [at|on|via] ({mailbox}|#|<name> {mailbox}|https ...|www ...) [(or|and|visit|call|email) ...]',
          'For more information, visit www.bramble.com.',
        ],
        [
          '[{callUs}] (contact|contacts|enquiries|inquiries|queries) <name> [{contactPart}*9]',
          'Contact: Lena Ortiz, 555-0142, lena@bramble.com',
        ],
        [
          '{callUs} (contact|contacts|enquiries|inquiries|queries) [<name>] [{contactPart}*9]',
          'Media enquiries: 555-0142',
        ],
        ['[{callUs}] (contact|contacts|enquiries|inquiries|queries) {mailbox}', 'Contact: press@bramble.com'],
        [
          '(notes|note) (to|for) (editors|editor|journalists|the editor|broadcasters|media|newsrooms)',
          'Notes to editors',
        ],
        [
          '(notes|note) (to|for) (editors|editor|journalists|the editor|broadcasters|media|newsrooms) ... (available|request|contact|interview|interviews|images|spokesperson|spokespeople|embargoed|established|founded|information|visit) [...]',
          'Notes to editors: images are available on request from press@example.com',
        ],
        [
          '(this|the) (press release|news release|release|announcement|presentation|communication|document) (contains|may contain|includes|may include) [{pressCertain}*2] [that|which] [are|may be|constitute|is] forward looking ...',
          'This press release contains forward-looking statements.',
        ],
        [
          '(logo|photo|video|infographic|pdf|image|multimedia) (https|http) ...',
          'Logo - https://example.com/media/12/logo.jpg',
        ],
        [
          '[press release|news release|statement|media release] (issued|distributed|released|disseminated|circulated) (by|on behalf of|for|through|via) {house} [press office|communications|media office|media team|on behalf of|by|through|pr] [{house}]',
          'Issued by Lund City Council press office',
        ],
        [
          '{house} does not (exercise|endorse|accept|take|assume|vouch) [editorial|any] (control|responsibility|liability|review) (over|for) [the] (third party|content|accuracy|this|press|any) ...',
          'EIN Presswire does not exercise editorial control over third-party content.',
        ],
        [
          '(download|view|get|access|see|find) [the|our|a] (press kit|media kit|press pack|media pack|press release|full release|press materials|press images|hi res images|high res images) [here|(at|from|on|as) ...]',
          'Download the press kit here',
        ],
        [
          '(high resolution|high res|hi res|press|additional|more) (images|photos|photographs|photography|pictures|image|visuals) [are|is] (available|can be downloaded|may be downloaded) [here|to download|for download|on request|upon request|from ...|at ...|via ...]',
          'High-res images available here',
        ],
        ['print (headline|edition|version|title|date) <name> [_] [_] [<name>]', 'Print headline: Flood in Lund'],
        [
          '(printed|downloaded|retrieved|print version) (from|of|by) ({mailbox}|https ...|http ...) [(on|at|by) ...]',
          'Printed from example.com',
        ],
        [
          '(send|submit|email|upload|share|post) (us|your) [a|your|the] (press release|press releases|news release|news|story|announcement|photos and stories) [here|to ...|with us]',
          'Send us a press release',
        ],
        [
          'reprints [and] [permissions|permission|licensing|subscriptions|rights] [{orderWord}*3]',
          'Reprints and permissions',
        ],
      ],
      sentence: [
        [
          'the material in this press release (comes|is|has been|was) (from|provided)',
          'The material in this press release comes from the originating research organization.',
        ],
        [
          '(content|contents|materials|text) may be edited for (style|clarity|length)',
          'Content may be edited for style and length.',
        ],
      ],
    },
    truncation: {
      line: [
        [
          '{cutPart} [was|is|has been] (omitted|truncated|cut off|not shown|removed|hidden|cut|ends here|ends|abridged)',
          '… (remaining text omitted)',
        ],
        [
          '[full|remaining|the remaining|another|#] [text|article|content|story] # (more|remaining|additional) [words|characters|chars|paragraphs|lines|pages]',
          '[Full text 842 more]',
        ],
        [
          '[full|the full|remaining] (text|article|content|story|version) # (words|characters|chars|paragraphs|lines|signs) [remaining|more|left|omitted|hidden|in total]',
          '[Full text 842 characters remaining]',
        ],
        [
          '(continued|cont d|cont|continues|story continues|jump|turn|please turn|please see) {pageAt}*2 [{pageLetter}*2] #',
          'Continued from page 1',
        ],
        ['{jumpWord} <name> {pageIn}*2 #', 'See FLOOD, Page A4'],
        [
          '[the|this] (excerpt|extract|preview|sample|teaser|snippet|abstract) (ends|ends here|continues|only|stops here|ends above|from [the] <name>)',
          'Excerpt ends here',
        ],
        [
          '(full|complete|entire|original|whole|longer|read full|read the full) ({article}|text|version|report|piece|interview|transcript) [{fullAt}*2] (https ...|http ...|www ...|{mailbox})',
          'Full article: https://example.org/flood',
        ],
        [
          'for the (full|complete|whole|entire|original|rest of the|rest of this) ({article}|text|version|report|piece|interview|transcript|list) [please] (visit|see|go to|click|check|read|head to|click on|subscribe) [to] [our|the|on] (website|site|here|this link|link|page|link below|{mailbox}|<name>) [below|here]',
          'For the full article, visit our website.',
        ],
        ['[prev|previous|first] [prev|previous] # # [#] [#] (next|last|next page) [last]', '1 2 3 Next'],
        ['[#] # # # (next|next page|last|older) [last|page]', '1 2 3 Next page'],
      ],
    },
    'live-marker': {
      line: [
        [
          '(this|the) [breaking] [news] {article} is [still|now|currently|constantly|being|continually|regularly] (being|developing|breaking|unfolding|updated|evolving|developing and|updating|live) [updated|developing] [and ...|as ...|with ...|throughout ...|regularly]',
          'This breaking news story is being updated and more details will be published shortly.',
        ],
        [
          'follow [along|us|here|our] [below|here|with|for|as] [{followUs}*2] (live|latest|live blog|liveblog|rolling|minute by minute) [updates|coverage|live updates|news|developments] [below|here|today|throughout ...|as ...|on ...|from ...]',
          'Follow along for live updates',
        ],
        [
          '[our|the|latest] (live|latest|rolling) (updates|coverage|blog|reports|developments) [are|is|can be found|continue|continues] (below|here|above|follow|to follow|to come) [below]',
          'Live updates below',
        ],
        [
          '[and] [well|so|ok] that s (all|it|a wrap|all folks|all for|all from) [for|from] [{wrapWord}*6]',
          'That’s all for today',
        ],
        [
          '(we|we re|we are|i m|i am) (closing|wrapping up|ending|pausing|going to close|now closing|wrapping|finishing) [up] (this|our|the) (live blog|liveblog|live coverage|coverage|blog|rolling coverage|live page) [now|there|here|for ...] [...]',
          'We’re closing this live blog now. Thanks for following.',
        ],
        [
          '(we|<name>) will (bring|update|keep|continue|have|publish|be updating) [you] [{newsWord}*6] (as (we|soon|it|they|and|more|details|information)|when|once|throughout|soon|shortly) [...]',
          'We will bring you more as we get it.',
        ],
        [
          '(for|please|to get) [the] [latest|more|further|live] [updates|news|developments|information]  [please] (keep checking|keep refreshing|check back|refresh|keep following|stay tuned|stay with us|keep coming back|continue to check) [back|this page|here|later|regularly|with ...|to ...|for ...|on ...|throughout ...|often]',
          'For the latest updates, keep checking back.',
        ],
      ],
      sentence: [
        ['this is a (live blog|liveblog|rolling live blog|live page|live story|live feed)', 'This is a live blog.'],
        [
          'it will be (updated|refreshed|added to) (throughout|as|regularly|during|when|all|with|continuously)',
          'It will be updated throughout the day.',
        ],
        [
          'please refresh (the|this|your) (page|browser) (for|to|regularly)',
          'Please refresh the page for the fullest version.',
        ],
        [
          'more (details|information|updates|to) (will be|to) (published|added|follow|posted|updated) [here] (shortly|soon|as|when|later)',
          'More details will be added soon.',
        ],
        [
          'you can (receive|get) (breaking news|news alerts|breaking news alerts)',
          'You can receive breaking news on a smartphone.',
        ],
      ],
    },
    'cms-leftover': {
      line: [
        [
          '[proudly|site|website|blog|comments|theme|content|search|this site is|is|translation|player|comment system|news] powered by (wordpress|blogger|ghost|drupal|joomla|wix|squarespace|jetpack|disqus|feedzy|wpematico|facebook|hyvor|shopify|typepad|tumblr|medium|substack|wp|beehiiv|weebly|livefyre|coral|elementor|mailchimp|embedly|outbrain|taboola|google|feedburner|rss|rss feed aggregator|blox|blox content management system|newspack|townnews|bulletin|arc|yoast|vuukle|viafoura|spot im|openweb|playbuzz|apester|typeform|jw player|brightcove) [theme|themes|designed|design|com|cms] [by|and|vip|from] [_] [_] [_]',
          'Powered by WordPress. Theme by MagPress.',
        ],
        [
          '[wordpress|blogger|designed by|design by|free|website|website designed by] [_] [_] [_] (proudly|powered by|runs on|built with|built on|made with|created with|hosted by) (wordpress|blogger|ghost|drupal|joomla|wix|squarespace|jetpack|wordpress com|elementor|weebly)',
          'Designed by Elegant Themes | Powered by WordPress',
        ],
        [
          '[wordpress|blogger|blog|website|simple|picture window|awesome inc|travel|ethereal|watermark] [theme|template] theme [images] [_] [_] by _ [_] [_] [_]',
          'Theme: Newsup by Themeansar.',
        ],
        [
          '(generated|imported|fetched|auto generated|autoblogged|posted|published|aggregated|syndicated|retrieved|created) [automatically] (by|with|via|using) [the|a] (feedzy|wp rss aggregator|wpematico|feedwordpress|rss|wp automatic|autoblogging|feedburner|ifttt|zapier|wordpress|dlvr it|wp robot|cyberseo|aggregator|rssimport|rss importer|jetpack|publicize|buffer|hootsuite) [plugin|feed|app|pro|software|from|aggregator] [from] [the|an|a] [original|rss|source] [feed|source|site]',
          'Generated by the Feedzy plugin from the original feed',
        ],
        [
          '(wp rss aggregator|rss error|feedzy|rss feed) [a feed could not be (found|loaded|retrieved)|widget|unavailable|error|could not be loaded] [at ...]',
          'RSS Error: A feed could not be found',
        ],
        [
          '[you can] (follow|skip to|leave|subscribe to) [any|the] (responses|comments|replies) [to this (entry|post)] (through|via|with|using) (the|our) (rss|rss #|atom) [#] [feed|comments feed] [...]',
          'You can follow any responses to this entry through the RSS 2.0 feed.',
        ],
        [
          '(both|responses|comments|trackbacks|pings) [{pingWord}*2] (pings|trackbacks|comments|pingbacks|you can trackback) are [currently|now] (closed|off|open|disabled)',
          'Both comments and pings are currently closed.',
        ],
        [
          '[total|post|page|article|daily|story] (views|hits|views count|view count|reads) [#] [k]',
          'Post Views: 1,204',
        ],
        ['print friendly [version] [pdf] [and] [email|e mail]', 'Print Friendly, PDF & Email'],
        [
          'this (entry|post) was (posted|published|filed|written|tagged) (in|on|under|by) ...',
          'This entry was posted in News and tagged floods.',
        ],
      ],
    },
    'site-banner': {
      line: [
        [
          '[the] <name> s ([no|number] (one|#)|(most|leading|favourite|favorite|best|premier|fastest growing|trusted) [widely|most] [read|trusted|popular|visited|loved|respected|independent|comprehensive|selling]) [{paperTrait}*2] {paperKind}',
          'Kenya’s No.1 news site',
        ],
        [
          '(your|the) ([no|number] (one|#)|trusted|local|daily|go to|favourite|favorite|best|leading|one stop|premier|ultimate|most trusted) [{paperTrait}*2] (source|home|guide|hub|destination|voice|platform|site|shop|portal) (for|of) [{newsTopic}*6] [(in|from|about|across) [the] <name>]',
          'Your No. 1 source for football news',
        ],
        [
          '<name> [the|your] ([{paperTrait}*3] {newsWords}) [{bannerTail}*8]',
          'The Lund Times - Breaking news from Lund and beyond',
        ],
        [
          '{newsWords} [{newsTopic}*6] (from|in|about|on) [{bannerTail}*8]',
          'Latest News from India and around the World',
        ],
        [
          'welcome to <name> [{bannerTail}*2] (home|home page|source|website|site|voice|hub|portal|number one) [{bannerTail}*8]',
          'Welcome to Hartlow Online, the home of local news',
        ],
        [
          '(bringing|giving|delivering|serving|offering) you [all|only] [the] [{newsTopic}*4] (news|stories|headlines|updates|journalism) [{bannerTail}*8]',
          'Bringing you the latest news from across the Gulf',
        ],
        [
          'the (independent|authentic|authoritative|trusted|true|real|original|local|free|fearless) (voice|newspaper|paper|newspapers) (of|for) [the] [_] [_] [<name>] [since #]',
          'The independent voice of Hartlow since 1874',
        ],
        ['the (home|voice) of <name> (news|sport|journalism|radio)', 'The home of Hartlow news'],
        [
          '<name> {paperVirtue} {paperVirtue} {paperVirtue}|your (town|city|county|region|community|world|country) your (news|paper|newspaper|voice|views) [since #]|<name> your (town|city|county|region|community|world|country) your (news|paper|newspaper|voice|views) [since #]',
          'The Ballina Beacon – Your town. Your news. Since 1887.',
        ],
        [
          '(news|stories) [you] (can trust|you need to know|that matters|that matter|as it happens|first|in depth|without fear or favour|without fear or favor) [since #]',
          'News you can trust since 1887',
        ],
      ],
    },
    tags: {
      label: [
        [
          '[related|news|article|more|story|search|popular|hot|follow|trending|other|explore] (tag|topics|(related|news|main|first|article) (topic|tag)|tag s|hashtags|keywords|labels) [{tagWord}*3] [this {article}]',
          'Related Topics: #floods #lund #featured',
        ],
        [
          'more about|filed to|found in|posted under|listed under|categorised|categorized|archived in|find more on|tagged under|categorised under|categorized under',
          'More about: floods',
        ],
      ],
    },
  },
}
