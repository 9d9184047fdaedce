import type {PhraseBook} from '../phrases.js'

const měsíc =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra'

/**
 * What Czech and Slovak sites print, and what machine translation makes of it. `{rest}` is up to eight words that notices have (`{notice}`):
 * what an article has to say behind the first words of a notice goes beyond them.
 */
export const czech: readonly PhraseBook[] = [
  {
    language: 'cs',
    sets: {
      článek:
        'článek|článku|články|článkem|text|textu|obsah|obsahu|zpráva|zprávy|video|videa|rozhovor|článkům|reportáž|reportáže|komentáře|příběh|fotogalerie|galerie|pokračování|článok',
      čtěte:
        'čtěte|přečtěte|přečtěte si|čtěte si|čti|přečti si|podívejte se|podívejte|poslechněte si|sledujte|prečítajte|prečítajte si|čítajte|pozrite|pozrite si|mrkněte',
      komentář:
        'komentář|komentáře|komentářů|názor|názory|diskuse|diskuze|příspěvek|příspěvky|příspěvků|komentár|diskusia|diskusie',
      měna: 'kč|korun|koruny|korunu|eur|euro',
      měsíc,
      newsletter:
        'newsletter|newsletteru|newslettery|newsletterů|zpravodaj|souhrn zpráv|e mailový souhrn|odběr novinek|upozornění',
      notice:
        '#|a|abyste|adresa|affiliate|aktivní|aktualizováno|aktualizovat|aktualizujeme|aplikaci|automaticky|autora|až|bez|bezplatných|března|budeme|buďte|byl|byla|celá|celý|ceny|co|cookie|cookies|cz|částkou|číst|článek|článku|článkům|články|čtenářům|čtení|čtěte|dál|dále|další|datum|děkujeme|den|digitální|diskuse|diskusi|diskutovat|diskuze|do|doba|dočetli|doporučení|dostávejte|dostupný|důležité|e|exkluzivním|facebooku|formuláře|foto|fotogalerii|fotografie|fotografií|galerii|generovaný|google|hlas|hlavní|ho|hodinami|chcete|chci|chybu|chyby|ilustrační|informace|informací|inteligencí|investiční|jakékoliv|jan|je|jen|již|jsou|jste|k|kanálu|každé|každý|kč|kdo|kdykoli|kdykoliv|ke|kliknutím|komentář|komentáře|komerční|konce|konec|kontakt|kopírování|května|ledna|líbil|limit|lis|mail|mailová|mailu|máte|média|menu|měsíc|měsíce|měsíčně|min|minuty|mobilní|mohli|můžete|my|myslíte|na|nabídka|načíst|načítá|načítám|nahlásit|nahoru|najdete|nakoupíte|nám|napište|naposledy|nás|nastavení|nastavením|nastavit|našeho|našem|našemu|naši|našich|naším|našli|návštěvnosti|názor|názory|nebude|nejlepší|nejnovějších|nemáte|nemusí|nenechte|neomezený|nepředstavuje|nevyjadřují|newsletter|newsletteru|nezávislou|nezbytné|nic|novinek|novinkám|novinky|nutný|o|objednejte|obnovuje|obrázek|obrazovka|obsah|obsahem|obsahu|obsahuje|od|odběr|odběru|odborné|odebírat|odebírejte|odemkněte|odesláním|odkaz|odkazy|odvolat|ochrany|online|osobních|otevřena|otevřít|označeny|oznámit|pak|partnerem|partnerský|partnerů|písmo|pixabay|platí|po|počet|pod|podporovatelem|podpory|podpořte|podrobné|podrobnosti|pokračování|pokračovat|pokračuje|pokud|polovinu|pořiďte|poslechněte|poslechnout|poté|potom|potvrďte|pouze|používáme|povolit|později|práva|prémiového|prémiový|pro|prohlédněte|prosím|provizi|průběžně|první|přáteli|přečíst|přečtou|před|předchozí|předplatitel|předplatitele|předplatitelé|předplatné|předplatného|předplaťte|přehled|přehrát|přejít|překlad|přeložen|přes|přeskočit|přidá|přidání|přidejte|přihlásit|přihlaste|přihlášení|přijmout|přímo|připravujeme|přispět|příspěvkem|příspěvků|příspěvky|přístup|publikováno|ranní|ráno|redakce|registrace|registrovaným|reklam|reklamě|reklamou|reklamu|reklamy|respektujeme|ročně|roční|rok|řadit|s|sdělení|sdílejte|sdílet|se|seznam|shodovat|schránce|schránku|schránky|si|sledujeme|sledujte|sleva|slevou|soubory|součástí|souhlas|souhlasím|souhlasíte|souhlasu|soukromí|spolupráci|stáhněte|staňte|strana|straně|stránkách|stránku|stránky|strojový|svolením|svou|svůj|šíření|tento|text|textu|tisk|tisková|tištěném|tlačítko|to|tom|týdne|týdně|tyto|účet|údajů|ujít|ukládáme|uložit|umělou|upraveno|ušetřete|ušetříte|uzavřena|už|užití|v|vám|vaše|vašeho|vašem|vaší|včera|ve|verze|veškerý|více|videem|video|vložit|vstoupit|vše|všední|všechna|všechny|všem|všetky|vším|všimli|vybrat|vyčerpali|vydání|vydavatele|vygenerovaný|vyhradené|vyhrazena|vyšel|využívají|vyzkoušejte|vyzkoušet|vyžadované|vznikl|vždy|webu|whatsapp|z|za|zadejte|zakázáno|zapojte|zaregistrujte|zařízení|zásady|zatím|zaujal|závazků|zbývá|zdarma|zde|zdroj|získáme|získejte|zkontrolujte|zkopírovat|zobrazení|zobrazit|zpět|zpracování|zpracováním|zpráv|zpráva|zprávu|zprávy|zrušit|zveřejněna|zvětšit|žádné|že|žurnalistiku',
      předplatitel:
        'předplatitele|předplatitelé|předplatitelům|předplatitelů|předplatitel|registrované|registrovaným uživatelům|přihlášené|členy|predplatiteľov|predplatiteľom|predplatitelia|předplatiteli|přihlášené čtenáře|registrované čtenáře|čtenáře premium|předplatitelky|naše předplatitele|členy klubu|přihlášeným uživatelům|přihlášeným čtenářům',
      předplatné:
        'předplatné|předplatného|předplatným|predplatné|přístup|přístupu|členství|premium|digitální předplatné',
      reklama:
        'reklama|reklamou|reklamy|reklamu|inzerce|inzercí|inzerát|reklame|reklamním sdělením|upoutávkou|videem|videu|fotogalerií|galerií|anketou|obrázkem|grafikou|infografikou',
      rest: '{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} ]]]]]]]',
      síť: 'facebooku|facebook|twitteru|twitter|x|instagramu|instagram|whatsapp|whatsappu|telegramu|telegram|youtube|tiktoku|tiktok|linkedinu|linkedin|google zprávách|google news|sociálních sítích|e mailem|threads|messengeru|spotify|facebookovém profilu|facebookové stránce|našem profilu|whatsappovém kanálu|kanál|kanálu|bluesky|seznam|seznamu|seznam cz|seznam medium|google|google discover|signal|viber|podcastu',
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
          [
            '(vaše|tvoje) soukromí (je|bereme) [pro nás] (důležité|vážně|prioritou|na prvním místě)',
            'Vaše soukromí je pro nás důležité',
          ],
          ['(respektujeme|chráníme|vážíme si) (vaše|vašeho|tvé|tvoje) soukromí', 'Respektujeme vaše soukromí'],
          [
            '(my a [našich] [#]|společně s [našimi] [#]|my a naši) (partnerů|partneři|partnery) ... (cookies|cookie|údaje|údajů|zařízení|informace|informacím|identifikátory)',
            'My a našich 812 partnerů ukládáme informace v zařízení',
          ],
          [
            '(tento web|tyto stránky|tato stránka|naše stránky|náš web|stránky|tento portál|server) (používá|používají|využívá|využívají|ukládá|ukladá|používá k) ... (cookies|cookie)',
            'Tyto stránky využívají soubory cookie',
          ],
          [
            '(používáním|procházením|pokračováním|odesláním|přihlášením|registrací|kliknutím|vyplněním) ... (souhlasíte|souhlas|vyjadřujete|potvrzujete) ... (cookies|cookie|údajů|podmínkami|podmínky|zpracováním)',
            'Odesláním formuláře souhlasíte se zpracováním osobních údajů',
          ],
          [
            'na [našich|tomto|těchto|našem] [webových] (stránkách|webu|webech|portálu) [...] (používáme|využíváme|používají) ... (cookies|cookie)',
            'Na našich stránkách používáme cookies',
          ],
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
          [
            '[podrobné|další|změnit|upravit|otevřít|zobrazit|spravovat] (nastavení|předvolby|možnosti) (cookies|cookie|souborů cookie|soukromí|souhlasu|souhlasů)',
            'Podrobné nastavení cookies',
          ],
          [
            '(souhlasím|přijmout|povolit|odmítnout|přijímám|nesouhlasím) [se|a] [vším|vše|všemi|všechny|pouze|jen] [nezbytné|nutné|cookies|pokračovat|vybrané|zavřít|volitelné|soubory] [cookies]',
            'Povolit jen nezbytné',
          ],
          ['(zobrazit|seznam) [partnery|partnerů|účely|podrobnosti|dodavatelů]', 'Seznam partnerů'],
          [
            '(nastavit|upravit|spravovat|změnit|podrobné nastavení|nastavení) [předvolby|preference|soubory|souborů|moje] (cookies|cookie|soukromí|souhlasu|souhlasů) [{rest}]',
            'Nastavit cookies podrobně',
          ],
          [
            '(souhlasím|přijmout|přijímám|povolit|odmítnout|odmítnu) [se|s] (vším|vše|všemi|všechny|všechno|nezbytné) [cookies|soubory cookies] (a) (pokračovat|zavřít|pokračuji|vstoupit) [{rest}]',
            'Souhlasím se vším a pokračovat',
          ],
          [
            '(nezbytné|nutné|technické) (cookies|soubory cookie|soubory cookies) [jsou] vždy (aktivní|zapnuté|povolené)',
            'Nezbytné cookies jsou vždy aktivní',
          ],
          ['více [informací] o (zpracování|ochraně|cookies|souborech) [{rest}]', 'Více informací o zpracování údajů'],
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
          [
            '(pokračování|zbytek|druhá část|text|článek|čtení) [{článek}] (pokračuje|najdete|čtěte|následuje|je) [dále] (pod|za|po|níže pod|níže za) [touto|tímto] {reklama}',
            'Pokračování článku najdete pod reklamou',
          ],
          ['(pokračování|zbytek) [{článek}] (pod|za|po|níže pod) {reklama}', 'Pokračování článku pod videem'],
          ['(pokračujte|pokračovat|čtěte) [ve čtení|dál|dále] (pod|za|po) {reklama}', 'Čtěte dál pod reklamou'],
          [
            '(komerční|placená|placený|sponzorovaný|sponzorované|reklamní|inzertní|partnerský|partnerské) (sdělení|inzerce|obsah|článek|prezentace|spolupráce|text|příspěvek|rubrika|příloha|zpráva) [{rest}]',
            'Partnerský text',
          ],
          ['konec (reklamy|reklamního sdělení|inzerce)', 'Konec reklamy'],
        ],
        weak: ['Reklama', 'Inzerce', 'REKLAMA', 'PR článek', 'Komerční prezentace', 'Advertorial', 'Partnerský obsah'],
      },
      'read-also': {
        label: [
          ['(mrkněte|koukněte|nakoukněte|podívejte se|přečtěte si) (i|také|taky|ještě) [na]', 'Mrkněte také na'],
          [
            '[o tom|o tématu] [jsme] [už|již] [dříve|dřív] [jsme] (psali|informovali) [dříve|zde]',
            'Už dříve jsme psali',
          ],
          ['{čtěte} (také|též|i|více|dál|si|aj|tiež|viac) [také|více] [o|na]', 'Čtěte také'],
          [
            '(související|související články|související témata|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by vás zaujmout|mohlo by vás zaujať|nepřehlédněte|doporučujeme|nejčtenější|nejčtenější články|více k tématu|k tématu|více o|dále čtěte|podobné články|další články|súvisiace|súvisiace články|odporúčame|zajímá vás|více zde|víc o tématu|další zprávy|více z rubriky)',
            'Mohlo by vás zajímat',
          ],
          [
            '{čtěte} (k tématu|v článku|v galerii|náš|další|rovněž|dále|více o tématu|celý rozhovor|starší)',
            'Čtěte k tématu',
          ],
          [
            '(související|podobný|souvisí|předchozí|další) (článek|články|text|témata|zprávy|obsah|odkazy|témata)',
            'Související článek',
          ],
          [
            '(nejčtenější|nejnovější|nejčtenějších|aktuální|doporučené|vybrané|poslední|podobné|další|naše|oblíbené|populární|nejpopulárnější|top) (články|zprávy|texty|téma|témata|rozhovory|z rubriky|příspěvky|aktuality|čtení)',
            'Doporučené články',
          ],
          [
            '(mohlo|může|možná) (by vás|vás|tě|by tě) [také|taky|ještě] (zajímat|zajímá|zaujmout|zajíma)',
            'Může vás zajímat',
          ],
          [
            '(psali jsme|už jsme psali|dříve jsme psali|o tématu jsme psali|přečtěte si celý|nenechte si ujít|nezmeškejte|podívejte se|to nejlepší|tip redakce|vybíráme|výběr redakce|z archivu) [také|dříve|i]',
            'Psali jsme',
          ],
          [
            '(video|foto|fotogalerie|podcast|rozhovor) (podívejte se|poslechněte si|prohlédněte si|sledujte)',
            'VIDEO: Podívejte se',
          ],
          [
            '(další|více|ostatní|aktuální) (zprávy|zpráv|články|článků|aktuality|novinky) (z regionu|z rubriky|z kraje|z domova|z okolí|k tématu|autora|z vašeho regionu|z kategorie)',
            'Další zprávy z regionu',
          ],
          ['(další|více|víc|starší) [články|zprávy|texty] k (tématu|tomuto tématu|případu)', 'Další k tématu'],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(pokračovat|číst|čtěte|přečíst|celý|čítať) (ve čtení|dál|dále|více|celý článek|článek|celé|viac|ďalej) [na _|zde]',
            'Číst dále',
          ],
          ['(další strana|následující strana|strana # z #)', 'Další strana'],
          [
            '(celý|celou|kompletní|pokračování|zbytek) (článek|text|rozhovor|reportáž|článku|textu|rozhovoru|komentář|příběh) [si] (najdete|čtěte|čtete|přečtete|přečtěte|si můžete přečíst|je dostupný|naleznete|zobrazit|číst) [na|zde|tady|v|v tištěném] [{rest}]',
            'Celý článek najdete zde',
          ],
          [
            '(pokračovat|pokračujte|číst|čtěte|zobrazit|rozbalit|přečíst|dočíst) [ve|v] [čtení|čtení článku|dál|dále|celý|více|celou] [{článek}|zprávu] [zde|na _]',
            'Zobrazit celý článek',
          ],
          [
            '(pokračování|další část) (na další straně|na straně #|na následující straně|příště|zde)',
            'Pokračování na další straně',
          ],
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
          [
            '(tento|celý|tenhle|zbytek|pokračování|plné znění) [{článek}] (je|jsou|patří|zůstává) [exkluzivní|exkluzivním|prémiovým|součástí|zamčený|zamčen|dostupný|dostupné|určen|určený|jen|pouze] [obsahem|obsah|jen|pouze|k dispozici] (pro|předplatitelům|předplatného) [naše|našim] [{předplatitel}]',
            'Tento článek je exkluzivním obsahem pro předplatitele',
          ],
          ['(zbývá|zbývají) [vám] [ještě] [přečíst|dočíst|k přečtení] #', 'Zbývá vám přečíst 74 %'],
          [
            '(vyčerpali|přečetli) jste [si] [již|už] [svůj|limit|všechny|#] ... (článků|článek|limit|zdarma)',
            'Vyčerpali jste limit bezplatných článků',
          ],
          [
            '(chcete|pro|abyste|k|aby) [číst|dočíst|přečíst|přečtení|čtení|pokračování] ... (předplaťte|předplatné|přihlaste|přihlášení|předplatným|přihlásit|odemkněte|registraci|registrujte)',
            'Chcete číst dál? Předplaťte si Deník',
          ],
          [
            '(odemkněte|odemknout) [si] [tento|celý|celé] [{článek}|znění|obsah]|otevřete [si] (tento|celý|celé) ({článek}|znění|obsah)',
            'Odemkněte si celý článek',
          ],
          [
            '(čtete|tohle je|toto je|právě čtete) (prémiový|placený|exkluzivní) (článek|text|obsah)',
            'Čtete prémiový článek.',
          ],
        ],
        weak: ['Premium', 'Prémiový obsah', 'Exkluzivně', 'Předplatné'],
        line: [
          [
            '(chcete|chceš) (číst dál|číst dále|pokračovat|číst celý článek|dočíst článek|číst bez reklam) [...] (pořiďte|předplaťte|kupte|přihlaste|objednejte|získejte|odemkněte) [{rest}]',
            'Chcete číst dál? Pořiďte si předplatné',
          ],
          [
            '(tento|celý) (text|článek|obsah|rozhovor) (je součástí|patří do|patří mezi) (prémiového|placeného|exkluzivního|předplaceného|placené|prémiové) [{rest}]',
            'Tento text je součástí prémiového obsahu',
          ],
          [
            '(celý|zbytek|kompletní|plný) (článek|text|článku|rozhovor|obsah) si (přečtou|mohou přečíst) (jen|pouze|naši|předplatitelé) [{rest}]',
            'Celý článek si přečtou jen předplatitelé',
          ],
          [
            '[tento měsíc] jste [již|už] [tento měsíc] (vyčerpali|přečetli|využili) (všechny|limit|#|své) [{rest}]',
            'Tento měsíc jste již vyčerpali všechny články zdarma',
          ],
          [
            '(článek|text|obsah|rozhovor) je (dostupný|určen|přístupný) (jen|pouze|výhradně) [pro] (předplatitele|předplatitelům|předplatitelé|registrované) [{rest}]',
            'Článek je dostupný jen pro předplatitele',
          ],
        ],
      },
      offer: {
        run: [['bez (závazků|závazku)', 'Bez závazků']],
        line: [
          ['(jen|pouze|od|už od) # {měna} (denně|týdně|měsíčně|ročně|za měsíc|za rok)', 'Jen 3 koruny denně'],
          ['(zrušit|zrušíte|výpověď) (můžete kdykoli|kdykoli|kdykoliv) [{rest}]', 'Zrušit můžete kdykoli'],
          ['(již|už|jen|pouze|první měsíc|od) [od|za] # [kč|korun|eur] [{rest}]', 'Již od 99 Kč měsíčně'],
          ['# (kč|korun) (měsíčně|za|na|první) [{rest}]', '99 Kč měsíčně'],
          [
            '(vyzkoušet|vyzkoušejte|koupit|získat|objednat) [si] (předplatné|zdarma|nyní|přístup|na měsíc) [{rest}]',
            'Vyzkoušet zdarma',
          ],
          ['(neomezený|plný) přístup {rest}', 'Neomezený přístup ke všem článkům'],
          [
            '(předplaťte|objednejte|pořiďte|získejte|vyzkoušejte|kupte|aktivujte|darujte|vyberte|zvolte) [si] [digitální|roční|měsíční|své|náš|online|tištěné] {předplatné} [{rest}]',
            'Objednejte si digitální předplatné',
          ],
          ['předplaťte [si] ... ({měna}|zdarma|slevou|měsíc|rok) [{rest}]', 'Předplaťte si Deník už od 99 Kč měsíčně'],
          [
            '[roční|měsíční|digitální|online|tištěné] {předplatné} [na rok|na měsíc|deníku|<name>] (za|od|již od|už od|jen za|stojí|na # měsíce za) # {měna} [{rest}]',
            'Digitální předplatné od 99 Kč',
          ],
          [
            '(první|#) [#] (měsíc|měsíce|měsíců|týden|dní|dnů|rok) (za|jen za|od) # {měna} [{rest}]',
            'První měsíc za 1 Kč',
          ],
          [
            '(neomezený|neomezené|plný|bez reklam|čtěte|čtení) (přístup|čtení|bez omezení|bez reklam|vše) ... (# {měna}|předplatné|předplatným|článkům|měsíčně|obsahu|zdarma) [{rest}]',
            'Čtěte bez reklam za 59 Kč',
          ],
          [
            '(vyberte|zvolte|vybrat|zvolit|porovnat|zobrazit) [si] [své|vaše|nejlepší] {předplatné} [{rest}]',
            'Vybrat předplatné',
          ],
          [
            '(vyzkoušejte|vyzkoušet|pořiďte|objednejte|získejte|kupte|aktivujte) [si] [digitální|naše|online] {předplatné} [na] [#] [měsíc|měsíce|dní|týden] [{rest}]',
            'Vyzkoušejte předplatné na měsíc za 1 Kč',
          ],
          [
            '(získejte|získat|kupte|odemkněte|aktivujte) [si] [neomezený|plný|okamžitý] přístup (ke všem|k celému|ke všemu|k exkluzivnímu|bez) [{rest}]',
            'Získejte neomezený přístup ke všem článkům',
          ],
          [
            '{předplatné} (můžete|lze|jde) [kdykoli|kdykoliv] [zrušit|zruší|ukončit|vypovědět] [kdykoli|kdykoliv] [{rest}]',
            'Předplatné můžete kdykoli zrušit',
          ],
          [
            '(roční|měsíční|digitální) {předplatné} [za|od] # (kč|korun|eur) [{rest}]',
            'Roční předplatné za 1 490 Kč, ušetříte 20 %',
          ],
          ['(nabídka|akce|sleva) platí [pouze|jen] do # [#] [#] [{měsíc}]', 'Nabídka platí do 31. ledna'],
          ['(první|#) (měsíc|týden|dní|dnů|měsíce) zdarma [{rest}]', 'První měsíc zdarma, poté 199 Kč měsíčně'],
          [
            'odemkněte [si] (veškerý|celý|všechen|prémiový|tento|neomezený) [{rest}]',
            'Odemkněte si veškerý prémiový obsah',
          ],
          [
            'předplatné se [automaticky] (obnovuje|prodlužuje|obnoví) [automaticky] [{rest}]',
            'Předplatné se automaticky obnovuje, zrušit ho můžete kdykoliv',
          ],
          [
            '[celý] (rok|měsíc|půlrok) (čtení|předplatného|přístupu) za (polovinu|půlku|poloviční) (ceny|cenu)',
            'Celý rok čtení za polovinu ceny',
          ],
        ],
      },
      login: {
        line: [
          ['nejste [zatím|ještě] (přihlášeni|přihlášen|přihlášena)', 'Nejste přihlášeni'],
          [
            '(již|už|jste|máte) [jste|máte|již] (předplatitel|předplatitelem|účet|předplatné|registrovaní) [přihlaste se|přihlásit se] [{rest}]',
            'Již máte účet? Přihlaste se',
          ],
          [
            '(přihlásit se|přihlásit|přihlaste se|registrovat|registrovat se|zaregistrujte se|zapomenuté heslo|zapomněli jste heslo|odhlásit|odhlásit se|můj účet|vytvořit účet|prihlásiť sa)',
            'Přihlásit se',
          ],
          ['(nemáte|ještě nemáte) (účet|předplatné) [{rest}]', 'Nemáte účet?'],
          [
            '(máte|jste|už|již) [už|již|jste|máte] (účet|předplatné|předplatitel|předplatitelem|předplatitelé|registrovaní|u nás účet|zaregistrováni) [...] (přihlaste|přihlásit|přihlášení) [se] [{rest}]',
            'Jste předplatitel? Přihlaste se',
          ],
          [
            '(přihlaste|přihlásit|registrovat|zaregistrujte|zaregistrovat) se [...] (nebo|přes|pomocí|účtem|a čtěte|zdarma|abyste|účtu|registrovat) [{rest}]',
            'Přihlásit se přes Seznam',
          ],
          [
            '(přihlášení a registrace|přihlášení uživatele|můj profil|moje předplatné|vytvořit účet|registrace zdarma)',
            'Přihlášení a registrace',
          ],
          [
            '(pokračovat|přihlásit se) (přes|pomocí|s) (google|googlu|facebook|facebooku|apple|seznam)',
            'Pokračovat přes Google',
          ],
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
          [
            '(odebírejte|odebírat|přihlaste|přihlásit|objednejte|zapište|dostávejte|zadejte|registrujte|nechte si) ... {newsletter}',
            'Odebírejte náš newsletter',
          ],
        ],
        line: [
          ['(zadejte|váš|vaše) [váš|svůj] (e mail|email|e mailová adresa|e mailovou adresu)', 'Zadejte svůj e-mail'],
          [
            '(zadejte|vyplňte|vložte|napište|váš|svůj|vaše) [svůj|váš|svou|vaši|platný] (e mail|email|e mailovou adresu|mail|e mailová adresa) [a|pro] [{rest}]',
            'Zadejte svůj e-mail a nenechte si nic ujít',
          ],
          [
            '(to nejdůležitější|to nejlepší|nejdůležitější|nejlepší|nejzajímavější|přehled|souhrn|každé ráno|každý týden|každý pátek|nechcete|chcete|jednou) ... (do vašeho e mailu|do vaší schránky|newsletter|newsletteru|newsletterem) [{rest}]',
            'To nejlepší z týdne přímo do vašeho e-mailu',
          ],
          [
            '(chci|chcete) (odebírat|dostávat) [...] (newsletter|newslettery|novinky|zprávy|e mailem)',
            'Chci odebírat newsletter',
          ],
          [
            '(přihlaste se|přihlásit se|zaregistrujte se) [k|do] [odběru] (odběru|novinek|newsletteru|našich|našeho) [{rest}]',
            'Přihlaste se k odběru našich novinek',
          ],
          [
            '[ranní|denní|týdenní|večerní] (přehled|souhrn|výběr|zprávy) [zpráv|událostí|toho] [nejdůležitějších|nejlepšího] [zpráv|událostí] [{rest}] (do|ve|na) (vašeho|vašem|vaší|váš|e mailu|schránky) [{rest}]',
            'Ranní přehled zpráv každý všední den ve vašem e-mailu',
          ],
          [
            '[děkujeme] (zkontrolujte|potvrďte) [svou|svoji|svůj] (schránku|e mail|odběr|registraci) [{rest}]',
            'Děkujeme! Zkontrolujte svou schránku a potvrďte odběr',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(sledujte|sledujte nás|najdete nás|přidejte se|staňte se|pridajte sa|sleduj) [nás|<name>|nám|k nám] ... (na|přes|kanál) {síť}',
            'Sledujte nás na Facebooku',
          ],
          ['(stáhněte|stáhnout|nainstalujte) [si] ... (aplikaci|aplikáciu) [...]', 'Stáhněte si naši aplikaci'],
          [
            '(sledujte|sleduj|najdete|přidejte|staňte|připojte|lajkujte|odebírejte|dejte) [nás|se|si|náš|naše|nám|<name>] ... (na|do|k|kanál|mezi) [naší|našem|našeho] ({síť}|facebookové|sociálních|fanoušky|whatsapp kanálu|oblíbené|oblíbených)',
            'Přidejte se k našemu kanálu na WhatsApp',
          ],
          [
            '(přidejte|přidat|nastavte|označte) [si] [nás|<name>] [...] (na|do|mezi|jako) [...] (seznam|seznamu|google|preferovaný|preferované|oblíbené|zdroj|zdroje)',
            'Přidejte si nás na Seznam.cz',
          ],
          [
            '(stáhněte|stáhnout|nainstalujte|vyzkoušejte|čtěte v|získejte) [si] [naši|novou|mobilní|bezplatnou|naší] [mobilní|zpravodajskou|novou] (aplikaci|appku)',
            'Vyzkoušejte naši mobilní aplikaci',
          ],
        ],
        line: [
          'Sledujte nás',
          'Sledujte nás na',
          'Sdílejte',
          [
            '(více|další|aktuální|nejnovější|všechny) (zpráv|zprávy|informací|novinky|fotek|obsahu) ... (na|v|našem|naší) ... (facebooku|instagramu|aplikaci|telegramu|kanálu|whatsappu|x|youtube) [{rest}]',
            'Další zprávy najdete na našem Facebooku',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          ['do (záložek|oblíbených|schránky)', 'Do záložek'],
          [
            '(sdílet|sdílejte|poslat|odeslat|tisknout|vytisknout|uložit|doporučit|zdieľať|tweetnout|kopírovat) [{článek}|odkaz|stránku] [na|přes|e mailem|přátelům|v] [{síť}]',
            'Sdílet na Facebooku',
          ],
          ['(uložit|přidat) (na později|do oblíbených|k přečtení|mezi oblíbené)', 'Uložit na později'],
          ['(poslechnout|poslechněte si|vytisknout) {článek}', 'Poslechnout článek'],
          [
            '(sdílet|sdílejte|sdílej|poslat|pošlete|odeslat|doporučit) [tento|to|tuto] [{článek}|odkaz|stránku|zprávu] [na|přes|e mailem|přátelům|dál|s|známému|s přáteli] [{síť}|přáteli] [{síť}|přáteli] [{síť}] [{síť}] [{síť}]',
            'Sdílejte tento článek s přáteli',
          ],
          [
            '(zkopírovat|kopírovat|zkopírujte|odkaz) [odkaz|adresu|url|zkopírován] [do schránky|článku]',
            'Zkopírovat odkaz',
          ],
          [
            '(vytisknout|tisk|verze pro tisk|uložit článek|uložit na později|stáhnout pdf|vytisknout stránku|tisknout článek)',
            'Verze pro tisk',
          ],
        ],
        weak: ['Sdílet', 'Tisk', 'Vytisknout', 'Uložit', 'Tisknout', 'Diskuse', 'Zdieľať', 'Poslat', 'Kopírovat odkaz'],
      },
      'media-credit': {
        weak: [['(snímky|fotografie|fotograf|fotografka|ilustrátor|ilustrátorka) <name>', 'Snímky: Ilona Losová']],
        label: [
          [
            '(foto|zdroj|zdroj foto|zdroj fotografie|autor|ilustrační foto|repro|snímek) (čtk|profimedia|reuters|afp|shutterstock|archiv|ap|getty|epa|tasr|sita|mafra|autor|redakce)',
            'Foto: ČTK',
          ],
          [
            '(zdroj foto|zdroj fotografie|zdroj fotografií|foto zdroj|autor foto|zdroj videa|zdroj náhledové fotografie)',
            'Zdroj foto: Deník / Jan Lis',
          ],
        ],
        line: [
          [
            '(autor|autorka|zdroj) (snímku|snímků|fotografie|fotografií|fotky|ilustrace|videa|záběrů) <name>',
            'Autor snímku: Jan Holub',
          ],
          [
            '(ilustrační|ilustrační foto|ilustrační snímek|archivní|ilustračná) [snímek|foto|fotografie|obrázek|fotografia]',
            'Ilustrační foto',
          ],
          [
            '(zobrazit|prohlédnout|otevřít) (galerii|fotogalerii|fotky|fotografie|# fotografií|celou galerii)',
            'Zobrazit fotogalerii',
          ],
          ['# (fotografií|fotek)', '12 fotografií'],
          [
            '(ilustrační|archivní|náhledové) (foto|fotografie|snímek|obrázek|záběr) [foto|zdroj|autor] [<name>] [{rest}]',
            'Ilustrační foto | Zdroj: Pixabay',
          ],
          [
            '(zobrazit|prohlédnout|prohlédněte|otevřít|vstoupit do|přejít do|spustit|celá) [si] [celou|další] (galerii|fotogalerii|fotky|fotografie|galerie|fotogalerie) [#] [fotografií|fotek]',
            'Zobrazit fotogalerii (12)',
          ],
          ['# (fotografií|fotek|fotografie|snímků|obrázků) [v galerii|ve fotogalerii]', '12 fotografií v galerii'],
          [
            '(obrázek|ilustrace|foto|snímek) (vytvořený|vygenerovaný|vytvořeno|vytvořena|vygenerováno|generovaný) [pomocí] (ai|umělou inteligencí|umělé inteligence)',
            'Obrázek vygenerovaný umělou inteligencí',
          ],
          [
            '(zdroj|foto) (se svolením|s laskavým svolením|policie čr|hzs|archiv|facebook|instagram|youtube|x) [<name>] [{rest}]',
            'Zdroj: se svolením Policie ČR',
          ],
          ['(ilustrační|titulní|úvodní) (foto|snímek|fotografie) [<name>] [{rest}]', 'Ilustrační foto: Jan Lis'],
        ],
      },
      'media-widget': {
        line: [
          ['(přehrát|pustit|podívejte se na|poslechněte si) (video|podcast|rozhovor|záznam)', 'Přehrát video'],
          ['další video [za # sekund]', 'Další video'],
          [
            '(poslechněte|poslechnout|přehrát|pustit|pusťte|spustit|přečíst|poslouchejte) [si] [celý|tento|audioverzi|zvukovou verzi] ({článek}|video|podcast|audio|epizodu|nahlas|verzi článku) [{rest}]',
            'Poslechněte si celý článek',
          ],
          ['(videa|videozáznam|podcast) <name>', 'Podcast: Novinky'],
          [
            '(video|obsah|přehrávač) (se načítá|není dostupné|nelze přehrát|se nepodařilo načíst) [{rest}]',
            'Video se načítá',
          ],
        ],
        weak: ['Video', 'Podcast', 'Fotogalerie', 'Galerie', 'Infografika', 'Online', 'Živě', 'Audio'],
      },
      byline: {
        weak: [
          [
            '(zapsal|zapsala|zaznamenal|zaznamenala|připravil|připravila|zpracoval|zpracovala|text a foto) <name>',
            'Zapsal Olda Malec',
          ],
          [
            '(autor|autorka|text|napsal|napsala|připravil|připravila|redakce|zpracoval|autoři) <name>',
            'Autor: Anna Nováková',
          ],
          'Redakce',
          [
            '<name> (redaktor|redaktorka|reportér|reportérka|šéfredaktor|editor|editorka|komentátor|komentátorka|zpravodaj|zpravodajka) [_] [_]',
            'Jana Novotná, redaktorka',
          ],
        ],
        line: [
          [
            '(autor|autorka|autoři|připravil|připravila|zpracoval|zpracovala|napsal|napsala|text připravil|text připravila) (článku|textu|rozhovoru|redakce) <name>',
            'Autor článku: Jan Lis',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '<name> [je] (redaktor|redaktorka|reportér|reportérka|novinář|novinářka|komentátor|komentátorka|editor|editorka|publicista) [_] [_] [_] [_] (v redakci|v deníku|v novinách|v médiích) od roku #',
            'Jan Holub je redaktor domácí rubriky, v redakci od roku 2014',
          ],
          ['(o autorovi|o autorce|všechny články autora|další články autora|více o autorovi)', 'O autorovi'],
        ],
        opening: [
          [
            '(redaktor|redaktorka|reportér|reportérka|novinář|novinářka|editor|editorka|publicista|komentátor|komentátorka|šéfredaktor) ... (v redakci|pracuje od|pracuje v|působí|věnuje se|píše o|píše|specializuje|vystudoval|vystudovala|od roku) [...]',
            'Redaktor domácí rubriky, věnuje se soudům.',
          ],
          [
            '(vystudoval|vystudovala|absolvent|absolventka) ... (žurnalistiku|novinář|novinářka|redaktor|redaktorka|redakci|médiích)',
            'Vystudovala žurnalistiku na UK',
          ],
          [
            '(v redakci|v deníku|v médiích|pro deník) (působí|pracuje|píše|je) [od] [roku] # ... (věnuje|zabývá|píše|roku|specializuje)',
            'V redakci působí od roku 2015, věnuje se ekonomice a energetice.',
          ],
          [
            '(v redakci|v deníku|v médiích|jako novinář|jako novinářka|jako redaktor|jako redaktorka) (působí|pracuje|píše) od [roku] #',
            'V redakci působí od roku 2015',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publikováno|aktualizováno|zveřejněno|vydáno|aktualizace|naposledy aktualizováno|publikované|aktualizované] [_] # {měsíc} [#] [v|ve] [#] [#] [{rest}]',
            'Publikováno 12. března 2021 18:04',
          ],
          [
            '(publikováno|aktualizováno|zveřejněno|vydáno|aktualizace) # # # [#] [#] [{rest}]',
            'Aktualizováno 12. 3. 2021 18:04',
          ],
          ['před # (hodinami|minutami|dny|hodinou)', 'Před 3 hodinami'],
          ['[doba čtení|čas čtení|délka čtení] # (min|minut|minuty|minuta) [čtení]', 'Doba čtení: 4 min'],
          [
            '(publikováno|aktualizováno|zveřejněno|vydáno|aktualizace|vloženo|upraveno|poslední aktualizace|datum vydání|datum publikace|datum zveřejnění|naposledy aktualizováno|naposledy upraveno) [_] # [{měsíc}] [#] [v|ve|od|o] [#] [#] [hodin]',
            'Datum vydání: 3. května 2022, 9:10',
          ],
          [
            '(doba čtení|čas čtení|délka čtení|čtení na|přečtete za|přečteno za|přibližná doba čtení) [přibližně|cca|asi] # [min|minut|minuty|minuta|minutu] [čtení]',
            'Čtení na 4 minuty',
          ],
          ['(zobrazení|přečteno|počet zobrazení|počet přečtení) # [x|krát]', 'Počet zobrazení: 1245'],
          ['naposledy (upraveno|aktualizováno) (včera|dnes) [v] # [#]', 'Naposledy upraveno včera v 18:20'],
        ],
      },
      'agency-signature': {
        line: [
          ['(zdroj|s využitím) (čtk|tasr|reuters|afp|sita|ap) [<name>] [{rest}]', 'Zdroj: ČTK'],
          ['(čtk|tasr|<name> čtk) (čtk|tasr|redakce|afp)', 'ČTK, redakce'],
          [
            '(čtk|zdroj čtk|zdroj|s využitím|podle) (čtk|tasr|sita|reuters|afp|dpa|ap|apa|pap|idnes|novinky) [<name>] [{rest}]',
            'Zdroj: Reuters',
          ],
        ],
      },
      'source-line': {
        label: [
          [
            '(původní zdroj|zdroj textu|zdroj článku|zdroj zprávy|podle serveru|podle webu|převzato z|převzato ze|podle)',
            'Původní zdroj: noviny.example',
          ],
        ],
        line: [
          [
            '(originál|původní článek|původní text) [tohoto] [článku|textu] [najdete|naleznete|si přečtete|je|vyšel] (na webu|na stránkách|na serveru|na adrese) _ [_] [_]',
            'Originál článku najdete na webu kurier.example',
          ],
          ['(odkaz na zdroj|zdrojový článek|původní článek|přejít na zdroj) [na] [_]', 'Odkaz na zdroj'],
          [
            '(článek|text|rozhovor|zpráva|komentář|příspěvek) [byl|je|jsme] [původně|poprvé] (převzat|převzatý|převzali|přejat|přetištěn|publikován|zveřejněn|vyšel) [z|na|v|ze] [webu|webech|portálu|serveru|stránkách|stránek|deníku|časopisu|blogu] <name> [_] [_]',
            'Článek převzat z portálu Kurýr',
          ],
          [
            '(původně|poprvé|text) (vyšlo|vyšel|vyšla|publikováno|zveřejněno) [na|v|pro] [webu|portálu|serveru|stránkách|deníku|časopisu|blogu] ...',
            'Původně vyšlo na webu HlídacíPes.org',
          ],
          [
            '(převzato z|převzato ze|přetištěno z|přetištěno ze|zdroj článku|originál článku) [webu|portálu|serveru|deníku|týdeníku|blogu] _ [_] [_]',
            'Převzato ze serveru iROZHLAS.cz',
          ],
          ['zdroj [web|portál|server|deník|týdeník] <name> [_]', 'Zdroj: Kurýr'],
          [
            '(původní|originální|celý) (článek|text|zdroj|rozhovor) [najdete|si přečtete|čtěte|je] [na|zde] [<name>] [{rest}]',
            'Originální text najdete na webu',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '(děkujeme|děkuji|díky) [vám] (že|za) [jste|to] [...] (článek|článku|dočetli|přečtení|text|textu|čtete|konce|přízeň) [{rest}]',
            'Děkujeme, že jste článek dočetli až do konce',
          ],
          [
            '(líbil|líbí|zaujal|pomohl) se [vám] (článek|text|rozhovor|tento) [{rest}]',
            'Líbil se vám článek? Sdílejte ho!',
          ],
          ['(líbil|zaujal|pomohl) [se] vám [tento|náš] (článek|text|rozhovor) [{rest}]', 'Zaujal vám článek'],
        ],
      },
      'site-banner': {
        line: [
          [
            '(přeskočit|přejít|přejděte) (na|k|navigaci|menu) [hlavní|hlavnímu|přímo] [obsah|obsahu|navigaci|navigace|menu|vyhledávání|patičku]',
            'Přeskočit na hlavní obsah',
          ],
          [
            '(domů|úvod|úvodní stránka|hlavní stránka|hlavní strana|titulní strana|jste zde) (zprávy|zpravodajství|domácí|články|aktuality|sport|regiony|kultura|ekonomika) [_] [_] [_]',
            'Úvod / Aktuality / Kraj',
          ],
        ],
      },
      comments: {
        line: [
          ['[#|vstoupit do|přidat|zobrazit|přečíst|všechny|žádné|do] [#] {komentář}', 'Vstoupit do diskuse'],
          [
            '(vaše|váš) (e mailová adresa|e mail) nebude (zveřejněna|zveřejněn) [{rest}]',
            'Vaše e-mailová adresa nebude zveřejněna.',
          ],
          [
            '(pro|chcete|k) ... (přidání|přispět|vložení|komentovat) ... (přihlásit|přihlaste|přihlášeni) [{rest}]',
            'Pro přidání komentáře se přihlaste',
          ],
          [
            '(diskuse|diskuze|komentáře) (je|jsou|byla|k tomuto článku) [...] (uzavřena|zavřené|uzavřené|vypnuté|moderována)',
            'Diskuse je uzavřena',
          ],
          ['vyžadované informace jsou označeny', 'Vyžadované informace jsou označeny *'],
          ['(diskuse|diskuze|komentáře|komentář|příspěvky|názory|počet komentářů|komentářů) #', 'Diskuse (45)'],
          [
            '(diskuse|diskuze|komentáře) [k|pod] [článku|tomuto článku|příspěvku|textu] [...] (uzavřena|uzavřené|uzavřeny|vypnuta|zavřená|vypnuty|vypnuté|ukončena|moderována)',
            'Diskuze k článku byla uzavřena',
          ],
          [
            '(přidat|přidejte|napište|napsat|vložit|zanechte|odeslat|zobrazit) [svůj|nový|všechny|první] (komentář|názor|příspěvek|komentáře|odpověď) [{rest}]',
            'Napište svůj názor',
          ],
          [
            '(přihlaste|přihlásit|zaregistrujte) se [...] (diskuse|diskuze|komentář|diskutovat|komentovat|přispět|komentovali) [{rest}]',
            'Přihlaste se, abyste mohli diskutovat',
          ],
          [
            '(co si o tom myslíte|jaký je váš názor|jak to vidíte vy|souhlasíte) [...] (diskusi|diskuse|diskuzi|diskuze|komentářích|komentáři|komentářů) [{rest}]',
            'Co si o tom myslíte? Napište do diskuse',
          ],
          [
            '(zatím|dosud|tady) (žádné|nejsou|bez) [žádné] (komentáře|komentářů|příspěvky|diskuse)',
            'Zatím žádné komentáře',
          ],
          [
            '(zapojte se|přidejte se|připojte se) (do diskuse|do diskuze|k diskusi|k diskuzi) [{rest}]',
            'Zapojte se do diskuse',
          ],
          ['(buďte|buď) první kdo [{rest}]', 'Buďte první, kdo přidá komentář'],
          [
            '(vstoupit|přejít|otevřít|zobrazit|zapojit se) [do|celou|k] (diskuse|diskusi|diskuzi|diskuze) [#|{rest}]',
            'Vstoupit do diskuse (48 příspěvků)',
          ],
          [
            '(příspěvky|názory|komentáře) [v|uvedené] [diskusi|diskuzi|diskusích|čtenářů] (nevyjadřují|nemusí|neodpovídají|neodrážejí|vyjadřují) [{rest}]',
            'Příspěvky v diskusi nevyjadřují názor redakce',
          ],
          [
            '(řadit|seřadit|zobrazit) [podle|od|komentáře] (nejnovějších|nejstarších|nejnovější|nejstarší|nejlepších|data) [{rest}]',
            'Řadit od nejnovějších',
          ],
          [
            '(zatím|dosud) (žádné|nejsou žádné|bez|není žádný) (komentáře|komentářů|příspěvky|komentář) [{rest}]',
            'Zatím žádné komentáře. Buďte první',
          ],
          [
            '(zobrazit|načíst|ukázat) (další|více|starší|všechny) (komentáře|komentářů|příspěvky|odpovědi)',
            'Zobrazit další komentáře',
          ],
          [
            'diskuse je [otevřena|přístupná] [jen|pouze] [pro] (registrovaným|registrované|přihlášené|předplatitele|předplatitelům) [{rest}]',
            'Diskuse je otevřena jen registrovaným čtenářům',
          ],
        ],
      },
      tags: {
        label: [
          ['(štítky|témata|klíčová slova|tagy|rubriky|kategorie|tagy článku|označeno)', 'Témata: ekonomika, práce'],
          [
            '(štítky článku|klíčové slovo|související témata|více k tématům|témata článku|osoby v článku|hesla)',
            'Témata článku: počasí',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['všechna práva vyhrazena', 'Všechna práva vyhrazena'],
          ['všetky práva vyhradené', 'Všetky práva vyhradené'],
          [
            '[jakékoli|jakékoliv|veškeré|další] (publikování|šíření|kopírování|přebírání|přetisk|přetiskování|reprodukce|jakékoli užití|jakékoliv užití|užití|další šíření) ... (obsahu|článků|článku|textů|textu|materiálů|zpráv|fotografií|čtk|serveru|webu|portálu|vydavatele|redakce|provozovatele) ... (zakázáno|zakázané|souhlasu|souhlasem|svolení|zapovězeno)',
            'Jakékoliv užití obsahu bez souhlasu vydavatele je zakázáno',
          ],
          ['kopírování bez souhlasu je zakázáno', 'Kopírování bez souhlasu je zakázáno.'],
        ],
        line: [
          [
            '[copyright] [#] [#] [_] [_] [_] (všechna|veškerá) práva (vyhrazena|vyhrazená) [{rest}]',
            '© 2024 Všechna práva vyhrazena',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(nahlásit|našli|našel|upozorněte|hlásit|všimli) [jste|nás] [si] [v článku|na] (chybu|chyby) [{rest}]',
            'Našli jste chybu?',
          ],
          [
            '(našli|našel|všimli|zaznamenali|objevili|vidíte|je) [jste] [si] [v|ve] [článku|textu] [nějakou|v článku|v textu|tu] (chybu|chyby|chyba|překlep|nepřesnost|nepřesnosti) [{rest}]',
            'Všimli jste si v článku chyby?',
          ],
          [
            '(nahlásit|oznámit|hlásit|napište nám|upozornit na|pošlete) [nám] [o] (chybu|chybě|překlep|opravu|závadný obsah|nevhodný obsah) [{rest}]',
            'Oznámit chybu v textu',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(podpořte|podpořit|přispějte|darujte|podporte) [naši|naše|nás|svobodnou|svobodná|českou|kvalitní] [a] (žurnalistiku|nezávislou žurnalistiku|naši redakci|novinařinu|nezávislé médium|nezávislá média|nezávislé média|nezávislou novinařinu)',
            'Podpořte nezávislou žurnalistiku.',
          ],
        ],
        line: [
          'Podpořte nás',
          'Přispět',
          [
            '(podpořte|podpořit|podpoř|přispějte|přispět|darujte|pomozte) [nás|nám|naši|naši práci|nezávislou|náš|redakci|<name>] [...] (žurnalistiku|novinařinu|redakci|kč|dar|darem|částkou|redakce|web|projekt|nás|média|měsíčně|předplatným) [{rest}]',
            'Podpořte nás částkou 200 Kč',
          ],
          [
            '(líbil|líbí|zaujal|čtete|pokud|vážíte|záleží) ... (podpořte|podpořit|přispějte|podporou|přispět) [nás|naši|nám|redakci|naší] [{rest}]',
            'Líbil se vám článek? Podpořte nás',
          ],
          [
            '(staňte|stát) se [naším|našimi|členem] [...] (podporovatelem|patronem|členem|dárcem|podporovateli|klubu) [{rest}]',
            'Staňte se naším podporovatelem',
          ],
        ],
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
          [
            '(sledujeme|sledovali jsme|online|živé|živý|on line) (online|živě|přenos|vysílání|reportáž|zpravodajství|přenos skončil)',
            'Sledujeme online',
          ],
          [
            '(zprávu|článek|text|informace|událost|téma|podrobnosti) [budeme|dále|nadále|průběžně|pro vás] [průběžně|dále] (aktualizovat|aktualizujeme|doplňovat|doplníme|doplňujeme|sledujeme|zjišťujeme|připravujeme|rozšíříme)',
            'Zprávu budeme aktualizovat',
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
        line: [
          [
            '(článek|text|tento článek|stránka|web|příspěvek) [může] (obsahuje|obsahovat) [tzv] (affiliate|partnerské|provizní|reklamní|sponzorované) (odkazy|odkaz|linky) [{rest}]',
            'Článek obsahuje affiliate odkazy',
          ],
          [
            '(pokud|když) ... (odkaz|odkazu|odkazy) ... (provizi|provize) [{rest}]',
            'Pokud nakoupíte přes náš odkaz, získáme provizi',
          ],
          [
            '[tento|uvedený] (článek|text|obsah) [má|slouží] [...] (nepředstavuje|nenahrazuje|není|neslouží) [...] (doporučení|poradenství|radu|radou|lékařskou|investiční) [{rest}]',
            'Tento článek nepředstavuje investiční doporučení',
          ],
          [
            '(článek|text|projekt|příspěvek) (vznikl|vznikl za|byl vytvořen|byl financován) [ve|za|z] [_] [spolupráci|podpory|prostředků|finanční] [...] (partnerem|fondu|společností|unie|nadace|klientem|inzerentem|ministerstva|spolupráci) [{rest}]',
            'Článek vznikl ve spolupráci s partnerem',
          ],
          [
            '(tento|v tomto|v) (text|článek|článku|textu|příspěvek) [může] (obsahuje|obsahovat|jsou) [tzv] (affiliate|partnerské|provizní) (odkazy|linky|odkaz) [{rest}]',
            'Tento text obsahuje affiliate odkazy',
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
          ['(zvětšit|zmenšit|změnit) (písmo|velikost písma|text|obrázek|fotografii|foto)', 'Zvětšit písmo'],
          [
            '(další|předchozí|následující|starší|novější) (článek|fotografie|foto|příspěvek|strana|stránka|zpráva|zprávy|články|fotka|snímek|příspěvky)',
            'Předchozí fotografie',
          ],
          [
            '(zobrazit|načíst|ukázat|skrýt) (více|další|vše|všechny|méně|starší) [{článek}|zpráv|fotek|komentářů|příspěvků|odpovědi]',
            'Načíst další zprávy',
          ],
          [
            '(zpět|návrat|nahoru) (na|nahoru|do|k) [začátek|úvod|seznam|seznamu|článek|článku|hlavní stranu|výpis|stránky] [stránky]',
            'Zpět na seznam',
          ],
          ['(foto|fotografie|snímek|strana|obrázek) # (z|ze) #', 'Fotografie 3 z 12'],
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
        weak: ['Strojový překlad'],
        sentence: [
          [
            '(tento|článek|text) ... (přeložen|přeloženo) ... (automaticky|strojově)',
            'Článek byl přeložen automaticky.',
          ],
        ],
        line: [
          [
            '(článek|text|hlas|titulky|audio|nahrávka|tento text|tento článek|namluveno) [byl|je|byla|čte|byly] [...] (přeložen|generovaný|generován|vygenerovaný|načten|čte|vytvořen|vytvořená|namluven|přečten|strojově) [...] (umělou inteligencí|umělá inteligence|ai|automaticky|strojově|hlasem|umělé inteligence|syntetickým) [{rest}]',
            'Hlas generovaný umělou inteligencí',
          ],
          ['(strojový|automatický|strojově) (překlad|přeloženo) {rest}', 'Strojový překlad článku'],
        ],
      },
      'social-embed': {
        line: [
          ['(tento) (tweet|post) byl (smazán|odstraněn)', 'Tento tweet byl smazán'],
          ['zobrazit příspěvek na instagramu', 'Zobrazit příspěvek na Instagramu'],
          ['příspěvek sdílený <name> [_] [_]', 'Příspěvek sdílený Anna (@anna)'],
          [
            '(zobrazit|podívejte se na) (tento|příspěvek) [příspěvek|video] na (instagramu|facebooku|tiktoku|x|twitteru)',
            'Zobrazit tento příspěvek na Instagramu',
          ],
          [
            '(příspěvek|video) (sdílený|sdílené|sdílí|přidal|přidala) [uživatelem] <name> [_] [_]',
            'Příspěvek sdílený uživatelem Jan (@jan)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(zapněte|povolte|vypněte) ... (javascript|adblock)', 'Zapněte si JavaScript'],
          ['váš prohlížeč ... (nepodporuje|nepodporován)', 'Váš prohlížeč video nepodporuje.'],
          [
            '(používáte|vypadá to|zjistili jsme|máte|detekovali jsme) ... (blokovač|adblock|adblocker|blokování reklam|blokátor|blokujete reklamy)',
            'Používáte blokovač reklam?',
          ],
          [
            '(váš|tvůj) prohlížeč ... (nepodporuje|nepodporován|zastaralý|neumí)',
            'Váš prohlížeč nepodporuje přehrávání videa',
          ],
        ],
        line: [
          [
            '(používáte|vypadá to|zjistili jsme|máte|detekovali jsme) ... (blokovač|adblock|adblocker|blokování reklam|blokátor|blokujete reklamy) [...]',
            'Používáte blokovač reklam?',
          ],
          [
            '(pro|tato|zapněte|povolte|k|váš|stránka|aplikace) ... (javascript|javascriptu|java script) [...]',
            'Pro správné fungování stránky povolte JavaScript',
          ],
        ],
      },
      'press-notice': {
        line: [
          ['(tisková zpráva|kontakt pro média|tiskové oddělení) [<name>] [{rest}]', 'Kontakt pro média'],
          ['(tisková|tiskové) (zpráva|prohlášení|informace) [<name>] [{rest}]', 'Tisková zpráva'],
          [
            '(kontakt|kontakty|bližší informace|další informace) [pro|poskytne] (média|novináře|tisk|mediální) [<name>] [{rest}]',
            'Kontakt pro média: Jan Lis',
          ],
          [
            '(článek|text|rozhovor) (vyšel|byl publikován|najdete|byl otištěn) [...] (tištěném|vydání|čísle|příloze) [<name>] [{rest}]',
            'Text vyšel v tištěném vydání',
          ],
        ],
      },
      truncation: {
        line: [
          [
            '(více|víc|celý text|zbytek|pokračování|čtěte více) (v článku|na webu|na stránkách|zde|na našem webu|v odkazu|v plné verzi) [{rest}]',
            'Více na webu',
          ],
        ],
      },
    },
  },
  {
    language: 'cs',
    // Lines that hold nothing but the words of notices: no word for people or for what happens is among them.
    sets: {
      little:
        'a|aby|abyste|ale|ani|ať|až|bez|budeme|bude|budou|budete|by|byl|byla|bylo|byste|být|celé|celého|celém|celou|celý|celá|chcete|chci|co|dalších|dále|dát|díky|do|další|dnes|ho|i|ihned|jako|jak|je|jeho|její|jejich|jen|jenom|jemu|jestli|ještě|ji|jiné|jiných|jsem|jsme|jsou|jste|již|jsou|k|kde|kdykoli|kdykoliv|kdy|každá|každé|každého|každou|každý|ke|která|které|kterou|který|kterých|li|má|máme|máte|mají|mě|mi|mohou|moje|může|můžeme|můžete|můj|my|na|nad|nám|námi|nás|náš|naše|našeho|našem|našemu|naší|naši|našich|našim|našimi|naším|ne|nebo|nejsou|nemáte|není|nic|nich|níže|než|nyní|o|od|okamžitě|on|ona|pak|po|pod|podle|pokud|potom|poté|právě|prosím|prosíme|pro|prostřednictvím|před|přes|přímo|při|s|sami|se|si|své|svého|svém|svému|svou|svoji|svůj|svých|svým|ta|tady|tak|také|taky|tato|teď|ten|tento|tím|to|toho|tohle|tomto|tomu|tomuto|tohoto|této|touto|tu|tuto|ty|tyto|těchto|u|už|v|vám|vámi|vás|váš|vaše|vašeho|vašem|vašemu|vaši|vaší|vašich|vašim|vašimi|vaším|ve|více|víc|však|všech|všechna|všechno|všechny|všem|vše|vždy|vy|z|za|zatím|zde|ze|znovu|že|žádné|žádný|žádnou|jeden|jedna|jedno|jednou|dva|dvě|tři|sedm|deset|třicet|podařilo|nepodařilo|dejte|nechte|nechat|musíte|třeba|můžeme|nemůžeme|lze|nelze|oni|ti|lidé|kdo|koho|komu|čeho|takové|kterými|nimi|nikdy|ač|tehdy|kam|ostatní|hned|teprve|znova',
      článek:
        'články|článku|článkem|článek|článků|článcích|článkům|obsah|obsahem|obsahu|obsahy|příspěvek|příspěvkem|příspěvku|příspěvky|příspěvků|reportáž|reportáže|rozhovor|rozhovoru|rozhovory|text|textem|texty|textu|textů|textech|znění|zpráva|zprávou|zpráv|zprávu|zprávy|zprávách|materiál|materiálu|materiály|zpravodajství|publikace',
      web: 'archiv|archivu|archivech|deník|deníku|deníkem|deníky|magazín|magazínu|noviny|novin|novinách|portál|portálu|portálem|redakce|redakcí|redakci|rubrika|rubriky|rubrice|rubriku|server|serveru|sekce|sekci|sekcí|stránka|stránku|stránky|stránce|stránkách|stránek|stránkou|strana|stranu|straně|strany|týdeník|týdeníku|titulní|vydání|vydavatel|vydavatele|vydavateli|vydavatelství|web|webu|webem|webové',
      síť: 'facebook|facebooku|facebooková|facebookové|facebookem|instagram|instagramu|instagramem|twitter|twitteru|x|síti x|tiktok|tiktoku|youtube|youtubu|whatsapp|whatsappu|telegram|telegramu|messenger|messengeru|linkedin|linkedinu|threads|bluesky|google|google news|google zprávách|seznam|seznamu|seznam zprávách|rss|spotify|e mail|sociální sítě|sociálních sítích|sociálních sítí|sítích|sítě',
      měsíc,
      doba: 'den|denně|dne|dní|dny|dnech|hodin|hodina|hodinu|hodiny|měsíc|měsíce|měsíci|měsíců|měsíčně|minut|minuta|minutu|minuty|rok|roku|roky|ročně|roční|ráno|večer|večera|týden|týdne|týdnu|týdny|týdnů|týdně|let|pátek|pondělí|úterý|středu|čtvrtek|sobotu|neděli|chvíli|chvíle|okamžik|let',
      cena: 'zdarma|bezplatně|czk|eur|euro|eura|kč|korun|koruna|koruny|korunu|levněji|polovinu|polovic|poloviční cenu|polovinou ceny|sleva|slevou|slevu|slevy|akce|akční|výhodně|výhodněji',
      klik: 'klik|kliknout|klikněte|kliknutím|kliknutí|ťukněte|stiskněte|stisknout|stisknutím|přejděte|přejít|odkaz|odkaze|odkazem|odkazu|odkazy|tlačítko|tlačítkem|tlačítka',
      můj: '{little}|{článek}|{web}|{klik}|{doba}|#',
      předplatitel:
        'předplatitel|předplatitele|předplatitelé|předplatitelům|předplatitelů|předplatiteli|předplatné|předplatného|předplatném|předplatným|předplatnému|předplacení|premium|prémiového|prémiový|prémiovém|prémiové|placený|placená|placené|placeného|přihlášené|přihlášení|přihlášeným|přihlášených|registrovaní|registrované|registrovaným|registrovaných|registrovaný|neregistrovaným|abonenti|abonentům',
      číst: 'číst|čtěte|čtení|dočíst|dočtěte|dočtete|přečíst|přečtěte|přečtete|přečtení|zjistit|zjistěte|prohlédnout|prohlédněte|podívejte|čtete',
      notice:
        '{můj}|{článek}|{web}|{síť}|{doba}|{cena}|{klik}|{předplatitel}|{číst}|adblock|adblocker|adblocku|adresa|adresu|adresy|ai|aktivnou|aktivná|aktivné|aktivného|aktivném|aktivnému|aktivní|aktivním|aktivný|aktivných|aktivným|aktivnými|aktivujte|aktualizaci|aktualizovat|aktualizujte|aktuální|aktuálních|aktuálního|aktuálním|aktuálními|aktuálnímu|analytické|analytiky|android|anglickou|anglická|anglické|anglického|anglickém|anglickému|anglickí|anglický|anglických|anglickým|anglickými|aplikace|aplikaci|aplikací|appku|apple|audio|automatickou|automaticky|automatická|automatické|automatického|automatickém|automatickému|automatickí|automatický|automatických|automatickým|automatickými|autora|autorce|autorky|autorovi|autorskou|autorská|autorské|autorského|autorském|autorskému|autorskí|autorský|autorských|autorským|autorskými|autorů|balíček|balíčku|balíčky|bezpečnost|bezpečí|bezplatnou|bezplatná|bezplatné|bezplatného|bezplatném|bezplatnému|bezplatní|bezplatný|bezplatných|bezplatným|bezplatnými|blokován|blokování|blokuje|blokujete|blokátor|blokátoru|blízkým|bohužel|bot|buďte|cena|ceně|chat|chatu|chráníme|chvilku|chyb|chyba|chybnou|chybná|chybné|chybného|chybném|chybnému|chybní|chybný|chybných|chybným|chybnými|chybou|chybu|chyby|chybě|cizího|cookie|cookies|ctrl|cíl|cíle|další|dalších|dalšího|dalším|dalšími|dalšímu|dar|darem|darovat|darujme|darujte|dary|darů|dat|data|dbáme|debata|debatu|debatě|denní|detekovali|digitální|digitálních|digitálního|digitálním|digitálními|digitálnímu|diskuse|diskusi|diskusí|diskutovat|diskutujte|diskuze|diskuzi|dobře|dokončit|dopisy|dopisů|doporučené|doporučujeme|dostanete|dostupnou|dostupná|dostupné|dostupného|dostupném|dostupnému|dostupní|dostupný|dostupných|dostupným|dostupnými|dostávat|dostávejte|dovolujete|dozvíte|dozvědět|dočerpali|dočetl|dočetli|došlo|došly|druhá|dva|dál|dárek|dárkem|délka|děkujeme|dělat|děláme|děláte|dění|důležitou|důležitá|důležité|důležitého|důležitém|důležitému|důležití|důležitý|důležitých|důležitým|důležitými|elektronickou|elektronická|elektronické|elektronického|elektronickém|elektronickému|elektronickí|elektronický|elektronických|elektronickým|elektronickými|email|emailu|enter|existence|existovat|existuje|existujeme|exkluzivní|exkluzivních|exkluzivního|exkluzivním|exkluzivními|exkluzivnímu|exkluzivně|externí|externích|externího|faktickou|filtr|flash|formulář|formát|fotek|fotky|fotogalerie|fotogalerii|fotografií|fungoval|fungovala|fungovalo|fungovat|fungování|funguje|funkce|funkcí|fóru|fórum|galerie|galerii|gramatickou|hesla|heslem|heslo|hlas|hlasovou|hlasová|hlasové|hlasového|hlasovém|hlasovému|hlasoví|hlasový|hlasových|hlasovým|hlasovými|hlasů|hledejte|hodnocení|hodnotit|hodí|hvězdiček|hvězdičkami|hvězdičku|hvězdičky|ideální|informace|informací|informujte|instalovat|inzerce|inzerci|inzercí|inzerenta|inzerát|inzerátem|inzerátu|ios|iphone|java|javascript|javascriptu|jazyk|jazyka|jednorázový|jednorázově|jiného|jiný|jméno|js|jste|kamarádovi|kanál|kanále|kanálu|kanály|karta|kartou|karusel|každodennou|každodenná|každodenné|každodenného|každodenném|každodennému|každodenní|každodenný|každodenných|každodenným|každodennými|kdo|klepněte|klikněte|klub|klubu|klávesu|klávesy|kodex|kombinaci|komentovat|komentování|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komunita|komunitu|komunity|konce|konec|kontaktu|kontrolou|končí|koupit|krátkou|krátká|krátké|krátkého|krátkém|krátkému|krátkí|krátký|krátkých|krátkým|krátkými|kupte|kvalitní|kvalitních|kvalitního|kvalitním|kvalitními|kvalitnímu|kávu|kód|kódem|kódu|lajk|lajkujte|lepší|libovolnou|libovolná|lidé|limit|limitu|lišit|liší|lépe|líbil|líbila|líbilo|líbit|mailem|mailovou|mailová|mailové|mailový|mailu|maily|majetek|majetkem|malá|malý|marketingové|mecenášem|mezipaměť|min|mobil|mobilní|mobilních|mobilního|mobilním|mobilními|mobilnímu|mobilu|moderace|moderaci|moderní|moderních|moderního|moderním|moderními|modernímu|moderátor|moderátora|moderátoři|mohlo|mohly|možnost|myslíte|myší|média|médií|místo|měsíční|měsíčních|měsíčního|měsíčním|měsíčními|měsíčnímu|nabídka|nabídky|nadále|nahlaste|nahlásit|nahoru|nahrávka|nahrávku|nainstalujte|najdete|najděte|naleznete|namiřte|namluvený|napište|napsal|napsat|napíšete|narazili|naskenujte|nastavení|nastaveními|nastavit|nastavte|navštivte|načtěte|načíst|načítá|načítání|našli|nebudou|nedostupné|nedostupný|nejdiskutovanější|nejdřív|nejdůležitější|nejdůležitějších|nejdůležitějšího|nejdůležitějším|nejdůležitějšími|nejdůležitějšímu|nejlepší|nejlepších|nejlepšího|nejlepším|nejlepšími|nejlepšímu|nejnovější|nejnovějších|nejnovějšího|nejnovějším|nejnovějšími|nejnovějšímu|nejstarší|nejste|nejzajímavější|nejzajímavějších|nejzajímavějšího|nejzajímavějším|nejzajímavějšími|nejzajímavějšímu|nejčtenější|nejčtenějších|nejčtenějšího|nenapsal|neomezeného|neomezený|neomezeně|nepamatujete|nepodporuje|neprodáváme|nepřehlédněte|nepřesnost|nepřesnosti|nesedí|nesmí|nesmějí|neunikne|neuteče|newsletter|newsletterem|newsletteru|newslettery|newsletterů|nezbytné|nezávislou|nezávislá|nezávislé|nezávislého|nezávislém|nezávislému|nezávislí|nezávislý|nezávislých|nezávislým|nezávislými|nikdo|notifikace|novináře|novinářů|novou|nová|nové|nového|novém|novému|noví|nový|nových|novým|novými|novější|nutné|nutný|náhled|náhledu|následuje|návrat|návštěvnosti|názorem|názory|ní|níže|něco|nějakou|nějaká|některé|některých|německou|německá|německé|německého|německém|německému|německí|německý|německých|německým|německými|období|objednat|objednejte|objevili|objeví|oblíbenou|oblíbená|oblíbené|oblíbeného|oblíbeném|oblíbenému|oblíbení|oblíbený|oblíbených|oblíbeným|oblíbenými|obnovení|obnovit|obnovte|obraze|obrazovka|obrázky|ochrana|ochraně|odběr|odběratelem|odběru|odebírat|odebírejte|odebíráte|odemknout|odemkněte|odeslat|odeslán|odesláno|odesláním|odhlaste|odhlásit|odhlášení|odmítnout|odmítám|odpovědi|odpovědět|odpověď|odvolat|oficiální|oficiálních|oficiálního|oficiálním|oficiálními|oficiálnímu|ohodnoťte|okomentovat|omezen|omezení|omlouváme|omyl|online|opakovat|oprava|opravit|opravovat|opravu|opravy|opravíme|osobní|osobních|osobního|osobním|osobními|osobnímu|ostatními|otestujte|otevírá|otevře|otevřen|otevřena|otevřenou|otevřená|otevřené|otevřeného|otevřeném|otevřenému|otevření|otevřený|otevřených|otevřeným|otevřenými|otevřou|otevřít|otázka|otázky|oznamte|označený|označit|označte|oznámení|oznámit|oznámkujte|palec|pamatovat|papírovou|papírová|papírové|papírového|papírovém|papírovému|papíroví|papírový|papírových|papírovým|papírovými|partnery|partnerů|partnerům|partneři|patreon|patronem|pauza|peníze|personalizace|personalizaci|personalizované|personalizovaných|placenou|placená|placené|placeného|placeném|placenému|placení|placený|placených|placeným|placenými|platba|platbě|platíte|player|plaťte|plnou|plná|plné|plného|plném|plnému|plní|plný|plných|plným|plnými|plně|plocha|plány|poctivou|poctivá|poctivé|poctivého|poctivém|poctivému|poctiví|poctivý|poctivých|poctivým|poctivými|podcast|podcastu|podle|podmínkami|podmínky|podobné|podpora|podporou|podporován|podporu|podporuje|podporují|podpory|podpořil|podpořili|podpořit|podpořte|podrobnosti|podrobnou|podrobná|podrobné|podrobného|podrobném|podrobnému|podrobní|podrobný|podrobných|podrobným|podrobnými|poděkovat|poděkujte|podělte|pohodlnou|pohodlná|pohodlné|pohodlného|pohodlném|pohodlnému|pohodlní|pohodlný|pohodlných|pohodlným|pohodlnými|pohodlně|pokračovat|pokračování|pokračováním|pokračuje|pokračujeme|pokračujete|pokračujte|pole|polovina|polovinu|pomoci|pomocí|pomozte|pomáhají|pomáhá|pomůže|pondělky|poprvé|populárnou|populárná|populárné|populárného|populárném|populárnému|populární|populárný|populárných|populárným|populárnými|porovnat|porovnejte|poslali|poslat|poslechnout|poslechněte|poslední|posledních|posledního|posledním|posledními|poslednímu|poslouchat|poslouchejte|posuňte|posílat|posíláme|potvrdit|potvrzení|potvrzením|potvrďte|potřeba|potřebnou|potřebná|potřebné|potřebného|potřebném|potřebnému|potřební|potřebný|potřebných|potřebným|potřebnými|potřebuje|potřebujeme|potřebujete|pouze|použijte|používat|používejte|používá|používáme|používání|používáním|používáte|povinné|povolit|povolte|povoluji|povolím|později|pozornost|počkejte|počítači|pořiďte|pořádku|pořídit|pošleme|pošlete|poštovnou|poštovná|poštovné|poštovného|poštovném|poštovnému|poštovní|poštovný|poštovných|poštovným|poštovnými|poštu|pracovat|pracujeme|pravidelnou|pravidelná|pravidelné|pravidelného|pravidelném|pravidelnému|pravidelní|pravidelný|pravidelných|pravidelným|pravidelnými|pravidelně|pravidla|pravidly|pravopisnou|procent|procenta|procházejí|procházení|prodlužte|prodáváme|profil|profilu|prohlížení|prohlížením|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů|prostor|prvek|první|prvních|prvního|prvním|prvními|prvnímu|práce|práci|průběžně|průměrné|psát|push|pustit|pusťte|pátky|píšeme|pěti|předchozí|předchozích|předchozího|předchozím|předchozími|předchozímu|předplatit|předplatitelem|předplaťte|předtím|předává|předáváme|přehled|přehrajte|přehrát|přehrávač|přehrávače|přehrává|přehrávání|překlep|překlepu|překlepy|přenos|přeruší|přeskočit|přeskočte|přestávka|převod|převodem|převodu|přezdívka|přečetl|přečetli|přečteno|přečtení|přečíst|přežít|přidat|přidejte|přidávat|přihlaste|přihlásit|přihlášen|přihlášeni|přihlášenou|přihlášená|přihlášené|přihlášeného|přihlášeném|přihlášenému|přihlášení|přihlášením|přihlášený|přihlášených|přihlášeným|přihlášenými|přijmete|přijmout|přijměte|přijímám|připojte|připomínku|připomínky|přispívat|přispějete|přispějte|přispět|přátelům|příjmení|přístup|přístupem|přístupná|přístupné|přístupný|přístupu|qr|ranní|reakce|redaktor|redaktora|redaktorovi|regionu|registrace|registraci|registrovanou|registrovaná|registrované|registrovaného|registrovaném|registrovanému|registrovaní|registrovaný|registrovaných|registrovaným|registrovanými|registrovat|registrujte|reklam|reklama|reklamami|reklamní|reklamních|reklamního|reklamním|reklamními|reklamnímu|reklamou|reklamu|reklamy|reklamě|respektujeme|respektujte|rolujte|rovnou|rozumím|rozvoj|rozšíření|roční|ročních|ročního|ročním|ročními|ročnímu|ruskou|ruská|ruské|ruského|ruském|ruskému|ruskí|ruský|ruských|ruským|ruskými|ručně|rychle|rychleji|rychlou|rychlá|rychlé|rychlého|rychlém|rychlému|rychlí|rychlý|rychlých|rychlým|rychlými|sbíráme|schránce|schránka|schránku|schránky|schválení|schválením|script|sedí|sek|sekund|sekundu|sekundy|seznamte|shromažďujeme|sjeďte|skončila|skončilo|skončí|skripty|skryjte|skrýt|skupina|skupinu|skupiny|skupině|sledovat|sledujte|slovo|služba|služby|služeb|smazán|smlouvu|sms|snímků|soubor|souborech|soubory|souborů|souhlas|souhlasem|souhlasit|souhlasu|souhlasy|souhlasí|souhlasím|souhlasíte|souhrn|soukromí|související|součást|součástí|spam|spamu|speciální|speciálních|speciálního|speciálním|speciálními|speciálnímu|spojení|společně|sponzor|sponzorem|spotu|spravovat|správa|správnou|správná|správné|správného|správném|správnému|správní|správných|správným|správnými|správně|spustit|srdíčko|stabilní|stanete|staré|starý|starší|statistické|statistiky|staňte|stojí|stranám|stručně|stupnici|stáhnout|stáhněte|stálou|stálá|stálé|stálého|stálém|stálému|stálí|stálý|stálých|stálým|stálými|stát|stávat|středy|svobodná|svobodné|tam|tarif|technickou|technická|technické|technického|technickém|technickému|technickí|technický|technických|technickým|technickými|technologie|technologií|telefon|telefonu|textovou|textová|textové|textového|textovém|textovému|textoví|textový|textových|textovým|textovými|tip|tipy|tištěnou|tištěná|tištěné|tištěného|tištěném|tištěnému|tištění|tištěný|tištěných|tištěným|tištěnými|toto|trvá|ty|typy|téhož|téma|témata|tématu|týdenní|týdny|třetích|událostí|udělat|udělejte|ukazovat|ukládat|ukládá|ukládáme|ukládání|ukázat|umožnit|upozornit|upozornění|upozorněte|upravit|určité|uvedení|uvidíte|uvnitř|uzamčen|uzamčena|uzamčenou|uzamčená|uzamčené|uzamčeného|uzamčeném|uzamčenému|uzamčení|uzamčený|uzamčených|uzamčeným|uzamčenými|uzavřena|uzavřenou|uzavřeny|uzavřená|uzavřené|uzavřeného|uzavřeném|uzavřenému|uzavření|uzavřený|uzavřených|uzavřeným|uzavřenými|ušetřete|ušetříte|užitečnou|užitečná|užitečné|užitečného|užitečném|užitečnému|užiteční|užitečný|užitečných|užitečným|užitečnými|uživatele|uživatelské|uživatelé|uživatelů|uživatelům|vděčnost|vedle|verze|verzi|večerní|veškerou|veškerá|veškeré|veškerého|veškerém|veškerému|veškerí|veškerý|veškerých|veškerým|veškerými|vhodné|videa|videem|video|vidíte|viděli|vidět|vlastnictvím|vlastní|vlastních|vlastního|vlastním|vlastními|vlastnímu|vložené|vloženého|vložením|vložený|vložit|vložte|volitelné|volnou|volná|volné|volného|volném|volnému|volní|volný|volných|volným|volnými|vraťte|vrátí|vstoupit|vyberte|vybrat|vychází|vyhovuje|vyhrazen|vyhrazený|vyjádřete|vymažte|vypadá|vyplňte|vypnout|vypnuta|vypnuto|vypnuty|vypnutý|vypněte|vypínejte|vytvořit|vytvořte|využijte|využili|využívá|využíváme|vyzkoušejte|vyčerpali|vyčerpán|vyčerpáno|vyčkejte|vyšlo|vyžaduje|vzít|vážíme|víkend|výběr|výběrem|výhodné|výhradně|výjimek|věci|vědět|všimli|webový|zablokován|zadejte|zajděte|zajímat|zajímavou|zajímavá|zajímavé|zajímavého|zajímavém|zajímavému|zajímaví|zajímavý|zajímavých|zajímavým|zajímavými|zakázáno|založit|založte|zamčen|zamčeno|zamčený|zanechal|zanechat|zanechte|zaplaťte|zapnout|zapnutá|zapnutý|zapněte|zapojit|zapojte|zapomenuté|zapomněli|zapínejte|zaregistrovat|zaregistrujte|zastaralou|zastaralá|zastaralé|zastaralého|zastaralém|zastaralému|zastaralí|zastaralý|zastaralých|zastaralým|zastaralými|zastavit|zaujal|zaujalo|zaujmout|zavírejte|zavřete|zavřít|začněte|začít|zařízení|zašleme|zbytek|zbytečného|zbytku|zbývají|zbývající|zbývá|zdroje|zdrojích|zdrojů|zdá|zemi|země|zhlédnout|zjistili|zkontrolujte|zkuste|zkušební|zkušebních|zkušebního|zkušebním|zkušebními|zkušebnímu|zlepšení|zlepšit|zlepšování|změna|změnit|zobrazení|zobrazit|zobrazovat|zpracování|zpracováním|zpracováváme|zpravodaj|zpravodaje|zpravodajem|zpravodajů|zprávě|zpět|zrušení|zrušit|zrušíte|ztlumit|zveřejněn|zvlášť|zvolte|zvuk|zvukovou|zvuková|zvukové|zvukového|zvukovém|zvukovému|zvukoví|zvukový|zvukových|zvukovým|zvukovými|zvuku|záleží|zásady|zásadách|závazku|závazků|záznam|zážitek|získat|získejte|zůstaňte|údaje|údajů|údajům|úterky|účel|účelem|účely|účelům|účet|účtem|účtu|účtů|čeká|čerstvé|četli|členem|článků|čtenáře|čtenářem|čtenáři|čtenářskou|čtenářská|čtenářské|čtenářského|čtenářském|čtenářskému|čtenářskí|čtenářský|čtenářských|čtenářským|čtenářskými|čtenářů|čtenářům|čtené|čtením|čtenější|čtou|čtvrtky|část|částka|částkou|číslo|řekněte|žije|žijeme|živě|žurnalistika|žurnalistiku|žurnalistiky|žádného',
    },
    phrases: {},
    bags: {
      'ad-marker': [
        {
          words: '{notice}',
          cue: 'reklama|reklamami|reklamě|reklamou|reklamu|reklamy|reklamní|reklamním|reklamního|inzerce|inzercí|inzerci|inzerát|inzerátem|inzerátu|reklamních|reklamní sdělení|reklamním sdělením',
          act: 'pokračování|pokračováním|pokračuje|pokračujte|pokračovat|pokračujeme|zbytek|zbytku|druhá část|zavřít|zavřete|skrýt|skryjte|vypnout reklamu|přeskočit|přeskočte|posuňte|rolujte|sjeďte|níže|dál|dále|přestávka|pauza|prostor|plocha|místo pro|konec reklamy|návrat|zpět k|vraťte|{číst}|za # sekund|# sekund|zbývá|sdělení|článek|za chvíli|pomáhá|přeruší|vypínejte|psát',
          example: 'Zbytek článku najdete pod inzercí',
        },
      ],
      'consent-notice': [
        {
          words: '{notice}',
          cue: 'cookie|cookies|osobní údaje|osobních údajů|osobním údajům|soukromí|vaše data|vaše údaje|vašich údajů|zpracování údajů|zpracováním údajů|zpracování osobních|váš souhlas|vašeho souhlasu|ochrana údajů|ochraně údajů|souhlas se zpracováním|vašimi daty|vašimi údaji|data třetím|obsah z cizího|externí obsah|externího obsahu|obsah třetích|souhlas můžete|souhlas lze|odvolat souhlas',
          act: 'přijmout|přijměte|přijímám|souhlasit|souhlasím|souhlasíte|souhlas|souhlasu|souhlasem|souhlasy|povolit|povolte|povolím|povoluji|umožnit|používáme|používá|používání|využíváme|využívá|sbíráme|shromažďujeme|zpracováváme|zpracování|zpracováním|nastavit|nastavení|nastavte|nastaveními|spravovat|správa|zásady|zásadách|odmítnout|odmítám|vypnout|dbáme|vážíme|záleží|respektujeme|důležité|ukládat|ukládáme|ukládání|chráníme|podrobnosti|změnit|změna|vyberte|vybrat|nezbytné|nutné|technické|volitelné|potřebujeme|blokován|zablokován|zobrazit obsah|upravit|zobrazit|odvolat|předává|ukládá|děláme|uložit nastavení|dovolujete|používat|v bezpečí|neprodáváme|prodáváme|chráněny',
          example: 'Vašeho soukromí si vážíme',
        },
      ],
      'read-also': [
        {
          words: '{notice}',
          cue: 'články|článků|texty|textů|zprávy|zpráv|příspěvky|čtenější|čtené|nejčtenějších|nejčtenějšího|nejčtenější za|nejčtenější dnes|přečíst|čtou',
          act: 'další|jiné|podobné|z rubriky|z této rubriky|rubriky|související|k tématu|na téma|na toto téma|téhož autora|nejčtenější|nejdiskutovanější|nejnovější|populární|oblíbené|poslední|doporučujeme|doporučené|zajímat|zajímavé|zaujmout|líbit|nepřehlédněte|výběr redakce|nejlepší|za týden|za den|týdne|dne|právě čtou|téhož|autora|na webu|co si ještě|co ještě|důležité|ostatní čtenáři|zajímavých|ještě více|více',
          example: 'Další články z rubriky',
        },
      ],
      'continue-reading': [
        {
          words:
            '{little}|{článek}|{klik}|#|plné|plná|plnou|plného|webu|web|stránce|stránku|originál|originálu|zdroje|zdroji|další|následující|následujici|níže|verzi|konce',
          cue: '{článek}|pokračování|strana|stranu|straně|stránka|stránku|stránce|verze|verzi|celé|dál|dále|zbytek|zbývající část|druhou část',
          act: '{číst}|rozbalit|rozbalte|rozkliknout|otevřít|otevřete|zobrazit|zobrazte|ukázat|přejít|přejděte|klikněte|ťukněte|pokračovat|pokračujte|na další straně|na další stránce|na webu|na našem webu|v odkazu',
          example: 'Klikněte a čtěte dál',
        },
        {
          words: '{notice}|sem',
          cue: 'klikněte|klepněte|ťukněte|přejděte|druhá část|druhou část|zbývající část|část #|uvidíte|plná verze|verze článku',
          act: 'dočíst|dočtěte|číst|přečíst|čtěte|pod odkazem|na další|pokračovat|otevře|otevírá|uvidíte celý|klikněte na',
          example: 'Klepněte sem a dočtěte',
        },
      ],
      'paywall-notice': [
        {
          words: '{notice}',
          cue: '{předplatitel}|uzamčený článek|zamčený článek|kdo nás podporují|pro ty kdo nás',
          act: '{článek}|dostupný|dostupná|dostupné|přístupný|přístupná|přístupné|otevřen|otevřený|otevřena|uzamčen|uzamčený|zamčený|zamčen|zamčeno|jen|pouze|jenom|výhradně|vyhrazen|vyhrazený|omezen|plný přístup|přístup k|zbytek|zbývající|část|pokračování|odemknout|odemkněte|bez omezení|zbývá|{číst}|výhradně pro|jen pro|pouze pro|pro naše|s předplatným|číst jen|čtete|potřebujete',
          example: 'Tento článek je součástí prémiového obsahu',
        },
        {
          words: '{notice}',
          cue: 'zbývá|zbývají|přečetli|přečteno|vyčerpali|vyčerpán|vyčerpáno|využili|dočerpali|došly',
          act: 'textu|článku|obsahu|přečíst|k přečtení|bezplatné|bezplatných|článků zdarma|článků|volné články',
          example: 'Vyčerpali jste bezplatné články pro tento měsíc',
        },
        {
          words: '{notice}',
          cue: '{číst}|pokračovat|pokračování|odemknout|odemkněte',
          act: 'předplaťte|předplatit|pořiďte|pořídit|kupte|koupit|objednejte|přihlaste|přihlásit|registrujte|zaregistrujte|zaregistrovat|založte|předplatné|předplatným|přístup|účet|omezení',
          example: 'Chcete-li číst dál, pořiďte si předplatné',
        },
        {
          words: '{notice}',
          cue: 'bezplatný náhled|bezplatný přístup|články zdarma|článků zdarma|bezplatné články|bezplatných článků|zkušební období',
          act: 'skončil|skončily|vyčerpán|vyčerpali|zbývají|zbývá|zbylo|využili|vypršel|vypršelo',
          example: 'Bezplatný náhled skončil',
        },
        {
          words: '{notice}',
          cue: 'staňte se|zapojte se mezi',
          act: 'předplatitelem|předplatiteli|předplatitelkou|abonentem|členem',
          example: 'Staňte se předplatitelem',
        },
      ],
      offer: [
        {
          words: '{notice}',
          cue: 'předplatné|předplatného|předplatným|předplaťte|první měsíc|první týden|první tři|tarif|balíček|balíčku|zkušební období|zkušební verze|zrušit|zrušení|zrušíte|zkuste|vyzkoušejte|otestujte|využijte nabídky|nabídka|jako dárek|sleva na|kódem|rok předplatného|odhlaste|čtěte zdarma|rok čtení|měsíc čtení|týdny zdarma|dní zdarma',
          act: '{cena}|vyberte|vybrat|zvolte|objednejte|objednat|kupte|koupit|pořiďte|pořídit|aktivujte|darujte|darovat|prodlužte|získejte|získat|kdykoli|kdykoliv|bez závazků|bez závazku|bez reklam|bez omezení|od #|za #|porovnejte|porovnat|levněji|# dní|při platbě|měsíc|měsíc zdarma|na rok|na týden|roční|zdarma pak|zdarma potom',
          example: 'Vyberte si předplatné, které vám sedí',
        },
        {
          words: '{notice}',
          cue: 'přístup|přístupu',
          act: 'kč|korun|koruny|korunu|za polovinu|za polovic|se slevou|bez reklam|bez omezení|# dní',
          example: 'Roční přístup za polovic',
        },
      ],
      login: [
        {
          words: '{notice}',
          cue: 'heslo|hesla|heslem|účet|účtu|účtem|účtů|uživatelské jméno|přihlaste|přihlášení|registrace|registraci|registrovat|zaregistrujte|pamatovat si mě|odhlásit|pokračovat přes|můj profil|přihlásit přes|přihlaste se pokud|přihlaste se abyste|máte předplatné|nejste přihlášeni|nejste přihlášen',
          act: 'přihlaste se|přihlásit se|přihlásit|odhlásit se|obnovte|obnovit|zapomněli|zapomenuté|nepamatujete|pamatovat|založte|založit|vytvořte|vytvořit|zaregistrovat|změnit|zadejte|již máte|máte již|už máte|ještě nemáte|nemáte|čtenáře|předplatitele|google|facebook|seznam|apple|na tomto zařízení|předplatné|pokud máte|jméno a heslo|zadejte jméno',
          example: 'Pokračovat přes Seznam nebo Google',
        },
      ],
      newsletter: [
        {
          words: '{notice}',
          cue: 'newsletter|newsletteru|newsletterem|newslettery|newsletterů|zpravodaj|zpravodaje|zpravodajem|zpravodajů|e mailový přehled',
          act: 'přihlásit|přihlaste|přihlášením|přihlášení|odebírat|odebírejte|odběr|odběru|odhlásit|dostávejte|dostávat|dostanete|získejte|zadejte|vložte|náš|našeho|týdenní|denní|ranní|večerní|potvrďte|objednejte|objednat|děkujeme za|každý den|každé ráno|každý týden|jednou týdně|nejdůležitější|nejlepší|vychází|každý pátek|každé pondělí|v pátek|bez spamu',
          example: 'Objednejte si náš zpravodaj',
        },
        {
          words: '{notice}',
          cue: 'mail|mailu|mailem|maily|e mail|e mailu|e mailem|email|emailu|schránka|schránku|schránky|schránce|e mailovou schránku|poštu|spam|spamu|dopisy od redakce|mailové schránce|schránky každý',
          act: 'přihlaste|odebírat|odebírejte|dostávejte|dostávat|dostanete|získejte|zadejte|vložte|nechte nám|zanechte|posílat|posíláme|pošleme|zašleme|přímo do|rovnou do|nejdůležitější|nejnovější|nejlepší texty|nejlepší články|čerstvé zprávy|potvrďte|zkontrolujte|jednou týdně|každé ráno|každý den|žádný|odhlásit|souhrn|potvrdit|přehled|dostávat dopisy|adresu|čeká|poslali',
          example: 'To nejdůležitější přímo do vaší schránky',
        },
      ],
      'follow-us': [
        {
          words: '{notice}',
          cue: '{síť}',
          act: 'sledujte|sledovat|lajkujte|přidejte|připojte|staňte|buďte|čtěte nás|najdete|najdete nás|najděte|hledejte|jsme na|jsme i|jsme také|nás na|nás i|přihlaste|odebírejte|zapněte|náš|naše|našem|našeho|naši|více zpráv|zprávy|navštivte|kanál|skupina|nejdůležitější|naše profily|profily|účty|stránky',
          example: 'Najdete nás i na Facebooku',
        },
        {
          words: '{notice}',
          cue: 'kanál|kanálu|skupinu|skupině|komunitu|profil|aplikace|aplikaci|aplikací|appku|upozornění|oznámení|notifikace|v obraze',
          act: 'sledujte|přidejte|připojte|odebírejte|stáhněte|stáhnout|nainstalujte|instalovat|zapněte|zapnout|povolte|dostávejte|hledejte nás|více zpráv|ať vám nic neuteče|ať vám nic neunikne|nic vám neunikne|nic vám neuteče|sledovat|pohodlněji|naskenujte|namiřte',
          example: 'Zapněte si upozornění, ať vám nic neuteče',
        },
        {
          words: '{notice}',
          cue: 'čtěte nás|sledujte nás|poslouchejte nás|buďte s námi|zůstaňte s námi|jsme na',
          act: 'kde se vám|tam kde|hodí|sítích|v kontaktu|v obraze|vždy',
          example: 'Čtěte nás tam, kde se vám to hodí',
        },
      ],
      'share-toolbar': [
        {
          words:
            '{little}|{článek}|{síť}|{klik}|#|stránky|stránku|pdf|schránky|verze|tisk|přečtení|čtení|seznam|seznamu',
          cue: 'podělte|sdílet|sdílejte|sdílení|poslat|pošlete|zkopírovat|kopírovat|zkopírujte|tisknout|vytisknout|vytiskněte|uložit|uložte|přeposlat|přidat|přidejte|doporučit|doporučte|verze pro|tweetnout|zkopírováno|do',
          act: 'přátelům|přáteli|příteli|známým|známému|kamarádovi|{článek}|adresu|odkaz|odkazem|stránku|stránky|záložek|záložky|oblíbených|později|schránky|{síť}|mailem|tisk|do schránky|tuto zprávu|e mailem',
          example: 'Podělte se o článek s přáteli',
          begins: true,
        },
      ],
      comments: [
        {
          words: '{notice}',
          cue: 'komentář|komentáře|komentářem|komentáři|komentářů|komentářích|komentovat|komentování|okomentovat|diskuse|diskusi|diskuze|diskuzi|diskusí|diskutujte|diskutovat|názory čtenářů|reakce čtenářů|debatu|příspěvek do',
          act: 'přidat|přidejte|přidávat|napsat|napište|vložit|vložte|zanechat|zanechte|přihlaste|přihlášení|přihlášeným|registrovaní|registrovaným|vypnuto|vypnuta|vypnuty|uzavřena|uzavřeny|uzamčena|zakázáno|zatím nejsou|zatím žádné|zatím bez|buďte první|první|pravidla|pravidly|schválení|moderace|zobrazit|skrýt|načíst|číst|čtenáři|čtenářů|uživatelů|objeví|zveřejněn|smazán|odpovědět|článkem|článku|#|v komentářích|redakcí|zapojte|vstoupit|moderovány|moderované|předplatitelé|mohou jen|mohou pouze|pod článkem|načíst další|nikdo|nenapsal|zapojit|zaregistrujte',
          example: 'Diskuse byla redakcí uzavřena',
        },
        {
          words: '{notice}',
          cue: 'než napíšete příspěvek|než přispějete|vložením příspěvku|odesláním příspěvku|před vložením příspěvku',
          act: 'přečtěte si pravidla|souhlasíte|pravidla|podmínkami|kodex',
          example: 'Než napíšete příspěvek, přečtěte si pravidla',
        },
        {
          words: '{notice}',
          cue: 'co si myslíte|co si o tom myslíte|si o tom myslíte|váš názor|svůj názor|vaším názorem|svým názorem',
          act: 'napište|podělte|řekněte|vyjádřete|čekáme|v komentářích|v diskusi',
          example: 'Napište nám, co si o tom myslíte',
        },
      ],
      'media-widget': [
        {
          words: '{notice}',
          cue: 'video|videa|videem|záznam|nahrávka|nahrávku|audio|přehrávač|přehrávače|podcast|podcastu|galerie|galerii|fotogalerie|fotogalerii|zvuk|zvuku|článek|přenos|audioverze|živý přenos|živě|zvuková verze|audioverzi',
          act: 'načítá|načítání|načíst|přehrát|přehrávání|přehrává|přehrajte|nedostupné|nedostupný|poslechněte|poslechnout|poslouchejte|poslouchat|podívejte|pusťte|pustit|zapnout|vypnout|ztlumit|nepodařilo|nepodporuje|podporuje|spustit|přeskočit|opakovat|skrýt|zastavit|otevřít|článku|sledujte|online|textu|ve vaší zemi|není dostupné',
          example: 'Přehrávač se načítá, vyčkejte prosím',
        },
      ],
      'browser-notice': [
        {
          words: '{notice}',
          cue: 'prohlížeč|prohlížeče|prohlížeči|prohlížečem|prohlížečů|javascript|javascriptu|java script|js|adblock|adblocku|adblocker|blokování reklam|blokátor|blokátor reklam|blokátoru|naše reklamy|naši reklamu|flash player',
          act: 'zapněte|zapnout|povolte|povolit|zapnutý|vypněte|vypnout|vypnutý|aktualizujte|aktualizovat|podporuje|nepodporuje|podporován|zastaralý|zastaralého|zastaralá|používáte|použijte|používejte|fungoval|fungovala|fungovalo|funguje|fungování|nainstalujte|blokujete|blokuje|aktivujte|vyžaduje|potřebuje|nutný|zjištěn|už není|potřebujete|zobrazení',
          example: 'Používáte zastaralý prohlížeč',
        },
      ],
      'error-report': [
        {
          words: '{notice}',
          cue: 'chyba|chybě|chybou|chybu|chyby|chyb|překlep|překlepu|překlepy|nepřesnost|nepřesnosti|omyl',
          act: 'nahlásit|nahlaste|oznámit|oznamte|upozorněte|upozornit|informujte|napište|napsat|stiskněte|označte|označit|ctrl|dejte nám|vědět|pošlete|poslat|do redakce|redakci|v textu|v článku|ve zprávě|textu|článku|na stránce|označte ji|pomozte nám',
          example: 'Překlep v textu? Dejte nám vědět',
        },
        {
          words: '{notice}',
          cue: 'něco tu nesedí|něco není v pořádku|nepřesnost|máte tip|máte téma|máte zajímavý tip',
          act: 'napište|pošlete|řekněte|dejte vědět|dejte nám vědět',
          example: 'Něco není v pořádku? Napište redakci',
        },
      ],
      donation: [
        {
          words: '{notice}',
          cue: 'podpořte|podpořit|příspěvek na|příspěvkem|příspěvky čtenářů|příspěvků čtenářů|dar|darem|dary|darů|darujte|přispějte|přispět|pomozte|každá koruna|mecenášem|patronem|kávu|díky vám|díky čtenářům|díky vaší|vašich příspěvků|jednorázový dar|vaše podpora|vaší podpory|vaší podpoře|vaši podporu|vaší pomoci|vaše pomoc|jednorázový příspěvek|každý příspěvek|váš příspěvek|sponzorem|poděkujte',
          act: 'redakci|redakce|žurnalistiku|žurnalistika|žurnalistiky|novináře|novinářů|média|médií|magazín|noviny|deník|web|darujme|patreon|převodem|převod|kartou|na účet|předplatným|psát|práci|práce|pracovat|čtenářů|staňte|existujeme|přežít|fungujeme|nezávislé redakci|nezávislým|nezávislou|staňte se naším',
          example: 'Redakce žije z příspěvků čtenářů',
        },
      ],
      copyright: [
        {
          words:
            '{notice}|písemný|písemného|písemným|předchozího|předchozím|fotografie|fotografie|celku|části|částí|zdroj|uvedením|zákonem|zákona|použití|užití|jakékoli|jakékoliv|jakýmkoli|způsobem|formou|autorským|autorskými|vlastníka|komerční|komerčním|podmínkou|potřebu|čtk',
          cue: 'autorská práva|autorských práv|autorským právem|autorský zákon|všechna práva|práva k|přetisk|přetisku|přebírání|přejímání|citovat|republikace|použití obsahu|využití obsahu|autorské právo|autorského zákona|jakékoli šíření|jakékoliv šíření|veškeré materiály|všechny materiály|všechny texty',
          act: 'zakázáno|zakázána|zakázané|zakazuje|zakazujeme|vyhrazena|vyhrazeno|chráněno|chráněna|chráněn|chráněny|souhlasu|souhlasem|souhlas|svolení|povolení|povoleno|dovoleno|odkazem|odkaz|náleží|patří|vydavateli|vydavatele|vlastníka|možné|možný|jen s|pouze s|výslovně|chrání|stíháno|vyžadován|bez souhlasu|majetkem|vlastnictvím',
          example: 'Autorská práva náleží vydavateli',
        },
        {
          words: '{notice}|zakázáno|zakazuje|písemného|částí|celku|fotografií|uvedení|uvedením|zdroje',
          cue: 'kopírování|kopírovat|rozmnožování|šíření|šířit|publikování|reprodukce|citování',
          act: 'obsahu webu|obsahu serveru|našich materiálů|bez souhlasu|bez svolení|bez uvedení|bez písemného|se souhlasem|souhlasu redakce|s uvedením|s odkazem|s aktivním|obsahu jen|bez uvedení zdroje',
          example: 'Publikování obsahu jen se souhlasem redakce',
        },
      ],
      disclaimer: [
        {
          words:
            '{notice}|autor|nutně|oficiálním|náklady|uvedené|vyjádřené|obsažené|zvané|nákup|nákupu|nákupy|nákupů|koupíte|uděláte|malou|objednávku|charakter|informativní|lékařská|lékařskou|investiční|finanční|právní|radou|lékaře|lékařem|partner|partnera|partnerem|nenese|odpovědnost|odpovědnosti|nemusí|produktu|sdílet',
          cue: 'názor|názory|názorem|názorů|postoj|postoje|stanovisko|stanoviskem|inzerent|inzerenta|zadavatele|affiliate|partnerské odkazy|partnerských odkazů|product placement|umístění produktu|provizi|provize|doporučením|doporučení|poradenství|poradenstvím|rada|partnera|partnerem|sponzora|názor autora|informativní charakter|informativní|investičním doporučením',
          act: 'nevyjadřují|vyjadřuje|vyjadřují|neodráží|odrážet|odráží|shodovat|shodují|shoduje|obsahuje|obsahovat|dostáváme|získáváme|dostaneme|získat|vznikl|vznikla|vzniklo|připraven|připravila|není|nejsou|nepředstavuje|odpovědnosti|nenahrazuje|nahrazuje|ve spolupráci|za finanční|neodpovídá|odkazy|sdílet|sdílí|na objednávku|napsán|má charakter|charakter',
          example: 'Za nákup přes odkazy dostáváme provizi',
        },
      ],
      'cms-leftover': [
        {
          words: '{notice}|odstraněn|požadovaná|požadovaný|dočasně|nastala',
          cue: 'příspěvek|obrázek|obrázku|prvek|prvku|modul|modulu|widget|widgetu|obsah|obsahu|soubor|souboru|stránka|stránku|grafika|grafiku|post|objekt|blok|komponenta|šablona',
          act: 'načíst|načten|načtena|načetl|nenačetl|nenačetla|nenačetlo|načítání|dostupný|dostupná|dostupné|nedostupný|nedostupná|nalezen|nalezena|nenalezen|nenalezena|neexistuje|zobrazit|zobrazení|zobrazen|podporován|nebyl|nebyla|nefunguje|dočasně',
          example: 'Obrázek se nenačetl',
        },
      ],
      'thank-the-writer': [
        {
          words: '{notice}',
          cue: 'líbil|líbila|líbilo|zaujal|zaujalo|lajk|palec|ohodnoťte|hodnocení|oznámkujte|vaše hodnocení|váš hlas|průměrné hodnocení|hodnotit|srdíčko|hvězdičku|hvězdičky|hvězdičkami|poděkujte|poděkovat|děkujeme|užitečný|hvězdička|pomohl|pomohla|posloužil',
          act: 'článek|článku|článkem|text|textu|příspěvek|příspěvku|autorovi|autorce|že jste dočetli|za přečtení|za pozornost|zprávu|tento text',
          example: 'Líbil se vám článek? Dejte autorovi palec nahoru',
        },
      ],
      'translation-notice': [
        {
          words:
            '{notice}|angličtiny|němčiny|ruštiny|ukrajinštiny|francouzštiny|češtiny|anglického|jazyk|jazyka|řeči|hlasem|obsahovat|proveden|originál|originálu|systém|systémem|program|programem|umělá|umělou|umělé|deepl|překladač|překladačem|překladač|pomocí',
          cue: 'přeložila|přeložil|přeložen|přeložena|přeloženo|překlad článku|překlad textu|překlad byl|překlad proveden|čte|načetl|načten|namluvil|namluvila|vygeneroval|vygenerován|vygenerovala|vytvořen|vznikl|vznikla|připraven|napsán|překlad z',
          act: 'automaticky|strojově|strojový|strojovým|automatický|umělá inteligence|umělou inteligencí|umělé inteligence|ai|google|deepl|syntetický hlas|syntetickým hlasem|syntetizátor|hlasový|robot|robota|robotem|algoritmus|překladačem',
          example: 'Text čte syntetický hlas',
        },
      ],
      'date-stamp': [
        {
          words:
            '{little}|{článek}|{měsíc}|#|včera|dnes|hod|hodin|hodinami|minut|minutami|dne|poslední|datum|pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli',
          cue: 'zveřejněno|publikováno|publikovaný|vydáno|aktualizováno|aktualizace|změněno|upraveno|přidáno|vytvořeno|vloženo|datum vydání|datum publikace|datum zveřejnění|poslední aktualizace|poslední úprava|čas publikace|poslední změna',
          act: '# {měsíc}|# # #|před # hodinami|před # minutami|# hodinami|# minutami|včera #|včera v #|včera ve #|dnes #|dnes v #|dnes ve #',
          example: 'Zveřejněno včera ve 12:40',
        },
        {
          words: '{little}|{článek}|asi|přibližně|zabere|zabere vám|méně',
          cue: 'doba čtení|čas čtení|čas na přečtení|na přečtení|přečtení|čtení|přečtete',
          act: '# minut|# minuty|# minutu|# min|minutu|# sek|# sekund',
          example: 'Doba čtení: 4 minuty',
        },
      ],
      'live-marker': [
        {
          words: '{notice}|nejbližší|době|průběžně|podrobností|nových|obnovujte',
          cue: 'podrobnosti|podrobností|text|zprávu|zpráva|článek|informace|informací|přenos|téma|vývoj|vývoj událostí|situaci',
          act: 'aktualizujeme|aktualizován|aktualizována|doplníme|doplňujeme|doplňován|doplněn|upřesníme|připravujeme|brzy|zanedlouho|za chvíli|později|sledujeme|průběžně aktualizovaný|ukončen|přineseme|ověřujeme|ověřovány|čekáme',
          example: 'Podrobnosti připravujeme',
        },
      ],
      'press-notice': [
        {
          words: '{notice}|datum|tel|originál|č',
          cue: 'tištěného vydání|tištěném vydání|tištěné vydání|tištěné verze|tištěné verzi|tištěného deníku|papírového|papírovém|nejnovějším čísle|čísle časopisu|čísle týdeníku|tisková zpráva společnosti|pro média|pro novináře|pro tisk|tištěné verzi novin',
          act: 'článek|článku|materiál|text|vyšel|vyšla|vyšlo|pochází|kontakt|informace|čtěte|dodaný|poprvé',
          example: 'Článek pochází z tištěného vydání deníku',
        },
      ],
      'social-embed': [
        {
          words: '{little}|{síť}|více|uživatelem|autorem|platformě',
          cue: 'tento příspěvek|tento tweet|tento post|toto video|tuto fotku|toto reels|tweet|příspěvek',
          act: 'zobrazit|podívejte|otevřít|ukázat|smazán autorem|smazán uživatelem|na instagramu|na facebooku|na twitteru|na síti x',
          example: 'Zobrazit tento příspěvek na Instagramu',
        },
      ],
      control: [
        {
          words: '{little}|{článek}|#|hlavní|celá|celou|obrazovka|obrazovku|méně|nahoru|dolů|další|předchozí|velikost',
          cue: 'ukázat|zobrazit|otevřít|zavřít|zvětšit|zmenšit|vrátit|zpět|přejít|sbalit|rozbalit|načíst|posunout|obnovit|vymazat',
          act: 'výsledky|výsledků|menu|snímek|obrázek|fotku|fotografii|začátek stránky|začátek článku|stránku|stránky|hlavní stránku|úvodní stránku|titulní stranu|navigaci|vyhledávání|obsah|nahoru|víc|více|písmo|velikost písma|komentáře|na seznam|celou obrazovku|filtry|k obsahu|seznam|všechny výsledky',
          example: 'Zpět na začátek stránky',
          begins: true,
        },
      ],
      'media-credit': [
        {
          words: '{little}|{web}|archiv|archivu|soukromého|soukromý|rodinný|rodiny|charakter|pomocí|inteligence',
          cue: 'obrázek|ilustrace|foto|fotografie|snímek|snímky|grafika|koláž|záběr',
          act: 'vytvořila|vytvořen|vytvořeno|vygenerovala|vygenerován|umělá inteligence|umělou inteligencí|umělé inteligence|poskytl|poskytli|poskytnuté|organizátoři|pořadatelé|z archivu|soukromý archiv|ze soukromého archivu|ilustrativní|se svolením',
          example: 'Obrázek vytvořila umělá inteligence',
        },
      ],
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
          ['(more on the topic|related articles|read also)', 'More on the topic'],
        ],
      },
      'media-credit': {line: ['Illustration photo', 'Illustrative image']},
      comments: {line: ['Enter the discussion', 'Join the discussion']},
    },
  },
]
