import type {PhraseBook} from '../phrases.js'
import {czechVocabulary, měsíc} from './vocabulary/czech.js'

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
        line: [
          ['(mohlo|mohly|mohl|mohla) by (se vám|vás) [také|taky] (líbit|zajímat|zaujmout)', 'Mohlo by se vám líbit'],

          [
            '(další|více|víc|jiné) (podobné|podobných|takové|takových|zajímavé|zajímavých) (příběhy|příběhů|texty|textů|články|článků|zprávy|zpráv) [najdete|si přečtete|čtěte] (v|na) [naší|našem] (rubrice|sekci|webu|stránce|kategorii) [<name>]',
            'Další podobné příběhy najdete v rubrice Kultura',
          ],

          [
            '(tohle|toto|tyto články|tyhle články|tyto texty) (by vám nemělo|by vám neměly|vám nesmí|by vás mohlo|by vás mohly|by neměly) (uniknout|ujít|zajímat|zaujmout)',
            'Tohle by vám nemělo uniknout',
          ],
        ],
        label: [
          [
            '(ještě jeden|další|jiný) (text|článek|příspěvek) (k tématu|na toto téma|o tom|k věci)',
            'Ještě jeden text k tématu',
          ],
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
          ['(buďme|zůstaňme|zůstaňte) (v kontaktu|ve spojení) [s námi] [sledujte nás|najdete nás]', 'Buďme v kontaktu'],

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
            '(snímek|snímky|fotografie|foto|video|záběr|záběry) (pořízený|pořízené|pořízená|pořízeno|zaslaný|zaslané|zaslaná|natočené) [telefonem|mobilem|dronem] [naším|našeho] [čtenářem|čtenáře|čtenářky|čtenářkou|fotografem|diváka|divákem] <name>',
            'Snímek pořízený telefonem čtenáře Jana Malého',
          ],

          [
            '(snímek|snímky|fotografii|fotografie|fotku|fotky|ilustraci|video|záběry) (pořídil|pořídila|vyfotil|vyfotila|je od|jsou od|natočil|natočila|nakreslil|nakreslila|zaslal|zaslala|poslal|poslala) [čtenář|čtenářka|náš fotograf] <name>',
            'Snímek pořídila Anna Malá',
          ],

          [
            '(snímek|snímky|fotografie|fotografii|foto|fotku) [byl|byla|byly|nám] (poskytl|poskytla|poskytli|poskytnut|poskytnuta|poskytnuty|zapůjčil|zapůjčila|pořízen|zveřejňujeme|otiskujeme) [s laskavým svolením|se svolením|se souhlasem] [z] [rodinného|soukromého|osobního] (archiv|archivu|rodiny|muzea|muzeum|policie|hasiči|pořadatel|pořadatelé|autor|autora|<name>)',
            'Snímek byl poskytnut se svolením rodiny',
          ],
          [
            '(autor|autorem|autorka|autorkou) (fotografie|fotografií|snímku|snímků|fotek|fotky|ilustrace|videa) [je|jsou] <name>',
            'Autorem snímku je Jan Malý',
          ],
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
          [
            '(sledovat|sledujte|pusťte si|poslouchat) (živě|online|živý přenos|živé vysílání|vysílání)',
            'Sledovat živě',
          ],

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
            '(text|článek|rozhovor|materiál) (zveřejňujeme|přinášíme|publikujeme|přetiskujeme) (díky spolupráci s|ve spolupráci s|se souhlasem|s laskavým svolením) [portálem|portálu|redakcí|redakce|serverem|serveru|webem|webu|deníkem|týdeníku] <name>',
            'Text zveřejňujeme díky spolupráci s portálem Zora',
          ],

          [
            '(celý text|celý článek|celý rozhovor|text|článek|rozhovor) (vyšel|byl otištěn|si můžete přečíst|najdete) [původně|poprvé] (na stránkách|v|na webu|v deníku|v týdeníku|v časopise|v měsíčníku) <name> [_]',
            'Celý text vyšel na stránkách Zory',
          ],

          [
            '(text|článek|rozhovor|reportáž|komentář) [původně|poprvé] (vyšel|vyšla|byl publikován|byla publikována|byl zveřejněn|pochází|byl převzat|je převzat) [původně|poprvé] (na|v|ve|z|ze) [serveru|webu|portálu|deníku|týdeníku|časopise|stránkách|stránek|blogu|novinách|magazínu] <name>',
            'Text původně vyšel na serveru Zorza',
          ],
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
            '(původně|poprvé|text) (vyšlo|vyšel|vyšla|publikováno|zveřejněno) (na|v|pro) (webu|portálu|serveru|stránkách|deníku|časopisu|časopise|blogu) ...',
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
          ['(okomentovat|komentovat) (článek|text|příspěvek)', 'Okomentovat článek'],

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
          ['(poslat|darovat|zaslat) (dar|příspěvek|peníze redakci)', 'Poslat dar'],

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
            '(názory|postoje) [autorů|autora|čtenářů|komentátorů|přispěvatelů] (nemusí|nemusejí) [nutně] (odrážet|vyjadřovat) (názor|postoj|stanovisko) redakce',
            'Názory komentátorů nemusí vyjadřovat stanovisko redakce.',
          ],
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
          [
            '(kontakt pro média|kontakt pro novináře|kontakt pro tisk|tiskové oddělení|tiskový mluvčí|pro média|mediální kontakt) [e mail|email|mail|tel] _ [_] [_] (cz|com|eu|org|net)',
            'Kontakt pro média: tisk@zorza.cz',
          ],
          ['(tisková zpráva|kontakt pro média|tiskové oddělení) [<name>] [{rest}]', 'Kontakt pro média'],
          ['(tisková|tiskové) (zpráva|prohlášení|informace) [<name>] [{rest}]', 'Tisková zpráva'],
          [
            '(kontakt|kontakty|bližší informace|další informace) [pro|poskytne] (média|novináře|tisk|mediální) [<name>] [{rest}]',
            'Kontakt pro média: Jan Lis',
          ],
          [
            '(článek|text|rozhovor) (vyšel|byl publikován|najdete|byl otištěn) [v|ve] [{notice}*3] (tištěném|vydání|čísle #|čísle časopisu|příloze) [<name>] [{rest}]',
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
  czechVocabulary,
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
