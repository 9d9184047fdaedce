import type {PhraseBook} from '../phrases.js'

/** What Czech and Slovak sites print, and what machine translation makes of it. */
export const czech: readonly PhraseBook[] = [
  {
    language: 'cs',
    sets: {
      článek: 'článek|článku|články|článkem|text|textu|obsah|obsahu|zpráva|zprávy|video|videa|rozhovor',
      čtěte:
        'čtěte|přečtěte|přečtěte si|čtěte si|čti|přečti si|podívejte se|podívejte|poslechněte si|sledujte|prečítajte|prečítajte si|čítajte|pozrite|pozrite si|mrkněte',
      komentář:
        'komentář|komentáře|komentářů|názor|názory|diskuse|diskuze|příspěvek|příspěvky|příspěvků|komentár|diskusia|diskusie',
      měsíc:
        'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra',
      newsletter:
        'newsletter|newsletteru|newslettery|newsletterů|zpravodaj|souhrn zpráv|e mailový souhrn|odběr novinek|upozornění',
      předplatitel:
        'předplatitele|předplatitelé|předplatitelům|předplatitelů|předplatitel|registrované|registrovaným uživatelům|přihlášené|členy|predplatiteľov|predplatiteľom|predplatitelia',
      reklama: 'reklama|reklamou|reklamy|reklamu|inzerce|inzercí|inzerát|reklame',
      síť: 'facebooku|facebook|twitteru|twitter|x|instagramu|instagram|whatsapp|whatsappu|telegramu|telegram|youtube|tiktoku|tiktok|linkedinu|linkedin|google zprávách|google news|sociálních sítích|e mailem|threads|messengeru|spotify',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(používáme|využíváme|používá|my a naši partneři|tento web|používame|využívame) ... (cookies|cookie)',
            'Používáme soubory cookies.',
          ],
          [
            '(kliknutím|pokračováním|používáním|klepnutím|kliknutím na) ... (souhlasíte|souhlas|vyjadřujete|udělujete|súhlasíte|súhlas)',
            'Kliknutím na tlačítko souhlasíte.',
          ],
          [
            '(souhlas|súhlas) ... (můžete|kdykoli|kdykoliv|môžete) ... (odvolat|změnit|odvolať|zmeniť)',
            'Souhlas můžete kdykoli odvolat.',
          ],
          [
            '(pro zobrazení|tento obsah|k zobrazení) ... (cookies|souhlas|souhlasit|blokován|povolit|povolte)',
            'Pro zobrazení obsahu je nutný souhlas.',
          ],
          ['[souhlasím] se zpracováním osobních údajů', 'Souhlasím se zpracováním osobních údajů.'],
        ],
        line: [
          [
            '(přijmout|odmítnout|povolit|nastavení|spravovat|upravit|souhlasím|přijmout všechny|prijať) [všechny|vše|všetky|soubory] [cookies|souhlas|předvolby|a pokračovat|a zavřít]',
            'Přijmout všechny cookies',
          ],
          [
            '(zásady|ochrana) (ochrany osobních údajů|osobních údajů|cookies|používání cookies)',
            'Zásady ochrany osobních údajů',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{článek}] (pokračuje|pokračování|dále|pokračování článku|pokračovanie) [{článek}] (pod|za|po|níže pod) {reklama}',
            'Článek pokračuje pod reklamou',
          ],
          ['(přeskočit|zavřít|skrýt) {reklama}', 'Přeskočit reklamu'],
          [
            '(komerční|placená|sponzorovaný|reklamní|placený) (sdělení|inzerce|obsah|článek|prezentace|spolupráce)',
            'Komerční sdělení',
          ],
          ['pokračovat ve čtení po reklamě', 'Pokračovat ve čtení po reklamě'],
        ],
        weak: ['Reklama', 'Inzerce', 'REKLAMA', 'PR článek', 'Komerční prezentace', 'Advertorial', 'Partnerský obsah'],
      },
      'read-also': {
        label: [
          ['{čtěte} (také|též|i|více|dál|si|aj|tiež|viac) [také|více] [o|na]', 'Čtěte také'],
          [
            '(související|související články|související témata|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by vás zaujmout|mohlo by vás zaujať|nepřehlédněte|doporučujeme|nejčtenější|nejčtenější články|více k tématu|k tématu|více o|dále čtěte|podobné články|další články|súvisiace|súvisiace články|odporúčame|zajímá vás|více zde|víc o tématu|další zprávy|více z rubriky)',
            'Mohlo by vás zajímat',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(pokračovat|číst|čtěte|přečíst|celý|čítať) (ve čtení|dál|dále|více|celý článek|článek|celé|viac|ďalej) [na _|zde]',
            'Číst dále',
          ],
          ['(další strana|následující strana|strana # z #)', 'Další strana'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(tento|celý|článek|obsah) [článek|text|obsah] (je|jsou|mohou|mohou číst) [pouze|jen|určen|dostupný|určený] [pouze|jen] [pro] [naše] {předplatitel}',
            'Tento článek je pouze pro předplatitele.',
          ],
          ['(pouze|jen|exkluzivně|iba|len) pro {předplatitel}', 'Pouze pro předplatitele'],
          [
            '(předplaťte|přihlaste|kupte|odemkněte|registrujte|predplaťte) ... (a čtěte|pro|abyste|číst|čtení|celý|článek)',
            'Předplaťte si nás a čtěte dál',
          ],
          ['zbývá [vám] [ještě] # ... (článku|textu|obsahu)', 'Zbývá vám 70 % článku'],
        ],
        weak: ['Premium', 'Prémiový obsah', 'Exkluzivně', 'Předplatné'],
      },
      offer: {
        line: [
          [
            '(zrušit|zrušíte|výpověď|bez) (můžete kdykoli|kdykoli|kdykoliv|závazku|závazků) [...]',
            'Zrušit můžete kdykoli',
          ],
          ['(již|už|jen|pouze|první měsíc|od) [od|za] # [kč|korun|eur] [...]', 'Již od 99 Kč měsíčně'],
          ['# (kč|korun) (měsíčně|za|na|první) [...]', '99 Kč měsíčně'],
          [
            '(vyzkoušet|vyzkoušejte|koupit|získat|objednat) [si] (předplatné|zdarma|nyní|přístup|na měsíc) [...]',
            'Vyzkoušet zdarma',
          ],
          ['(neomezený|plný) přístup [...]', 'Neomezený přístup ke všem článkům'],
        ],
      },
      login: {
        line: [
          [
            '(již|už|jste|máte) [jste|máte|již] (předplatitel|předplatitelem|účet|předplatné|registrovaní) [přihlaste se|přihlásit se] [...]',
            'Již máte účet? Přihlaste se',
          ],
          [
            '(přihlásit se|přihlásit|přihlaste se|registrovat|registrovat se|zaregistrujte se|zapomenuté heslo|zapomněli jste heslo|odhlásit|odhlásit se|můj účet|vytvořit účet|prihlásiť sa)',
            'Přihlásit se',
          ],
          ['(nemáte|ještě nemáte) (účet|předplatné) [...]', 'Nemáte účet?'],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(přihlaste|odebírejte|dostávejte|zaregistrujte|odebírat|prihláste) ... {newsletter}',
            'Přihlaste se k odběru novinek, odebírejte náš newsletter',
          ],
          [
            '(dostávejte|posíláme|nejdůležitější) ... (do e mailu|do vaší schránky|do mailu|e mailem|do schránky)',
            'Dostávejte zprávy do e-mailu každé ráno.',
          ],
        ],
        line: [
          ['(zadejte|váš|vaše) [váš|svůj] (e mail|email|e mailová adresa|e mailovou adresu)', 'Zadejte svůj e-mail'],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(sledujte|sledujte nás|najdete nás|přidejte se|staňte se|pridajte sa|sleduj) [nás|<name>|nám|k nám] ... (na|přes|kanál) {síť}',
            'Sledujte nás na Facebooku',
          ],
          ['(stáhněte|stáhnout|nainstalujte) [si] ... (aplikaci|aplikáciu) [...]', 'Stáhněte si naši aplikaci'],
        ],
        line: ['Sledujte nás', 'Sledujte nás na', 'Sdílejte'],
      },
      'share-toolbar': {
        line: [
          [
            '(sdílet|sdílejte|poslat|odeslat|tisknout|vytisknout|uložit|doporučit|zdieľať|tweetnout|kopírovat) [{článek}|odkaz|stránku] [na|přes|e mailem|přátelům|v] [{síť}]',
            'Sdílet na Facebooku',
          ],
          ['(uložit|přidat) (na později|do oblíbených|k přečtení|mezi oblíbené)', 'Uložit na později'],
          ['(poslechnout|poslechněte si|vytisknout) {článek}', 'Poslechnout článek'],
        ],
        weak: ['Sdílet', 'Tisk', 'Vytisknout', 'Uložit', 'Tisknout', 'Diskuse', 'Zdieľať', 'Poslat', 'Kopírovat odkaz'],
      },
      'media-credit': {
        label: [
          [
            '(foto|zdroj|zdroj foto|zdroj fotografie|autor|ilustrační foto|repro|snímek) (čtk|profimedia|reuters|afp|shutterstock|archiv|ap|getty|epa|tasr|sita|mafra|autor|redakce)',
            'Foto: ČTK',
          ],
        ],
        line: [
          [
            '(ilustrační|ilustrační foto|ilustrační snímek|archivní|ilustračná) [snímek|foto|fotografie|obrázek|fotografia]',
            'Ilustrační foto',
          ],
          [
            '(zobrazit|prohlédnout|otevřít) (galerii|fotogalerii|fotky|fotografie|# fotografií|celou galerii)',
            'Zobrazit fotogalerii',
          ],
          ['# (fotografií|fotek)', '12 fotografií'],
        ],
      },
      'media-widget': {
        line: [
          ['(přehrát|pustit|podívejte se na|poslechněte si) (video|podcast|rozhovor|záznam)', 'Přehrát video'],
          ['další video [za # sekund]', 'Další video'],
        ],
        weak: ['Video', 'Podcast', 'Fotogalerie', 'Galerie', 'Infografika', 'Online', 'Živě', 'Audio'],
      },
      byline: {
        weak: [
          [
            '(autor|autorka|text|napsal|napsala|připravil|připravila|redakce|zpracoval|autoři) <name>',
            'Autor: Anna Nováková',
          ],
          'Redakce',
        ],
      },
      'author-bio': {
        line: [['(o autorovi|o autorce|všechny články autora|další články autora|více o autorovi)', 'O autorovi']],
      },
      'date-stamp': {
        line: [
          [
            '[publikováno|aktualizováno|zveřejněno|vydáno|aktualizace|naposledy aktualizováno|publikované|aktualizované] [_] # {měsíc} [#] [v|ve] [#] [#] [...]',
            'Publikováno 12. března 2021 18:04',
          ],
          [
            '(publikováno|aktualizováno|zveřejněno|vydáno|aktualizace) # # # [#] [#] [...]',
            'Aktualizováno 12. 3. 2021 18:04',
          ],
          ['před # (hodinami|minutami|dny|hodinou)', 'Před 3 hodinami'],
          ['[doba čtení|čas čtení|délka čtení] # (min|minut|minuty|minuta) [čtení]', 'Doba čtení: 4 min'],
        ],
      },
      'agency-signature': {
        line: [
          ['(zdroj|s využitím) (čtk|tasr|reuters|afp|sita|ap) [...]', 'Zdroj: ČTK'],
          ['(čtk|tasr|<name> čtk) (čtk|tasr|redakce|afp)', 'ČTK, redakce'],
        ],
      },
      'source-line': {
        line: [['(odkaz na zdroj|zdrojový článek|původní článek|přejít na zdroj) [na] [_]', 'Odkaz na zdroj']],
      },
      comments: {
        line: [
          ['[#|vstoupit do|přidat|zobrazit|přečíst|všechny|žádné|do] [#] {komentář}', 'Vstoupit do diskuse'],
          [
            '(vaše|váš) (e mailová adresa|e mail) nebude (zveřejněna|zveřejněn) [...]',
            'Vaše e-mailová adresa nebude zveřejněna.',
          ],
          [
            '(pro|chcete|k) ... (přidání|přispět|vložení|komentovat) ... (přihlásit|přihlaste|přihlášeni) [...]',
            'Pro přidání komentáře se přihlaste',
          ],
          [
            '(diskuse|diskuze|komentáře) (je|jsou|byla|k tomuto článku) [...] (uzavřena|zavřené|uzavřené|vypnuté|moderována)',
            'Diskuse je uzavřena',
          ],
          ['vyžadované informace jsou označeny', 'Vyžadované informace jsou označeny *'],
        ],
      },
      tags: {
        label: [
          [
            '(štítky|témata|klíčová slova|tagy|rubriky|kategorie|tagy článku|označeno|téma)',
            'Témata: ekonomika, práce',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['všechna práva vyhrazena', 'Všechna práva vyhrazena'],
          ['všetky práva vyhradené', 'Všetky práva vyhradené'],
          [
            '(šíření|kopírování|publikování|přetiskování) ... (souhlasu|zakázáno|zakázané|souhlas)',
            'Kopírování bez souhlasu je zakázáno.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(nahlásit|našli|našel|upozorněte|hlásit|všimli) [jste|nás] [si] [v článku|na] (chybu|chyby) [...]',
            'Našli jste chybu?',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(podpořte|podpořit|přispějte|darujte|podporte) ... (žurnalistiku|nezávislou|redakci|novinařinu|dar|nezávislé|média|médium)',
            'Podpořte nezávislou žurnalistiku.',
          ],
        ],
        line: ['Podpořte nás', 'Přispět'],
      },
      'live-marker': {
        line: [
          [
            '(článek|text|zprávu|zpráva|událost) [průběžně|stále] (aktualizujeme|sledujeme|aktualizován|je aktualizován|doplňujeme|se připravuje)',
            'Článek průběžně aktualizujeme',
          ],
          [
            '(podrobnosti|více|další informace) (připravujeme|chystáme|brzy|již brzy|za okamžik)',
            'Podrobnosti připravujeme',
          ],
        ],
        weak: ['Živě', 'Online', 'Aktuálně', 'Právě teď', 'Aktualizováno', 'Mimořádná zpráva'],
      },
      disclaimer: {
        sentence: [
          [
            '(názory|text|článek|komentář) ... (nemusí|nevyjadřuje|nemusejí|nemusia) ... (redakce|vydavatele|názor|redakcie)',
            'Názory autora se nemusí shodovat s názory redakce.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(článek|příspěvek) ... (se nejdříve objevil na|pochází z|appeared first on)',
            'Příspěvek Růže pochází z Zahrada.',
          ],
        ],
      },
      control: {
        line: [
          'Zobrazit více',
          'Načíst další',
          'Zobrazit vše',
          'Zpět nahoru',
          'Nahoru',
          'Přejít k obsahu',
          'Přejít na obsah',
          'Další článek',
          'Předchozí článek',
          'Celá obrazovka',
          'Načítám',
          'Zpět na hlavní stránku',
          'Otevřít menu',
        ],
        weak: [
          'Zavřít',
          'Další',
          'Zpět',
          'Menu',
          'Hledat',
          'Zrušit',
          'Odeslat',
          'Předchozí',
          'Více',
          'Domů',
          'Pokračovat',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(tento|článek|text) ... (přeložen|přeloženo) ... (automaticky|strojově)',
            'Článek byl přeložen automaticky.',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['zobrazit příspěvek na instagramu', 'Zobrazit příspěvek na Instagramu'],
          ['příspěvek sdílený <name> [...]', 'Příspěvek sdílený Anna (@anna)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(zapněte|povolte|vypněte) ... (javascript|adblock)', 'Zapněte si JavaScript'],
          ['váš prohlížeč ... (nepodporuje|nepodporován)', 'Váš prohlížeč video nepodporuje.'],
        ],
      },
      'press-notice': {line: [['(tisková zpráva|kontakt pro média|tiskové oddělení) [...]', 'Kontakt pro média']]},
    },
  },
  {
    language: 'en',
    from: 'cs',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '(the article|article|text) continues (under|below) the ({ad}|advertising)',
            'The article continues under the advertisement',
          ],
        ],
        weak: ['Advertising', 'Commercial message', 'Commercial communication'],
      },
      'read-also': {
        label: [
          ['(you might|you may) be interested [in]', 'You might be interested'],
          ['(do not miss|don t miss|more on the topic|related articles|read also)', 'Do not miss'],
        ],
      },
      'media-credit': {line: ['Illustration photo', 'Illustrative image']},
      comments: {line: ['Enter the discussion', 'Join the discussion']},
    },
  },
]
