import type {PhraseBook} from '../phrases.js'

/**
 * What a page says of itself, by language, sorted: in which way one reads it here and which would be better (`You are
 * reading this the second-best way`), and what it is (`Your window on the Baltic`).
 */
export const aboutItself: readonly PhraseBook[] = [
  {
    language: 'cs',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          ['aktuální (zprávy|zpravodajství) z (<name>|regionu|domova i ze světa)', 'Aktuální zprávy z Moravy'],
          ['vaše okno do (světa|<name>)', 'Vaše okno do světa'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'právě|to|tohle|článek|tento|je|existuje|na|v|druhým|nejlepším|lepší|lepším|pohodlnější|nejlepší|naší|mobilní|tuto|stránku',
          cue: 'čtete|čteš|čtete nás|jak nás číst|jak to číst|nás číst|si prohlížíte',
          act: 'způsob|způsobem|způsoby|verzi|zadarmo|zdarma|v aplikaci',
          example: 'Existuje lepší způsob, jak nás číst',
        },
      ],
    },
  },
  {
    language: 'da',
    sets: {},
    phrases: {
      'site-banner': {line: [['dit vindue (mod|til|ud mod) (verden|<name>)', 'Dit vindue mod verden']]},
    },
    bags: {
      'follow-us': [
        {
          words:
            'lige nu|dette|det|det her|artiklen|denne|siden|er|der|findes|en|på|den|næst|næstbedste|bedste|bedre|vores|at|i',
          cue: 'du læser|du læser os|at læse os|at læse dette|at læse det',
          act: 'måde|måden|version|udgave|gratis|i appen|i vores app',
          example: 'Du læser dette på den næstbedste måde',
        },
      ],
    },
  },
  {
    language: 'de',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          [
            'das ist (die|der|das) [_] (perspektive|blick|blickwinkel|sicht|sichtweise|stimme) [aus (dem|der) _] (bei|von|im|auf) <name>',
            'Das ist der Blick aus dem Norden bei Hafenradio Lund',
          ],
          ['(dein|ihr|euer) fenster (zur|in die|auf die) welt', 'Ihr Fenster zur Welt'],
          [
            '(nachrichten|journalismus) (auf die|auf den|denen|dem) (sie|du|ihr) (sich verlassen|dich verlassen|vertrauen|euch verlassen) (können|kannst|könnt)',
            'Nachrichten, auf die Sie sich verlassen können',
          ],
          ['nachrichten (aus|von) der region für die region', 'Nachrichten aus der Region, für die Region'],
          [
            '(aktuelle|neueste|alle|unabhängige|die neuesten|die aktuellen) (nachrichten|meldungen|news) (aus|für|rund um) [der|dem|den] <name> (und (der|aller) welt|und <name>)',
            'Aktuelle Nachrichten aus Deutschland und der Welt',
          ],
          [
            '(das|dein|ihr) (nachrichtenportal|newsportal|onlinemagazin|infoportal|lokalportal|nachrichtenmagazin) (für|aus|in) [der|dem|den|die|das] <name>',
            'Das Nachrichtenportal für Oberschwaben',
          ],
          [
            '(sie|du) (befinden|befindest) (sich|dich) auf der (seite|webseite|website|internetseite) [von|des|der] [<name>]',
            'Sie befinden sich auf der Seite des Lokalradios',
          ],
          ['[jetzt|hier] [auch] auf englisch lesen', 'Jetzt auch auf Englisch lesen'],
        ],
        run: [['unabhängig überparteilich', 'Unabhängig. Überparteilich.']],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'gerade|hier|momentan|derzeit|dies|dieses|das|den|diesen|diese|seite|website|text|artikel|es|sich|so|auf|die|der|in|im|am|zweit|zweitbeste|zweitschönste|drittbeste|beste|besten|bessere|schöner|schönste|bequemer|bequemste|angenehmer|besser|unsere|unserer|mobile|mobilen|reduzierte|dieser|website|ist|gibt|eine|zu|kostenlose|immer noch|noch|von|geht|auch|uns|und weise|app',
          cue: 'sie lesen|du liest|ihr lest|sie lesen uns|du liest uns|sie lesen das|du liest das|uns zu lesen|dies zu lesen|das zu lesen|diesen artikel zu lesen|liest es sich|liest sich|sie nutzen|du nutzt|sie besuchen uns',
          act: 'art|weise|version|ansicht|modus|kostenlos|gratis|in der app|in unserer app|die app|unsere app',
          example: 'Sie lesen gerade auf die zweitschönste Art',
        },
      ],
    },
  },
  {
    language: 'en',
    sets: {
      newsKind: 'news|stories|headlines|articles|reports|journalism|coverage|reporting',
      outletKindHere:
        'newspaper|daily|paper|news site|news website|news portal|portal|magazine|weekly|digital newspaper|online newspaper|news outlet',
    },
    phrases: {
      'site-banner': {
        line: [
          [
            '(now you can|you can now|here you can|now you can also|you can now also) (discover|follow|get|read|see|watch) [all|the|our|non] [_|<name>] [<name>] ({newsKind} [in (english|german|french|spanish|your language)]|edition in english|us in english|in english)',
            'You can now read the Harbour Post in English',
          ],
          [
            '(this is|that is|here is) (the|a|our) (_|<name>) (perspective|view|viewpoint|point of view|look|angle|outlook) at <name>',
            'This is the Baltic perspective at Radio Lund',
          ],
          ['your [_] window (on|onto|into|to) [the|all] (world|region|<name>)', 'Your window on the Balkans'],
          [
            '[all|independent|daily|fresh|trusted|free] [the] [latest] {newsKind} (from|of|about|out of) [the] <name> (in [plain|simple] english|in real time|in one place|in your language|every day|at a glance|live|around the clock|on one page)',
            'News from Finland in plain English',
          ],
          ['where [the] <name> (gets its|get their|goes for) {newsKind}', 'Where the North gets its news'],
          ['the voice of [the] <name> since #', 'The voice of the Danube since 1921'],
          ['your (daily|weekly) dose of {newsKind} [from|about] [<name>]', 'Your daily dose of news from Serbia'],
          [
            '(follow|get|read) [all] the [latest] news (from|of|in) <name> [live] (with us|here|on our site)',
            'Follow the news from Poland live with us',
          ],
          [
            'you are (on the (page|site|website|portal)|reading the (online|digital|english|international|german|french) (edition|version)|on the (english|international) (edition|version)) of [the] <name>',
            'You are reading the English edition of the Courier',
          ],
          [
            'this is a (service|offer|project|website) (of|by|from) <name> (radio|newspaper|broadcasting|tv|media|press|rundschau|post|times|news)',
            'This is a service of Lund Radio',
          ],
          [
            '[latest|breaking|top] {newsKind} (analysis|comment|commentary|opinion) and (opinion|analysis|comment|background|views)',
            'Latest news, analysis and opinion',
          ],
          [
            '[latest] news from <name> and (around the world|the world|the region|abroad)',
            'Latest news from Italy and the world',
          ],
        ],
        run: [
          [
            '(the|<name> s|<name>) (most read|leading|first|largest|biggest|oldest|number one|top|only|most visited) [digital|online|independent|english language] {outletKindHere} [in|of|from] [the] [<name>]',
            'The most read news site in Galicia',
          ],
          [
            '[the] (newspaper|daily|paper|portal|magazine|weekly) (that (tells|reaches|brings|informs)|for those who) ...',
            'The daily that reaches you first',
          ],
          [
            'daily newspaper for (politics|business|culture|economy) ...',
            'Daily newspaper for politics, business and culture',
          ],
          [
            '(news|information) (in real time|in continuous|24 hours a day|around the clock|without interruption)',
            'News in real time',
          ],
          ['{newsKind} (that (makes|matters|matter)|you can trust) ...', 'Journalism that makes a difference'],
          ['(because facts matter|facts not opinions|the truth has a voice)', 'Because facts matter'],
          ['(read|discover|see) the world (in your language|with us)', 'Discover the world with us'],
          ['the information channel of reference', 'The information channel of reference'],
        ],
      },
      'follow-us': {
        line: [
          [
            '(you are|you re) [currently|now|just|still] (viewing|using|seeing|visiting|browsing|reading|looking at) (this|the|a|an|our) (mobile|desktop|light|lite|reduced|simplified|text|print|old|basic|archived|low bandwidth|text only|printable) (version|edition|view|mode) [of (this|our|the) (page|site|website|article|newspaper)]',
            'You are viewing the mobile version of this page',
          ],
          [
            'you are [now|currently] in [the] (reading|reader|text|print|offline) (mode|view)',
            'You are in reading mode',
          ],
          [
            'you (read|have been reading) us (a lot|often|regularly|for a while [now]|for some time [now]) [...]',
            'You have been reading us for a while now',
          ],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'a|an|and|are|article|at the moment|beautiful|best|better|but|comfortable|currently|easier|even|fast|faster|far|fine|here|in|is|it|just|journalism|more|most|most beautiful|nicer|now|of|on|our|page|pleasant|pleasanter|reading|right now|second|second best|second nicest|site|slow|still|story|text|the|there|there s|third|third best|this|today|website|worst|you|simpler|quicker|only|our stories|our articles|smoother|cleverer|finer|have been|paper|to read|always|already|most pleasant|most comfortable',
          cue: 'you are reading|you re reading|you are currently reading|you re currently reading|you are just reading|you are now reading|to read this|to read us|to read our|read this|read us|reading us|reading this|this page reads|this story reads|this article reads|it reads better|this story looks better|this page looks better|this article looks better|reading in the app|you read us|you have been reading us|to read our stories|our app the best way to read|reading here|you visit us',
          act: 'way|ways|manner|fashion|version|mode|for free|free of charge|without paying|in the app|in our app|our app|in a browser|in the browser|in your browser|the app',
          example: 'You are reading this the second-best way',
        },
      ],
    },
  },
  {
    language: 'es',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          ['(tu|su|la) ventana (a|al|hacia|de) [el|la|los] (mundo|<name>)', 'Tu ventana a América Latina'],
          [
            '(toda|toda la|toda la última) [la] actualidad de (<name>|la región|tu ciudad)',
            'Toda la actualidad de Asturias',
          ],
          ['noticias [de última hora] [y] en tiempo real', 'Noticias de última hora, en tiempo real'],
        ],
        run: [
          ['(el|tu) primer (diario|periódico) (digital|online) (de|en) <name>', 'El primer diario digital de Navarra'],
          ['periodismo independiente desde #', 'Periodismo independiente desde 1987'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'la|el|una|un|de|esta|este|en|ahora|es|hay|mejor|segunda|segundo|más|cómoda|cómodo|rápida|sencilla|agradable|artículo|página|web|texto|móvil|reducida|nuestra|forma de leer|que|para',
          cue: 'está leyendo|estás leyendo|nos estás leyendo|nos está leyendo|de leernos|leernos|de leer este|estás viendo|está viendo|nos lees|nos lee',
          act: 'forma|manera|modo|versión|gratis|en la app|en nuestra app|app|aplicación',
          example: 'Hay una forma mejor de leernos',
        },
      ],
    },
  },
  {
    language: 'fi',
    sets: {},
    phrases: {},
    bags: {
      'follow-us': [
        {
          words: 'juuri|nyt|tätä|juttua|sivua|toiseksi|parhaalla|paras|on|parempi|meidän|sovellus',
          cue: 'luet|luet meitä|lukea meitä|lukea tämä|lukea tätä',
          act: 'tapa|tavalla|tavoin|ilmaiseksi|maksutta|sovelluksessa|mobiiliversiota|versiota',
          example: 'Luet tätä juuri toiseksi parhaalla tavalla',
        },
      ],
    },
  },
  {
    language: 'fr',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          [
            'votre fenêtre (sur|vers) (le monde|l afrique|l europe|l asie|l orient) [arabe]',
            'Votre fenêtre sur le monde arabe',
          ],
          [
            '[toute] l (info|actualité|actu|information) (en continu|en temps réel|en direct|24h 24)',
            'L’actualité en temps réel',
          ],
          [
            '(toute|retrouvez toute) l (actualité|actu|info|information) (de|du|des|d|en) [la|le|l|les] <name>',
            'Toute l’actualité de la Bretagne',
          ],
          ['vous êtes sur le site (de|du|d) [la|le|l] <name>', 'Vous êtes sur le site de Radio Océan'],
        ],
        run: [
          [
            'le premier (quotidien|journal|site) d (information|actualité) [en ligne|numérique]',
            'Le premier quotidien d’information en ligne',
          ],
          ['le (journal|quotidien|magazine|média) qui vous ...', 'Le journal qui vous dit tout'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'la|le|une|un|de|du|ce|cet|cette|article|page|site|texte|actuellement|en ce moment|il|y a|existe|est|c|meilleure|rapide|pratique|confortable|simple|belle|deuxième|seconde|plus|agréable|mobile|allégée|notre|des',
          cue: 'vous lisez|vous nous lisez|tu nous lis|tu lis|nous lire|de lire cet|de lire ce|vous consultez|vous êtes en train de lire|vous utilisez',
          act: 'façon|manière|version|mode|gratuitement|l application|notre application|l appli',
          example: 'Il existe une meilleure façon de nous lire',
        },
      ],
    },
  },
  {
    language: 'it',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          ['(la tua|la vostra) finestra (sul|sulla|sull|sui) (mondo|<name>)', 'La tua finestra sul Mediterraneo'],
          [
            '(tutte le|le ultime) notizie (della|del|di|dalla|dal|da) <name> [in tempo reale|e dal mondo]',
            'Tutte le notizie della Sardegna',
          ],
          ['notizie [e aggiornamenti] in tempo reale', 'Notizie in tempo reale'],
        ],
        run: [
          [
            'il primo (quotidiano|giornale) (online|digitale|on line) (del|della|di|dell|in) <name>',
            'Il primo quotidiano online del Salento',
          ],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'il|la|lo|un|una|di|del|questo|questa|articolo|pagina|sito|nel|in|adesso|ora|c|è|esiste|secondo|migliore|più|comodo|comoda|veloce|semplice|bello|mobile|ridotta|nostra|per',
          cue: 'stai leggendo|sta leggendo|ci stai leggendo|ci leggi|leggerci|per leggere questo|stai visualizzando|stai visitando|stai utilizzando',
          act: 'modo|maniera|versione|modalità|gratis|gratuitamente|l app|nell app|la nostra app',
          example: 'C’è un modo migliore per leggerci',
        },
      ],
    },
  },
  {
    language: 'nl',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          [
            '[het] (laatste|actuele|actueel|belangrijkste) nieuws uit <name> [en omgeving]',
            'Het laatste nieuws uit Zeeland',
          ],
          ['(je|uw|jouw) venster op [de|het] (wereld|<name>)', 'Je venster op de wereld'],
          ['de nieuwssite (van|voor) [de|het] <name>', 'De nieuwssite van Groningen'],
          ['onafhankelijk nieuws sinds #', 'Onafhankelijk nieuws sinds 1945'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'dit|deze|artikel|pagina|nu|op|de|het|een|na|één|beste|betere|fijnere|om|te|er|is|mobiele|onze|van|website|tweede|twee',
          cue: 'je leest|u leest|je leest ons|u leest ons|ons te lezen|dit te lezen|je bekijkt|u bekijkt',
          act: 'manier|wijze|versie|modus|gratis|in de app|in onze app',
          example: 'Er is een betere manier om dit te lezen',
        },
      ],
    },
  },
  {
    language: 'pl',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          [
            '(najnowsze|aktualne|lokalne) (wiadomości|informacje) z (<name>|regionu|kraju i ze świata)',
            'Najnowsze wiadomości z Podkarpacia',
          ],
          ['(twoje|wasze) okno na (świat|<name>)', 'Twoje okno na świat'],
          ['niezależny (portal|serwis) (informacyjny|newsowy)', 'Niezależny portal informacyjny'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'to|ten|artykuł|tekst|teraz|właśnie|w|na|drugi|najlepszy|lepszy|wygodniejszy|jest|istnieje|żeby|by|aby|naszej|mobilną|tej|strony',
          cue: 'czytasz|czytasz nas|nas czytać|to czytać|przeglądasz|oglądasz',
          act: 'sposób|wersję|za darmo|bezpłatnie|w aplikacji',
          example: 'Jest lepszy sposób, żeby nas czytać',
        },
      ],
    },
  },
  {
    language: 'pt',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          ['(a sua|sua|a tua) janela (para|sobre) (o|a|os) (mundo|<name>)', 'A sua janela para o mundo'],
          ['notícias (do|da|de) <name> [e do mundo] em tempo real', 'Notícias do Brasil e do mundo em tempo real'],
          ['toda a (informação|atualidade) (dos|das|do|da|de) <name>', 'Toda a informação dos Açores'],
          ['o (seu|teu) jornal [diário|online] (de|do|da|em) <name>', 'O seu jornal diário de Coimbra'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'a|o|uma|um|de|da|do|este|esta|isto|artigo|página|site|texto|agora|há|é|existe|melhor|segunda|mais|cómoda|para|nossa|móvel',
          cue: 'você está lendo|está a ler|estás a ler|está a ler nos|a ler nos|nos ler|de nos ler|nos lê|está vendo|está a ver',
          act: 'forma|maneira|modo|versão|de graça|gratuitamente|na app|nossa app|no aplicativo',
          example: 'Há uma forma melhor de nos ler',
        },
      ],
    },
  },
  {
    language: 'ru',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          [
            '(новости|события) <name> (в реальном времени|онлайн|сегодня|круглосуточно)',
            'Новости Поволжья в реальном времени',
          ],
          ['(ваше|твоё) окно в (мир|<name>)', 'Ваше окно в мир'],
          ['независимая (газета|редакция) (региона|области|города)', 'Независимая газета региона'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'это|этот|эту|текст|статью|сейчас|в|на|вторым|лучшим|есть|существует|удобнее|лучше|более|удобный|мобильную|нашем|страницы|сайта',
          cue: 'вы читаете|вы читаете нас|ты читаешь|ты читаешь нас|читать нас|нас читать|это читать|вы просматриваете',
          act: 'способ|способом|версию|бесплатно|в приложении',
          example: 'Есть способ читать нас удобнее',
        },
      ],
    },
  },
  {
    language: 'sv',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          ['[senaste|dina lokala|alla] nyheter från hela <name>', 'Nyheter från hela Norrland'],
          ['(ditt|ert) fönster mot (världen|<name>)', 'Ditt fönster mot världen'],
          ['dina lokala nyheter', 'Dina lokala nyheter'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words: 'just nu|det|det här|den|denna|artikeln|sidan|på|näst|bästa|bättre|finns|ett|att|vår|mobila|av',
          cue: 'du läser|du läser oss|ni läser|läsa oss|läsa det här|läsa det',
          act: 'sätt|sättet|version|versionen|gratis|i appen|i vår app',
          example: 'Det finns ett bättre sätt att läsa oss',
        },
      ],
    },
  },
  {
    language: 'uk',
    sets: {},
    phrases: {
      'site-banner': {
        line: [
          ['(новини|події) <name> (онлайн|в реальному часі|сьогодні|цілодобово)', 'Новини Закарпаття онлайн'],
          ['(ваше|твоє) вікно у (світ|<name>)', 'Ваше вікно у світ'],
          ['незалежний (новинний|інформаційний) (портал|сайт|ресурс)', 'Незалежний новинний портал'],
        ],
      },
    },
    bags: {
      'follow-us': [
        {
          words:
            'це|цей|текст|статтю|зараз|у|в|на|другим|найкращим|є|існує|кращий|зручніший|мобільну|нашому|сторінки|сайту',
          cue: 'ви читаєте|ви читаєте нас|ти читаєш|ти читаєш нас|нас читати|читати нас|ви переглядаєте',
          act: 'спосіб|способом|версію|безкоштовно|у застосунку',
          example: 'Є кращий спосіб нас читати',
        },
      ],
    },
  },
]
