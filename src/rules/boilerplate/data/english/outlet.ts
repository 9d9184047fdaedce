import type {PhraseBook} from '../../phrases.js'

/** Whose page it is, and what that site says of its texts. */
export const outlet: PhraseBook = {
  language: 'en',
  sets: {
    pressEnd:
      '(<name>|#|tel|phone|telephone|mobile|email|e mail|mail|www|https|http) [...]|... (#|com|org|net|eu|info|example)|(please|can|should|may) (be|call|contact|write|email|send|to) [...]',
    edition: 'edition|issue|newspaper|magazine|version|number|paper',
    weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend',
    season: 'spring|summer|autumn|fall|winter|christmas|easter|holiday',
    isNot:
      '(does|do|may|might|can|need|must|should|will|are|is) not [necessarily|always|have to|need to|automatically|in all cases|have necessarily to|in every case]|not necessarily|not always',
    differs:
      'be the one|be that|coincide|reflect|represent|correspond|match|agree|express|be shared|be the same|share|be identical|be those',
    opinionWord:
      's|a|above|all|and|are|article|articles|as|author|authors|at|blog|blogs|board|by|column|columns|comments|commentaries|commentary|contribution|contributors|editors|entirely|exclusively|expressed|external|for|guest|here|herein|his|her|in|individual|interviewees|is|its|material|materials|necessarily|of|on|only|opinion|opinions|or|our|own|page|personal|piece|position|post|posts|presented|published|publication|readers|respective|section|site|solely|stated|text|texts|that|the|their|these|this|those|to|view|viewpoint|views|website|with|writer|writers|editorial|staff|office|newspaper|magazine|portal|newsroom',
    opinionTail: '{opinionWord}*12',
    rightsYes: 'permission|consent|authorization|authorisation|approval|agreement|licence|license',
    rightsNo: 'prohibited|forbidden|not permitted|not allowed|illegal|interdicted|reserved',
    rightsText:
      'agreement|approval|active|direct|mandatory|required|obligatory|a|all|allowed|an|and|any|are|article|articles|as|authors|be|broadcast|by|citing|commercial|consent|content|contents|copied|copy|copying|distributed|distribution|editorial|editors|electronic|even|express|for|form|from|full|graphic|hyperlink|images|in|including|indication|information|is|it|its|law|license|licence|link|made|magazine|manner|material|materials|may|means|newspaper|no|not|of|office|on|only|or|other|our|owner|page|pages|part|partial|parts|permission|permitted|photographs|photos|portal|possible|prior|private|publication|publications|published|publisher|purpose|purposes|redistributed|redistribution|reference|reproduced|reproduction|republication|republished|required|rights|site|source|stored|stories|story|strictly|subject|text|texts|the|their|these|this|to|translation|transmitted|under|use|used|videos|way|website|whole|with|without|writing|written|<name>',
    rightsTail: '{rightsText}*14',
    editorial:
      'editor|editors|editorial|editorial staff|editorial team|editorial office|editorial board|newsroom|redaction|publisher|site|portal|newspaper|magazine|author|authors|writer|writers|columnist|columnists|blogger|bloggers',
    opinion: 'opinion|opinions|view|views|position|positions|point of view|viewpoint|viewpoints|statements|thoughts',
    person: 'author|writer|journalist|editor|reporter|correspondent|columnist|contributor|authors|editors|reporters',
    section:
      'news|sport|sports|economy|business|culture|opinion|opinions|politics|society|world|international|national|local|regional|region|regions|science|health|technology|tech|lifestyle|life|travel|weather|video|videos|photos|podcasts|podcast|home|football|finance|education|entertainment|people|media|europe|history|multimedia|more|puzzles|games|knowledge|panorama|arts|cars|auto|environment|climate|war|interviews|blogs|magazine|food|fashion|property|jobs|events|crime|incidents|law|religion|gallery|tv|live|latest|english|ukraine|russia|usa',
  },
  phrases: {
    'site-banner': {
      label: [['you are reading|now reading|you re reading', 'You are reading: Harbour strike enters its third week']],
      line: [
        ['[the] (news site|news portal|news website|newspaper) of <name>', 'The news site of Lund'],
        [
          '(all|main|most important|top|the most important|all the|other) news of the (day|week|hour|region|city)',
          'The most important news of the day',
        ],
        [
          '(daily|weekly|online|local|regional|independent) (newspaper|magazine|paper|portal) (of|for|in) <name>',
          'Daily newspaper of Lund',
        ],
        [
          '[the] [latest|independent|local] news (from|for|of) [the] (_|<name>) since #',
          'News from the harbour since 1888',
        ],
        [
          '[<name>] [latest|local] news {section} [{section}] and {section} [(from|in|for|of|about) [the] (<name>|valley|region|area|city|county|world|country)]',
          'News, sport and opinion from the valley',
        ],
        [
          'news (local|sport|sports|politics|world|business|culture|regional|national|europe|international|society|economy)',
          'News / Local',
        ],
        [
          '(to|directly to|straight to|jump to|go to|skip to|skip) [the] (content|contents|navigation|main navigation|main menu|footer|main content)',
          'Directly to the content',
        ],
        [
          '(powering|serving|informing|covering|connecting|telling|reporting|informs|serves) [the] [_] [_] [_] [with] [_] since #',
          'Powering the valley with news since 1904',
        ],
        [
          '(the|your) (independent|trusted|local|leading|daily) voice (of|for|in) the _',
          'The independent voice of the valley',
        ],
        [
          '[the|all|all the|latest|current] (news|information) (from|of|about|in|for) <name> [and|as well as] (the|its) (region|area|surroundings|environs|surrounding area|county|province|district|world|neighbourhood)',
          'News from Lund and the region',
        ],
        [
          '[the] (information|news|internet|city|regional|online) portal (of|for|in|from) [the] [city of|region of] <name> [and [the] (<name>|region)]',
          'Information portal of Lund',
        ],
        [
          '[the] <name> [the|an|your] (independent|leading|oldest|first|largest|daily|local|regional|online|free|trusted) [online|daily|local|regional|independent] (news|newspaper|magazine|daily|portal|journalism|weekly|news site) (since #|every day|you can trust|online)',
          'The Harbour Post, independent news since 1881',
        ],
        [
          '[the] (portal|site|magazine|newspaper|paper|channel) for (those|everyone|all|people|anyone) (who|that) (want|wants|wish|like) to (know|understand|learn|read) [more|everything|about] [...]',
          'The portal for those who want to know more',
        ],
        [
          'we (write|report|tell|inform|talk) [you] [about] (what|everything that|that which) (matters|is important|really matters|counts|moves you|interests you|others (are silent|keep silent) about)',
          'We write about what matters',
        ],
        [
          'welcome to (our|the|this) (site|website|portal|page|home page|homepage|news site|newspaper|channel)',
          'Welcome to our website',
        ],
        ['[site] (icon|logo) <name>', 'Site icon Example'],
        [
          '(home|homepage|home page|start page|front page|main page) (news|world|sport|sports|business|politics|latest news|opinion|breaking news|entertainment|technology|culture|economy|national|international|top stories|articles) [news|world|sport|sports|business|politics|opinion|technology|culture|economy] [<name>]',
          'Home / Sport / Rowing',
        ],
        ['(filed under|posted under|archived under|filed in|archived in) <name> [and] [<name>]', 'Filed under: Rowing'],
        [
          '(you are here|you re here|you find yourself here|you are in|you are on) [the] (home|homepage|home page|start|start page|main page|front page|main|{section}) [...]',
          'You are here: Home / News',
        ],
        [
          '(breaking|latest|world|local|national|international|sports|business|top|daily|national) (news|headlines|stories|news today)',
          'Breaking news',
        ],
        ['the <name> (times|post|herald|gazette|tribune)', 'The Example Gazette'],
        ['{section} {section} {section} {section}*9', 'News Sport Economy Culture Opinion'],
        [
          '[to|skip to|go to|jump to|directly to|straight to|proceed to|back to|return to] [the] (main|page) (content|contents|menu|navigation|area|text|search|column)',
          'To the main content',
        ],
        [
          '(to|back to|return to|go to|go back to) [the|our] (home page|homepage|start page|front page|main page|table of contents|news list|list of news|all news|footer|overview)',
          'To the start page',
        ],
        [
          '(all|other|our|more) (sections|rubrics|categories|headings|topics|services|editions|magazines|departments|regions|news|dossiers|series)',
          'All sections',
        ],
        [
          '(home|homepage|home page|main|main page|start|front page) [{section}] [{section}] [{section}] [{section}]',
          'Home News Region',
        ],
        [
          '(open|close|show|hide|toggle|search|main|mobile|user|side) (menu|search|navigation|the menu|the search|sidebar|the navigation) [search|menu|open|close|navigation] [search|menu]',
          'Open the menu',
        ],
        [
          '(search|find|look for) (on|in|the|this|our|for) [the|this|our] (site|website|articles|archive|portal|news|a topic|archives|article|news site)',
          'Search on the site',
        ],
        [
          '(change|choose|select|switch) [the|your|my] (language|edition|region|city|country|section|version|site version)',
          'Choose your region',
        ],
        ['(posted in|in category) <name> [and] [<name>]', 'Posted in: Rowing'],
        [
          '(category|categories|published in) (<name>|{section}) [{section}] [{section}] [{section}]',
          'Category: Rowing',
        ],
      ],
      weak: [
        'UK news',
        'US news',
        'Independent news portal',
        [
          '(australia|canada|india|africa|ireland|scotland|america|latin america|middle east|asia pacific|new zealand|south africa) edition',
          'Australia edition',
        ],
        'Breadcrumb',
        'Breadcrumbs',
        ['(you are here|you re here)', 'You are here'],
        'Our offers',
        'Rubrics',
        'Our services',
        'Our topics',
        'Service',
        [
          '(international|uk|us|u s|european|europe|asia|global|national|world|weekend|digital|print|english|french|german|spanish|arabic|russian|ukrainian|italian) edition',
          'International edition',
        ],

        [
          '(version|edition|site|website|page) in (english|french|german|spanish|italian|portuguese|dutch|polish|russian|ukrainian|arabic|turkish)',
          'Version in English',
        ],
        'Home',
        'Home page',
        'Homepage',
        'Start page',
        'News',
        'Main',
        'Front page',
        'International',
        'World',
        'Politics',
        'Business',
        'Sports',
        'Sport',
        'Culture',
        'Economy',
        'Society',
        'Local',
        'National',
        'Entertainment',
        'Lifestyle',
        'Technology',
        'Health',
        'Science',
        'Travel',
        'Review',
        'Reviews',
        'Editorial',
        'Column',
        'Analysis',
        'Commentary',
        'Guest commentary',
        'Opinion',
        'Interview',
        'Exclusive',
        'Breaking',
        'Latest',
        'Life',
        'Regional',
        'Panorama',
        'Classifieds',
        'Obituaries',
        'Living',
        'Jobs',
        'Archive',
        'Photos',
        'Real estate',
        'Weather',
        'Horoscope',
        'Deals',
        'Feature',
        'Features',
        'Special',
        'Explainer',
        'ePaper',
        'E-paper',
        'News feed',
        'News line',
        'Crossword',
        'Puzzles',
        'Podcasts',
        'Sections',
      ],
    },
    tags: {
      label: [
        [
          '(more|other|all|further) (articles|news|stories|texts|posts) (on|about) (the|this) (subject|topic|theme|tag)',
          'More articles on the subject: flood',
        ],
        ['tags (to|of|for|on) (the|this) (article|text|news|material|story|post)', 'Tags of the text: harbour, cranes'],
        ['(thematics|thematic|thematic tags)', 'Thematics: harbour, cranes'],
        [
          '(tags|tag|keywords|keyword|related tags|related topics|labels|topics|filed under|categories|key words|hashtags|article topics|topics in this article|more about|more on|about|read more about|subjects|themes|topics covered|in this article|article tags|see also topics|posted in|related keywords|related search terms)',
          'Tags: economy, rain',
        ],
        [
          '(tagged|tagged with|tagged as|tagged in|labelled|labeled|marked with|marked as|subject areas|subject area|topic areas|topic tags|article tags|catchwords|catchword|buzzwords|search terms|key terms|more on these topics|topics of the article|topics of this article|themes of the article|filed in|filed as|file under|listed under|published under|archived under|mentioned in this article|people in this article|on the same topics|more on the topics|news by topic|tags of the article|related tags|hash tags)',
          'Tagged with: harbour, ferry',
        ],
      ],
      line: [
        ['(to|on) the (topic|tag|subject)', 'To the topic'],
        [
          '(topics|tags|people|places|companies|keywords) mentioned in (this|the) {article}',
          'Topics mentioned in this article',
        ],
        [
          '(explore|see|find|discover|read|learn) more (on|about) (these|this|the) (topic|topics|subject|subjects|theme|themes)',
          'Explore more on these topics',
        ],
        ['(section|heading|category|rubric) {section} [{section}]', 'Section: Weather'],
        ['(all|show all|popular|top) [the|article|my] (tags|hashtags)', 'All tags'],
        ['(topics|subjects|themes|keywords|tags) (in|of|for|on) (the|this) {article} [...]', 'Topics in the article'],
      ],
    },
    copyright: {
      sentence: [
        [
          '(do not|don t|please do not) (reproduce|copy|republish|redistribute|reprint) [{rightsTail}] without [{rightsTail}] {rightsYes}',
          'Do not reproduce without permission.',
        ],
        [
          '(using|use of|copying|reprinting|quoting) [of] [the|our] (materials|articles|texts|content) requires [an|a] [active|direct] (link|hyperlink|reference|permission|consent)',
          'Using the materials requires a link.',
        ],
        [
          '(content|contents|articles|texts) may not be (published|reproduced|copied|used|republished|distributed) [{rightsTail}] without [{rightsTail}] {rightsYes}',
          'Content may not be reproduced without permission.',
        ],
        [
          '(reproduction|republication|redistribution|copying|distribution|use|reprinting) [{rightsTail}] without [{rightsTail}] {rightsYes} [{rightsTail}] {rightsNo}',
          'Reproduction without written permission is prohibited.',
        ],
        ['all rights [are] reserved', 'All rights reserved'],
        [
          '[any] (reproduction [in whole or in part]|(reproduction|redistribution|republication|copying) [and|or] [redistribution|distribution|use] [in whole or in part] [is|are] (strictly|expressly)) (prohibited|reserved|forbidden|not permitted|not allowed)',
          'Reproduction reserved',
        ],
        ['our standards [the] <name> (principles|trust principles) ', 'Our standards: the Example Agency Principles'],
        [
          '(this (copy|article|content|material|text|story) (is|was) (for your personal|protected by copyright|copyrighted|subject to copyright|licensed under (a|the) (creative|cc|open)|published under (a|the) (creative|cc|open)|republished (from|under)|available under)) ...',
          'This copy is for your personal, non-commercial use only.',
        ],
        [
          '(distribution and use|use of this (site|material)|your use of this site|by using this site|use and or registration) ... (agreement|terms|copyright|law|license|privacy)',
          'Distribution and use of this material are governed by our Subscriber Agreement.',
        ],
        ['licensed under [a|the] (creative commons|cc by) ...', 'Licensed under a Creative Commons licence.'],
        [
          '(to order presentation ready copies|for non personal use or to order) ...',
          'For non-personal use or to order multiple copies, please contact us.',
        ],
        [
          'republish (this article|our articles) ... (free|online|license|print)',
          'Republish our articles for free, online or in print',
        ],
        [
          '(any|full or partial|partial or full|total or partial|complete or partial) (use|copying|reprinting|reproduction|republication|quoting|citation|quotation|usage|reprint|distribution|publication) [{rightsTail}] (materials|content|contents|information|texts|articles|publications|material) [{rightsTail}] [active] [direct] (link|hyperlink|permission|consent|the source|attribution|prohibited|forbidden)',
          'Any use of the materials is allowed only with an active link.',
        ],
        [
          '(copying|reprinting|reproduction|republishing|republication|quoting|citing|citation|reprint|when using|when copying|when quoting|when reprinting|when citing|in case of using|in case of reprinting|in case of use|if you use|for any use of|if using|use of|usage of|the use of|using) [{rightsTail}] (material|materials|content|contents|articles|texts|publications|information|photos|text) ... (hyperlink|active link|direct link|backlink|back link|reference to the source|indication of the source|link to the source|link to the site|link to the original|reference to the site|link is (mandatory|obligatory|required))',
          'Copying of materials is permitted only with a reference to the source.',
        ],
        [
          '(copying|reprinting|republishing|republication|reprint|reproduction|use of|usage of|the use of) [{rightsTail}] (material|materials|content|contents|articles|texts|publications|information|photos|text) [{rightsTail}] (consent|permission|approval) of the (editors|editorial|publisher|site|portal|owner)',
          'Reprint of materials only with the written consent of the editors.',
        ],
        [
          '(this|the) (material|article|content|text|story|publication) may not be (published|reproduced|copied|used|republished|distributed|rewritten|broadcast|redistributed) [{rightsTail}] (broadcast|rewritten|redistributed|reproduced|without [{rightsTail}] {rightsYes})',
          'This material may not be published, broadcast or rewritten.',
        ],
        [
          '(no part of (this|our)|(use|any use|reproduction|the use) of (this|our) (article|text|content|site|material)|(this|our) (article|text|content|material)) ... (artificial intelligence|ai|text and data mining|machine learning|generative ai|ai systems|ai models) ... (without|prohibited|reserved|not permitted|forbidden|consent|permission|not allowed)',
          'No part of this text may be used to train artificial intelligence without consent.',
        ],
        [
          'all rights (to|in|of|for) [{rightsTail}] (are reserved|reserved|protected by law)',
          'All rights to the materials are reserved.',
        ],
        [
          '(this|all) (text|texts|article|content|material|materials|photos|contents|site) (is|are) (protected by|subject to) [the] (copyright|copyright law)',
          'All contents are protected by copyright law.',
        ],
        [
          '(unauthorized|unauthorised|any|no part|all|full or partial|partial or full|total or partial|full|total|partial|complete|further) [{rightsTail}] (reproduction|reproduced|redistribution|distribution|copying|republication|republished|copied|reuse|reprint|reprinting|duplication|dissemination) [{rightsTail}] (prohibited|forbidden|not permitted|not allowed|active link|link to the (source|site|original)|hyperlink|permission|consent|authorization|authorisation|reserved)',
          'Any reproduction prohibited',
        ],
      ],
      line: [
        [
          'all rights (belong to|are owned by|are held by|lie with|are with) [the] (<name>|editors|publisher|author|authors|editorial staff|site|owner)',
          'All rights belong to the editors',
        ],
        [
          '(reprints|rights|permissions|licensing) and (permissions|reprints|licensing|syndication|rights)',
          'Reprints and permissions',
        ],
        [
          'it is [strictly] (forbidden|prohibited|not allowed|not permitted) to (copy|reproduce|republish|distribute|use|reprint) (the|our|this|these|any) [{rightsTail}]',
          'It is forbidden to copy the materials',
        ],
        [
          '(reproduction|copying|republication|reprinting|use) without [{rightsTail}] {rightsYes} [is] [strictly] (prohib|prohibi|prohibit|prohibite|forb|forbi|forbid|forbidd|forbidde)',
          'Reproduction without agreement forbid',
        ],
        [
          '[c] copyright [c] [#] [#] [by] [the] <name> [#] [ltd|inc|llc|gmbh|media|group] all rights [are] reserved [{rightsTail}]',
          'Copyright 2023 Harbour Post Media. All rights reserved.',
        ],
        ['copyright [c] [of|by] the <name>', 'Copyright The Harbour Post'],
        [
          'all (content|contents|text|texts|photos|images|material) [is|are] [c] copyright [c] [of|by] [the] <name> [#]',
          'All content copyright of Harbour Post',
        ],
        [
          '(reuse|republish|license|reprint) (this|our) (content|contents|article|story|work|articles|stories)',
          'Reuse this content',
        ],
        [
          'request [a|the] (permission|rights|licence|license) to (reuse|republish|use|reprint|reproduce) (this|our) {article}',
          'Request permission to reuse this article',
        ],
        [
          '[all] [the] rights (to|in|of) (this|the|these|our|all) (text|texts|article|articles|content|contents|material|materials|photos|publication|site) belong [only] to [the] (<name>|editors|publisher|author|authors|editorial staff|agency)',
          'All rights of the text belong to Harbour Post',
        ],
        ['(copy|copies|copying|download) (prohibited|forbidden|not allowed|protected)', 'Copy prohibited'],
        [
          '[any] (duplication|copying|reproduction|distribution|publication|republication|use|reprint) [and|or] [duplication|copying|reproduction|distribution|publication|use] [{rightsTail}] only with [{rightsTail}] (approval|permission|consent|authorization|authorisation|agreement) [{rightsTail}]',
          'Duplication and distribution only with approval',
        ],
        [
          '(any|all|total|partial|full|unauthorised|unauthorized|the) [or|and|partial|total|full|complete] [partial|total|full|complete|use] (reproducti|reproductio|republicati|republicatio|redistributi|redistributio)',
          'Any reproductio',
        ],
        [
          '[any|all|total|partial|full|unauthorised|unauthorized|further] [{rightsTail}] (reproduction|reproduced|redistribution|distribution|copying|republication|republished|copied|reuse|reprint|reprinting|use) [{rightsTail}] (prohib|prohibi|prohibit|prohibite|forb|forbi|forbid|forbidd|forbidde|permissi|permissio|authori|authoriz|authoris|authorizat|authorisat|reserv|reserve)',
          'Partial reproduction prohibi',
        ],
        [
          '[the] rights (to|in|of) (this|the|these|our|all) (text|texts|article|articles|content|contents|material|materials|photos|publication|site) (belong to|are held by|are owned by|lie with|are with|rest with|remain with) [the] (<name>|editors|publisher|author|authors|editorial staff|agency|{rightsTail})',
          'The rights to this text belong to Harbour Post',
        ],
        ['copyright by [the] <name> [all rights [reserved]]', 'Copyright by Harbour Post, all rights'],
        [
          '(further|any further|any|commercial) (distribution|dissemination|redistribution|circulation|processing|use) [{rightsTail}] (prohibited|forbidden|not permitted|not allowed)',
          'Further distribution prohibited',
        ],
        [
          '(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq) (terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq) [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [(terms|privacy|terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|imprint|code of ethics|contact|contact us|about|about us|advertise|advertise with us|sitemap|site map|cookies|cookie (policy|settings)|accessibility|careers|help|faq)] [# ...]',
          'Terms of use | Privacy policy',
        ],
        [
          '(terms of (use|service)|privacy (policy|notice|statement)|terms and conditions|legal notice|code of ethics|contact us|advertise with us|sitemap|site map|imprint)',
          'Privacy policy',
        ],
        ['[a] license for publication', 'License for publication'],
        ['copyright [c] [by] [the] <name> #', 'Copyright © Harbour Post 2024'],
        [
          '(quoting|citing|copying|reprinting|reproduction|use|republication|reprint) [of {rightsTail}] (is|are) [only] (allowed|permitted|possible|authorized|authorised) [only] [{rightsTail}] (hyperlink|active link|link|reference|citing|indicating|mentioning|mention|indication) (to|of|the) [...]',
          'Quoting is allowed with a hyperlink to example.org',
        ],
        ['[c] [by] [the] <name> [#] [#] all [the] rights [are] reserved', '© Harbour Post 2024. All rights reserved'],
        [
          'copyright [c] [by] [the] <name> (gmbh|ag|ltd|inc|llc|sa|s a|sas|spa|s p a|bv|nv|oy|ab|as|plc|co|group|media|verlag|press|publishing|editora|srl|s r l|corporation|limited|company)',
          'Copyright Harbour Media GmbH',
        ],
        ['copyright [c] # [#] [by] [the] <name>', 'Copyright © 2024 Harbour Post'],
        [
          '(reproduction|reprint|copying|republication|replication|publication|citation) (forbidden|prohibited|reserved|not permitted|interdicted|allowed only|only with|only) [{rightsTail}]',
          'Copying prohibited',
        ],
        [
          '(terms|conditions) (of use|of sale|of service|and conditions) [of|for|on] [the|this|our] [use|sale|service|site|website|page|app|subscription|privacy policy|and privacy policy]',
          'Conditions of use',
        ],
        [
          '(buy|acquire|purchase|license|request|obtain) [the] (reprint|reproduction|republication|usage|publication) (rights|license|licence) [{rightsTail}]',
          'Acquire reproduction rights',
        ],
        [
          '(terms|privacy|terms of (use|service)|privacy policy|terms and conditions|legal notice|imprint|code of ethics|contact us|about us|advertise|advertise with us|sitemap|site map|terms of service) [and] [privacy|terms|privacy policy|terms of use|imprint|contact|policy|terms of service|cookies|cookie policy|about us|contact us|sitemap|advertise|advertising|accessibility|help|data protection] [privacy|privacy policy|terms of use|imprint|contact|cookies|cookie policy|about us|contact us|sitemap|advertise|advertising|accessibility|help] [privacy|imprint|contact|cookies|about us|contact us|sitemap|advertise|advertising|accessibility|help] [imprint|contact|cookies|contact us|sitemap|help]',
          'Terms of use | Privacy policy',
        ],
      ],
      run: [
        [
          '(material|article|content|text|site) may not be (published|reproduced|copied|used|republished|distributed) ...',
          'This material may not be published, broadcast or redistributed.',
        ],
        ['[c] copyright [c] (#|by|<name>|the) ...', 'Copyright 2021 Example Media'],
        ['c # <name> ...', '(c) 2021 Example Media. All rights reserved.'],
      ],
      weak: [
        'Copyright',
        'License',
        'Legal',
        'Imprint',
        'Contact',
        'About us',
        'Data protection',
        'Legal notices',
        'Legal information',
        'Data privacy',
        'Impressum',
        'About the site',
        'Editorial charter',
        'Cookies policy',
      ],
    },
    disclaimer: {
      run: [
        [
          '(the|all|any|his|her|their|these) (views|opinions|view|opinion|statements|ideas|positions|thoughts|comments) ... (expressed|contained|stated|presented|published|his|her|author) ... (not|own|solely|those of|necessarily|responsibility|represent|reflect|do not)',
          'The views expressed are the author’s own.',
        ],
        [
          '(guest comments|guest contributions|guest commentaries|contributions|opinion pieces|op eds|guest articles) ... (not [necessarily] (reflect|correspond|represent|have to|agree|match)|(do not|need not|must not|does not)) ... (editorial|editors|opinion|views)',
          'Guest comments need not reflect the opinion of the editors.',
        ],
        [
          '(contains|contain|includes|include|using|through|via|are|use|uses|purchased through) [some|our] [affiliate|affiliated|commission] (affiliate|affiliate links|affiliated links|commission links|affiliate partnerships)',
          'This article contains affiliate links.',
        ],
        [
          '(we|<name>|site|us|publisher) ... (may|might|will|can|could) ... (earn|receive|get|collect|make) ... (commission|compensation|share of [the] [sale|sales|revenue]|affiliate|small fee|fee|percentage)',
          'We may earn a commission if you buy.',
        ],
        [
          'if you (buy|click|purchase|make a purchase|shop) ... (share of the sale|we may|affiliate|(link|links|our|through|us|via|we) ... (commission|compensation))',
          'If you buy through our links, we may earn a commission.',
        ],
        [
          '(this|the following) (article|content|post|story|section|page|text|advertisement) (is|was|has been) (sponsored|paid|produced|created|brought to you|presented|supported|an advertorial|an advertisement|advertising|written|provided) (by|for|in|content|advertising|independently|as part) ...',
          'This content is sponsored by Example Ltd.',
        ],
        [
          '(editorial|news|our) (staff|team|newsroom|editors|journalists) (was|were|had|is|are) not involved ...',
          'The editorial staff was not involved in the creation of this content.',
        ],
        [
          '(not|does not constitute|not constitute|nor|no) (financial|investment|medical|legal|professional) (advice|recommendation) ...',
          'This is not financial advice.',
        ],
        [
          '(consult|check with|seek|speak to|contact) (a|your|with|certified|the) [certified|qualified|medical|financial|healthcare|health care|professional] (doctor|professional|expert|experts|physician|advisor|adviser|financial advisor|healthcare provider|advisors) (before|for|prior) ...',
          'Please consult your doctor before taking any decisions.',
        ],
        [
          '(terms and conditions apply|t c apply|t cs apply|gamble responsibly|gambleaware org|# gambleaware|be gamble aware|prices (are|may be|were) (subject|correct|accurate) ... |quantities may be limited|availability and (price|prices) ...)',
          'Prices are subject to change without notice',
        ],
        [
          '(all|these|the) (products|items|deals|product) ... (independently|selected|chosen|curated) ... (editors|editorial|commission|team|us|independently)',
          'All products are independently selected by our editors.',
        ],
        [
          '<name> is not responsible for ... (content|accuracy|opinions|views|links|external)',
          'Example News is not responsible for the content of external sites.',
        ],
        [
          '(disclosure|disclaimer) (this|the|we|our|i|all|views|<name>|some) ...',
          'Disclaimer: The views and investment tips are their own.',
        ],
        [
          '(committed to publishing|we welcome|we d like to hear|we would like to hear) ... (letters|your views|what you think|opinion|response|feedback|tips)',
          'We’d like to hear what you think about this or any of our articles.',
        ],
      ],
      weak: [
        ['(sponsored|presented|paid for|powered|offered) by [the] <name>', 'Presented by Banco Alba'],
        ['not [a|an] (investment|financial) (advice|recommendation)', 'Not investment advice'],
        [
          'in (partnership|collaboration|cooperation) with the (bank|company|brand|firm|foundation|association|institute) <name>',
          'In partnership with the bank Alba',
        ],
        [
          '[made|published|written] in (partnership|collaboration|cooperation|association) with [the|our] (<name>|partner|partners|a partner|our partner)',
          'In partnership with Banco Alba',
        ],
        'Sponsored',
        'Advertorial',
        'Affiliate link',
        'Affiliate links',
        'Guest article',
        'Guest post',
        'Partner project',
        'Special project',
        'Publi-information',
        'Own behalf',
      ],
      sentence: [
        [
          '[the] (views|opinions) [expressed] [here|in this article|in this column] are [purely|strictly|solely] personal',
          'Views expressed are personal.',
        ],
        [
          'we (may|can|might) earn (from|through|via|money from) [our] [affiliate|partner] links',
          'We may earn from affiliate links.',
        ],
        [
          '(this|the) (article|text|content|information|post|material|publication|page) (is|serves|are) [provided|intended|meant|presented] [only|solely|purely|exclusively] for (information|informational|educational|general information|general informational|general|entertainment) [purposes|only|and educational]',
          'This article is for information purposes only.',
        ],
        [
          '(this|the|our) (article|publication|text|content|material|information|post) (does|do|is|are) not [to be] [represent|constitute|replace|substitute|contain|considered|intended] [as|be|a|an|any|as an|as a|for] [form of] (investment|financial|legal|medical|professional|tax) (advice|recommendation|recommendations|consultation|counsel)',
          'The publication does not represent an investment recommendation.',
        ],
        [
          '(this|our|these|some of the|the) [{article}|products|links|offers|page] [may|also|can] (contains|contain|includes|include|use|uses|are) [some|so called|certain|our|#] (affiliate|partner|commission|referral) (links|link|programs|offers)',
          'This article contains affiliate links.',
        ],
        [
          '(if|when|should) you (buy|click|purchase|order|shop|make a purchase|book|subscribe) ... (we|our _|this portal|this site|(here|link|links|through|via) ... ({editorial}|portal|publisher|site|<name>)) ... (commission|remuneration|compensation|a share|a percentage|small percentage|a fee)',
          'If you buy through them, we receive a commission.',
        ],
        [
          '(we|<name>|our site|this site|the editorial staff|our editorial staff) [may|can|might|will] (earn|receive|get|collect|obtain|be paid) [a|an|some] [small|affiliate] (commission|share|percentage|remuneration|compensation|revenue) ... (links|link|our links|purchases made)',
          'We earn a share of purchases made via our links.',
        ],
        [
          '(purchases|purchase|buying|orders) (made|through|via|from|by) ... (links|link) ... (commission|earn us|affiliate|revenue|compensation)',
          'Purchases made through our links may earn us a commission.',
        ],
        [
          '(links|the links|products|offers|the products|all links) (marked|identified|labelled|labeled|provided|indicated|with) ... affiliate (links|link|partner|program|programs)',
          'The links marked with * are so-called affiliate links.',
        ],
        [
          '(the|our) (editors|editorial staff|newsroom|editorial team|journalists|editorial office|editorial department|<name> editorial staff) ... (not involved|no part|not participated|not taken part|not part of|no influence|did not participate|did not take part|not responsible) ... (creation|production|content|contents|article|selection|text|preparation|writing|information|advertising|materials)',
          'The editors were not involved in the creation of this content.',
        ],
        [
          '(our|the) (editors|editorial team|editorial staff|journalists|experts|product experts|team|shopping team) ... (independently|independent) ... (select|selected|choose|chosen|chose|review|reviewed|test|tested|selects|recommend|recommends|picked) ... (products|product|items|everything|offers|deals|them)',
          'Our editors have independently selected these products.',
        ],
      ],
      line: [
        [
          '(the|this) {article} has [an|a] (advertising|promotional|commercial) (character|nature|content)',
          'The article has advertising character',
        ],
        [
          '[the|this] author (holds|owns|has) no (shares|stake|position|positions|interest) in [any of] [the] (companies|company|securities|assets) [mentioned] [here|in this article]',
          'The author holds no shares in the companies mentioned.',
        ],
        [
          '(ad|advertising|sponsored|partner|paid|branded) content (by|from|of) [the] <name>',
          'Ad content by Harbour Bank',
        ],
        [
          '(commercial|paid|advertising|sponsored) (announcement|contribution|information|section|supplement)',
          'Commercial announcement',
        ],
        [
          'this (article|text|column|post) is [only] (an opinion|an opinion piece|an opinion article|a commentary)',
          'This article is an opinion',
        ],
        [
          '[the|this] (author|article|text|column|contribution|commentary) (expresses|represents|reflects|gives) [only|exclusively|solely] (his|her|their|the author s|the writer s) [own|personal|private] (opinion|opinions|view|views|position)',
          'The author expresses his personal opinion',
        ],
        [
          '(the|our) (portal|site|editors|editorial staff|editorial office|redaction|newspaper|publisher) (does|do|is|are) not (answer|liable|responsible|answerable) for [the] (content|contents|text|texts) of [the] (advertisement|advertisements|advertising|ads|comments|blogs|links)',
          'The portal does not answer for the content of advertisement',
        ],
        [
          'all [the] (information|data|details|prices|statements) (without (guarantee|warranty|liability)|subject to change)',
          'All information without guarantee',
        ],
        [
          'this is (a|an) (publicity|advertising|sponsored|promotional|paid|commercial) (article|text|post|content|message|publication)',
          'This is a publicity article',
        ],
        [
          'disclaimer [the|this|all] (information|content|article|material|text) ... (general information|information purposes|informational purposes|advice|liability|guarantee) [only]',
          'Disclaimer: the information in this article is for general information only.',
        ],
        [
          'this is an (opinion piece|opinion article|op ed|opinion column|editorial opinion)',
          'This is an opinion piece',
        ],
        [
          'this is not [an|a] (investment|financial|medical|legal|tax|professional) (advice|recommendation)',
          'This is not investment advice',
        ],
        [
          '(material|materials|news|content|project|information|advertising) (of|from) [our|the] (partners|a partner|partner|sponsors|advertisers)',
          'Material of partners',
        ],
        [
          '(affiliate|advertising|partner) (link|links) (when|if|we|by|through) ...',
          'Affiliate link: when you buy, we receive a commission',
        ],
        [
          '(the|this) (text|article|contribution|piece|post) is (a|an) (commentary|comment|opinion|opinion piece|column|guest article|guest contribution) [and|it|which|that] [only] (reflects|expresses|reproduces|represents) [only] [the] [personal] {opinionTail}',
          'This text is a commentary and reproduces the opinion of the author',
        ],
        [
          '[this|the] (content|article|text|material|post) (was|is|has been) (made|created|produced|written|prepared|realised|realized|developed) in (cooperation|collaboration|partnership) with [a|our|the|an] [advertising|commercial] (partner|sponsor|advertiser)',
          'The article was written in cooperation with our sponsor',
        ],
        [
          '(the|this) (column|article|text|commentary|comment|contribution|blog|section|post|essay) (expresses|reflects|represents|reproduces) [only|solely|exclusively] (the|a) [personal|private] {opinion} of (the|its) [respective] (author|authors|writer)',
          'The column expresses the opinion of the author',
        ],
        [
          '[all] (articles|texts|columns|contributions|posts|materials|blogs|commentaries) ... (express|reflect|represent) [only|solely] the [personal] {opinion} of (the|their|its) [respective] (author|authors|writers)',
          'Articles in the Opinion section express the views of their authors',
        ],
        [
          '[the|this] (author|authors|writer|columnist|blogger|editor) s {opinion} [{opinionTail}] {isNot} {differs} [{opinionTail}] [{editorial}]',
          'The columnist’s opinion does not necessarily reflect the opinion of the editors',
        ],
        [
          '[the|all|any|these] {opinion} (expressed|presented|stated|contained|published) [{opinionTail}] (are|is|remain) [solely|exclusively|only|entirely] (the|his|her|their) [author s|writer s|authors|author|writers|columnist s] own',
          'The views expressed here are the author’s own',
        ],
        [
          'this {article} (was|is|has been) (created|written|produced|prepared|made|published|realized|realised|developed) [in|with|as part of] [the|a|paid|commercial|editorial|advertising] (cooperation|collaboration|partnership|association|financial support|sponsorship) (with|of|from) [the|our|a|an] [advertising|commercial] (<name>|partner|partners|sponsor|advertiser) [...]',
          'This article was created in cooperation with the Lund Brewery',
        ],
        [
          '[the|all|any|these] {opinion} [and|or] [{opinion}] (expressed|presented|stated|contained|published|in this|in these|in the column|in the article|of the author|of the authors|of the writer|of authors|of our|of columnists|of bloggers|of the editors|of the editorial staff|of the editorial office|of the editorial board|of guest authors) [{opinionTail}] {isNot} {differs} [{opinionTail}] [{editorial}]',
          'The opinion of the writer may not coincide with that of the editors.',
        ],
        [
          '[the|all|any|these] {opinion} [and|or] [{opinion}] (expressed|presented|stated|contained|published|in this|in these|in the column|in the article) [{opinionTail}] (are|is|remain|belong to|belongs to) [solely|exclusively|only|entirely|the sole responsibility of|the responsibility of|those of|solely those of|that of] [the|its|their] (author|authors|writer|writers|columnist|contributor|interviewee) [alone] [{opinionTail}] [and {isNot} {differs} [{opinionTail}] [of] [the] [<name>]]',
          'The views expressed in this article are those of the author',
        ],
        [
          '(the|our) (editors|editorial staff|editorial office|editorial board|editorial team|redaction|site administration|administration of the site|portal|site) (is|are|does|do|may|assumes|assume|bears|bear|accepts|accept|takes|take) (not|no) [always|necessarily|be|bear|assume|accept|take|share|agree|be held] [any|the] [legal] (responsible|responsibility|share|agree|liable|liability) [for|with] [the] (opinion|opinions|content|contents|views|advertising|advertisements|ads|materials|accuracy|statements|blogs|comments|authors|external|advertisers) [{opinionWord}] [{opinionWord}] [{opinionWord}] [advertising|advertisements|ads|links|sites|pages|advertisers|comments|blogs|information|{opinionTail}]',
          'The editors are not responsible for the content of advertising.',
        ],
        [
          '(the|our) (editors|editorial staff|editorial office|editorial board|editorial team|redaction) (do|does|may|might|need) not [necessarily|always] (share|agree with) the [{opinionTail}] (opinion|opinions|views|author|authors)',
          'The editors do not always share the opinion of the author',
        ],
        [
          '[the] (responsibility|responsible) for [the] [content|contents|accuracy|information|advertising|advertisement|statements] [of] [the|this|these] [content|contents|accuracy|information|advertising|advertisement|article|text|material|publication|column|ads] (lies|is|rests|remains|belongs|are|borne|lie) [solely|only|exclusively|alone] [borne] [with|by|to] [the|our|its|their] (advertiser|author|authors|advertisers|editors|editorial staff|partner|publisher|writer) [alone|only|himself|themselves]',
          'Responsibility for the content lies with the advertiser.',
        ],
        [
          'the (author|authors|advertiser|advertisers|writer) [alone|solely] (answers|answer|bears|bear|is|are) [alone|solely] [alone|solely|the] [responsible|responsibility|liable] [alone] for [the] (content|contents|accuracy|statements)',
          'The author alone answers for the content',
        ],
        [
          'this {article} is (an|a) [paid] (advertisement|advertorial|ad|advertising|paid article|paid advertisement|sponsored article|sponsored post|promotional article|paid publication|commercial announcement) [(from|by|of|for) ...]',
          'This text is an advertisement',
        ],
        [
          '[a|in] (paid|commercial|advertising|promotional|sponsored) (partnership|collaboration|cooperation|article|post|publication|feature|project|contribution) [with|by|of] [<name>|our partner|a partner]',
          'Paid partnership with Banco Alba',
        ],
        [
          '(content|article|text|post|material|story|contribution|page|message) [was|is] (produced|created|made|written|provided|prepared|offered|proposed|brought|published|realized|realised|sponsored|paid|supplied|presented|designed) (by|for|with|in collaboration with|in cooperation with|in partnership with|on behalf of) (a|an|our|the) [external|advertising|commercial|<name>] (partner|sponsor|advertiser|brand|third party) [<name>]',
          'Content created by a partner',
        ],
        [
          '(content|article|text|post|material|story|contribution|page|message) (offered|proposed|brought|sponsored|paid|supplied|presented) (by|for|in collaboration with|in cooperation with|in partnership with|on behalf of) [the] <name>',
          'Content presented by Banco Alba',
        ],
        [
          '(created|produced|realized|realised|content|article|text|post|advertisement|advertising|advert|presented|made possible) in (partnership|collaboration|cooperation|association) with [the|our] (<name>|partner|partners|a partner|our partner)',
          'Produced in partnership with Banco Alba',
        ],
        [
          '(this|the) (guest|reader s|external|following) ({article}|contribution|commentary|comment) [article|comment] ... (not [necessarily] (reflect|correspond|represent|agree|coincide)|own opinion|own view|opinion of the author|view of the author) [...]',
          'This guest article does not necessarily reflect our position',
        ],
        [
          '(on the|as) (rights|right|basis) of (advertising|advertisement|an advertisement)',
          'On the basis of advertising',
        ],
        [
          '(on|under) (commercial|advertising|paid|a commercial|a paid) (rights|terms|basis|conditions|grounds)',
          'On a commercial basis',
        ],
        [
          '(prices|price|availability|all prices|prices and availability) (can|may|are|is|could|were) ... (change|vary|differ|correct at|subject|updated|fluctuate) ... (commission|we (earn|receive|get)|time of publication|seller|retailer) [...]',
          'Prices can change. We earn a share of purchases.',
        ],
        [
          '(transparency notice|transparency note|note on transparency|affiliate notice|affiliate disclosure|advertising notice|notice about advertising|note on own behalf) [...]',
          'Affiliate notice: we earn on purchases',
        ],
      ],
    },
    'press-notice': {
      line: [
        ['report of the press (service|office|department)', 'Report of the press service'],
        ['printed in [the] <name> on # {month} [#]', 'Printed in Harbour Post on 3 May 2024'],
        [
          '(further|more|additional) (information|details) (under|at|on) ... (com|org|net|info|eu|example)',
          'Further information under: www.example.com',
        ],
        [
          '(from|article from|text from) the (newspaper|paper|edition|print edition) of # {month} [#]',
          'Article from the newspaper of 7 August',
        ],
        [
          '(article|text|report|story) from the (newspaper|paper|print edition|printed edition|magazine)',
          'Article from the newspaper',
        ],
        ['(news|content|information|press release) provided by [the] <name>', 'News provided by Harbour Bank'],
        ['(contact|contacts|contact person) <name> [_] [_] [tel|phone|telephone] #', 'Contact: Jane Roe, 555-0101'],
        [
          '(press office|press service|press department|press team|newsroom) [tel|phone|telephone] # [#]',
          'Press office: 555 0101',
        ],
        [
          '(this|the) (article|story|text|interview|report) (appeared|was published|appears|was printed) in [the] ({weekday}|today|yesterday|#) [s] (print|printed|paper) edition',
          'This article appeared in Saturday’s print edition',
        ],
        ['notes for (editors|journalists|the press)', 'Notes for editors'],
        [
          '(find|read) (this|the) (story|article|text|interview|report) [in full] in the ({month}|{season}|new|current|latest|next|print|printed) [#] {edition}',
          'Find this story in the June 2 issue',
        ],
        ['(contact|contacts) (of|for) [the] press <name>', 'Contact of press: Jana Holm'],
        [
          '(the|this) (article|story|text|interview|report) is [taken] from the (newspaper|paper|issue|edition|magazine) of # {month} [#]',
          'The article is from the newspaper of 2 June',
        ],
        [
          'read [it|more|this|about it] in (the|our) (new|current|next|latest|printed|print) (issue|edition|number)',
          'Read in the new issue',
        ],
        ['(press|media) (message|communication|communique)', 'Press message'],
        ['communique of [the] press', 'Communiqué of press'],
        [
          '(published|appeared|printed) in the (paper|newspaper|print edition|printed edition|magazine) (of|from|on) [the] [{weekday}] # [of] {month} [#]',
          'Published in the paper of 15 March',
        ],
        [
          '(back questions [please]|(queries|questions|requests|enquiries|inquiries) please) to [the] (press office|press|editorial|press service|press department) [...]',
          'Back questions please to: press office',
        ],
        [
          '(communicated|reported|informed|announced|provided|message|according to information) (by|from|of|in) the press (service|office|department|center|centre) [of] [the] [<name>]',
          'Reported by the press office of the Harbour Police',
        ],
        [
          '(press|media|for media|for press|media relations|press office|investor|investor relations|news media|public relations) (contact|contacts|enquiries|inquiries|inquiry|queries|requests|questions) [{pressEnd}|for _ [{pressEnd}]]',
          'Media contact: Jane Roe',
        ],
        [
          '(source|view source version|view original content|view the original|see the original|view original) [press release|content|release] [on|at|to|with|to download] [multimedia] (businesswire|pr newswire|prnewswire|globenewswire|accesswire|newswire|multimedia) [com]',
          'View source version on businesswire.com',
        ],
        [
          '(forward looking statements|safe harbor statement|notes to editors|note to editors|contact information|about the company)',
          'Notes to editors',
        ],
        [
          'view (source version|original content) [(on|to|at|with) ...|https ...|http ...]',
          'View original content to download multimedia',
        ],
        [
          '(for immediate release|notes to editors|note to editors|forward looking statements|press release|news release|end of press release|embargoed until [...]|disseminated on [...]|boilerplate|company contact|contact details)',
          'For immediate release',
        ],
        [
          '(this (article|story|text|interview|report|column)|a version of this (article|story|text)|[the] (article|text|interview)) [first|originally] (appears|appeared|was published|was printed|is published|was first published) (in print|(in|on) (the|our) (print|printed|paper|digital|#|{month}|{weekday}|{season}|latest|current|today s) [#] [print|printed] ({edition}|page) [#]|in (the|our) issue [#|no #]|in {edition} (#|no #|of #)|on page [a] #) [(on|of) (#|{month}|{weekday}|page|p|the #|the {month}) [...]|(under|with) [the] (headline|title) ...|of [the] <name> [...]|(page|section|p|no) ...|# ...|<name> [...]]',
          'A version of this article appears in print on Page A1.',
        ],
        ['(about|contact) <name> (inc|ltd|gmbh|ag|corp|corporation|plc|llc|group|sa)', 'About Example Inc.'],
        ['(press|media) (text|texts|material|materials|service|photos|photo)', 'Press text'],
        [
          '(further|more|additional) (information|material|materials) for [the] (press|media|journalists|editors)',
          'Further information for the press',
        ],
        [
          '(printed|published|appeared|first printed) in [the] (issue|edition|number|no) [no] # [of the _|of <name>]',
          'Printed in issue 7',
        ],
        [
          '(you|the|this|find|read|you can|you will|more) ... (article|interview|text|story|report) [can be read|is|appeared|appears|was published] (in|from) (the|our|today s) (print|printed|paper|digital|current) (edition|issue|newspaper|magazine) [of] [...]',
          'You can find the article in the printed edition of 14 May',
        ],
        [
          '(press|high resolution|print quality|printable|further press) (photos|images|pictures|material|photo|kit|image material|picture material) [and _] (are available|is available|available for download|can be downloaded|can be found|to download|for download) [at ...|under ...|on ...|for [free] download [...]|here|free of charge|via ...|in our _]',
          'Press photos are available at www.example.com/press',
        ],
        [
          '(contact|contacts|contact person|contact details|accreditation) (for|of) [the] (journalists|media|press|editors|editorial offices|newsrooms|reporters|media representatives|media enquiries)',
          'Contact for journalists',
        ],
        [
          '(contact|contacts|contact person|contact details|media enquiries|press enquiries) for [the] (journalists|media|press|media representatives|media enquiries) [{pressEnd}]',
          'Contact for journalists: press@example.com',
        ],
        [
          '(for|if you have) (more|further|additional|any|any further) (information|details|questions|queries|inquiries) [please|you can|kindly] (contact|call|email|write to|visit|reach|turn to|get in touch|get in touch with) [us|with|at]',
          'For more information please contact:',
        ],
        [
          '(from|taken from|published in|appeared in|read in|this is from|article from|text from) [the] (issue|edition|print edition|printed edition|print issue) [no|number|nr|of|from] [the] # [of|from] [the] [weekly|magazine|newspaper|daily|#|{month}|<name>] [{month}|#|<name>] [#]',
          'From issue no. 12 of the weekly',
        ],
        [
          '(original content|press release) (of|from|by|transmitted by|provided by) [the] <name> [transmitted by ...]',
          'Original content of: Harbour AG',
        ],
        [
          '(print|printed|paper|newspaper|digital) (edition|issue|version) [of|from|page|dated] [the] [{weekday}] [#] [{month}] [#] [page|p] [#]',
          'Printed edition of 4 May 2024',
        ],
        [
          '(read|published|appeared|printed|from) [in|on] [the] (print|printed|paper|today s|saturday|sunday|weekend|digital) (edition|issue|newspaper|magazine) [of [the] <name>] [# ...|on ...]',
          'Read in the printed edition',
        ],
        [
          '(end of|end of the) (press release|communication|communiqué|announcement|message|release)',
          'End of the communication',
        ],
        [
          '(page|p) # [of] [the] (print|printed|paper|newspaper) (edition|issue|version)',
          'Page 4 of the printed edition',
        ],
        [
          '(source|view source version|view original content|view the original|see the original) (businesswire|pr newswire|prnewswire|on businesswire com|globenewswire|on accesswire com|newswire|with multimedia|to multimedia|https ...|http ...)',
          'View source version on businesswire.com',
        ],
        [
          '(contact information|safe harbor|safe harbor statement|forward looking statements|notes to editors|note to editors|ends|about the company)',
          'Notes to editors',
        ],
        [
          '[this] [story|article] [appeared|published|from|in] (in|from|on) the (print|printed) (edition|version|newspaper|issue) [of] [...]',
          'From the print edition',
        ],
        [
          '[this] (story|article|from|appeared|published|taken) [appeared|published|from|was] [first] (in|from) the ({season}|{month}|{weekday}|# |print|current|latest|new|paper|printed|today s) [#] ({edition}) [of] [the] [<name>|#|{month}|{weekday}] [#|{month}] [#]',
          'Published in the autumn issue',
        ],
      ],
      run: [
        [
          '(for more information|for further information|for additional information|further information|for more details|more information) (about|on|please|visit|contact|see|is available|at|go|please contact|www|https) ...',
          'For more information, please contact the press office.',
        ],
      ],
      weak: [
        'Editor’s notes',
        'Press information',
        'Press contact',
        'Editor’s note',
        'Editors’ note',
        'Information for the press',
        'For journalists',
        'Press office',
        'Press service',
        'Press relations',
        [
          'press (service|office|release|department) of the (company|ministry|city|council|_)',
          'Press service of the ministry',
        ],
        'Press photo',
        'Issue 12/2024',
      ],
    },
    'thank-the-writer': {
      sentence: [
        [
          '(we|i) (would like to|wish to|want to|d like to|must|would love to|d love to) [say|express|give|extend] [our|my|many|a big] {thanks} [to] {this} ({person}|author|writer|creator|owner) ... (article|material|content|post|write up|piece|web content|work|blog|short article|publication|story|information)',
          'We wish to express our gratitude to the author of this post for such useful information',
        ],
        [
          '(visit|check out|see|go to|have a look at|take a look at|explore|follow) our (social media|social networks|social networking|social) (profiles|accounts|pages|sites|channels|profile) ... (pages|related|connected|associated|as well)',
          'Explore our social networking profiles and connected sites',
        ],
        [
          '{thanks} [to] [the|our|this] ({person}|writer|author) (of|for) {this} [_] [_] (article|material|post|write up|content|short article|blog post|piece)',
          'Thanks to the author for this article',
        ],
        [
          '(for more|more) [updates|news|articles|information|content|details|like this|such] ... (stay tuned|stay connected|keep visiting|visit our|our website|our site|follow us|bookmark)',
          'For more news, keep visiting our website.',
        ],
      ],
      line: [
        [
          '(thanks|thank you) for (reading|visiting|your attention|your interest|stopping by|your time) [us|our|this|the|my] [article|story|post|blog|news|site|website|content|page] [_] [_]',
          'Thanks for reading!',
        ],
      ],
    },
  },
}
