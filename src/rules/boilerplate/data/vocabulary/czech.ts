import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const měsíc =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra'

/** The words of Czech and Slovak notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const czechVocabulary: PhraseBook = {
  language: 'cs',
  sets: {
    little:
      'a|aby|abyste|ač|ale|ani|ať|až|bez|bude|budeme|budete|budou|by|byl|byla|bylo|byste|být|celá|celé|celého|celém|celou|celý|co|čeho|dále|další|dalších|dát|dejte|deset|díky|dnes|do|dva|dvě|hned|ho|chcete|chci|i|ihned|jak|jako|je|jeden|jedna|jedno|jednou|jeho|její|jejich|jemu|jen|jenom|jestli|ještě|ji|jiné|jiných|již|jsem|jsme|jsou|jste|k|kam|každá|každé|každého|každou|každý|kde|kdo|kdy|kdykoli|kdykoliv|ke|koho|komu|která|které|kterou|který|kterých|kterými|li|lidé|lze|má|mají|máme|máte|mě|mi|mohou|moje|můj|musíte|může|můžeme|můžete|my|na|nad|nám|námi|nás|náš|naše|našeho|našem|našemu|naši|naší|našich|našim|naším|našimi|ne|nebo|nechat|nechte|nejsou|nelze|nemáte|nemůžeme|není|nepodařilo|než|nic|nich|nikdy|nimi|níže|nyní|o|od|okamžitě|on|ona|oni|ostatní|pak|po|pod|podařilo|podle|pokud|poté|potom|právě|pro|prosím|prosíme|prostřednictvím|před|přes|při|přímo|s|sami|se|sedm|si|své|svého|svém|svému|svoji|svou|svůj|svých|svým|ta|tady|tak|také|takové|taky|tato|teď|tehdy|těchto|ten|tento|teprve|této|ti|tím|to|tohle|toho|tohoto|tomto|tomu|tomuto|touto|třeba|tři|třicet|tu|tuto|ty|tyto|u|už|v|vám|vámi|vás|váš|vaše|vašeho|vašem|vašemu|vaši|vaší|vašich|vašim|vaším|vašimi|ve|víc|více|však|vše|všech|všechna|všechno|všechny|všem|vy|vždy|z|za|zatím|zde|ze|znova|znovu|žádné|žádnou|žádný|že',
    článek:
      'článcích|článek|článkem|článku|článků|článkům|články|materiál|materiálu|materiály|obsah|obsahem|obsahu|obsahy|příspěvek|příspěvkem|příspěvku|příspěvků|příspěvky|publikace|reportáž|reportáže|rozhovor|rozhovoru|rozhovory|text|textech|textem|textu|textů|texty|znění|zpráv|zpráva|zprávách|zpravodajství|zprávou|zprávu|zprávy',
    web: 'archiv|archivech|archivu|deník|deníkem|deníku|deníky|magazín|magazínu|novin|novinách|noviny|portál|portálem|portálu|redakce|redakci|redakcí|rubrice|rubrika|rubriku|rubriky|sekce|sekci|sekcí|server|serveru|strana|stránce|straně|stránek|stránka|stránkách|stránkou|stránku|stránky|stranu|strany|titulní|týdeník|týdeníku|vydání|vydavatel|vydavatele|vydavateli|vydavatelství|web|webem|webové|webu',
    síť: 'bluesky|e mail|facebook|facebookem|facebooková|facebookové|facebooku|google|google news|google zprávách|instagram|instagramem|instagramu|linkedin|linkedinu|messenger|messengeru|rss|seznam|seznam zprávách|seznamu|sítě|síti x|sítích|sociální sítě|sociálních sítí|sociálních sítích|spotify|telegram|telegramu|threads|tiktok|tiktoku|twitter|twitteru|whatsapp|whatsappu|x|youtube|youtubu',
    měsíc,
    doba: 'čtvrtek|den|denně|dne|dnech|dní|dny|hodin|hodina|hodinu|hodiny|chvíle|chvíli|let|měsíc|měsíce|měsíci|měsíců|měsíčně|minut|minuta|minutu|minuty|neděli|okamžik|pátek|pondělí|ráno|ročně|roční|rok|roku|roky|sobotu|středu|týden|týdne|týdně|týdnu|týdnů|týdny|úterý|večer|večera',
    cena: 'akce|akční|bezplatně|czk|eur|eura|euro|kč|korun|koruna|korunu|koruny|levněji|polovic|poloviční cenu|polovinou ceny|polovinu|sleva|slevou|slevu|slevy|výhodně|výhodněji|zdarma',
    klik: 'klik|klikněte|kliknout|kliknutí|kliknutím|odkaz|odkaze|odkazem|odkazu|odkazy|přejděte|přejít|stiskněte|stisknout|stisknutím|tlačítka|tlačítkem|tlačítko|ťukněte',
    můj: '{článek}|{doba}|{klik}|{little}|{web}|#',
    předplatitel:
      'abonenti|abonentům|neregistrovaným|placená|placené|placeného|placený|prémiové|prémiového|prémiovém|prémiový|premium|předplacení|předplatitel|předplatitele|předplatitelé|předplatiteli|předplatitelů|předplatitelům|předplatné|předplatného|předplatném|předplatnému|předplatným|přihlášené|přihlášení|přihlášených|přihlášeným|registrované|registrovaní|registrovaný|registrovaných|registrovaným',
    číst: 'číst|čtení|čtete|čtěte|dočíst|dočtete|dočtěte|podívejte|prohlédněte|prohlédnout|přečíst|přečtení|přečtete|přečtěte|zjistěte|zjistit',
    notice:
      '{cena}|{číst}|{článek}|{doba}|{klik}|{můj}|{předplatitel}|{síť}|{web}|abonent~|abonmá~|abych~|abyste|adblock|adblocker|adblocku|adresa|adresu|adresy|adres~|ai|akce|akceptova~|akci|akcí|akční|aktivná|aktivné|aktivného|aktivném|aktivnému|aktivní|aktivním|aktivnou|aktivný|aktivných|aktivným|aktivnými|aktivova~|aktivujte|aktivuj~|aktualizaci|aktualizac~|aktualizovat|aktualizova~|aktualizujte|aktuální|aktuálních|aktuálního|aktuálním|aktuálními|aktuálnímu|aktuáln~|analytické|analytic~|analytiky|android|anglická|anglické|anglického|anglickém|anglickému|anglickí|anglickou|anglický|anglických|anglickým|anglickými|anonymn~|aplikace|aplikaci|aplikací|aplikac~|appku|apple|archivn~|asi|audio|automatická|automatické|automatického|automatickém|automatickému|automatickí|automatickou|automaticky|automatický|automatických|automatickým|automatickými|automat~|autora|autorce|autorky|autork~|autorovi|autorská|autorské|autorského|autorském|autorskému|autorskí|autorskou|autorský|autorských|autorským|autorskými|autorů|autor~|balíček|balíčku|balíčky|banner~|bann~|bezpečí|bezpečnost|bezplatná|bezplatné|bezplatného|bezplatném|bezplatnému|bezplatní|bezplatnou|bezplatný|bezplatných|bezplatným|bezplatnými|bezplatn~|bezplat~|bezprostředně|blízkým|blokátor|blokátoru|blokován|blokování|blokován~|blokova~|blokuje|blokujete|blok~|bohužel|bot|boxu|brání|buďte|bychom|čas|část|částí|části|částka|částkou|částk~|čeká|čekat|celé|celého|celkem|celou|celý|cena|ceně|ceník~|centr~|cenu|čerstvé|čerstv~|četli|charakter|chat|chatu|chcete|chráníme|chtít|chvilku|chyb|chyba|chybě|chybná|chybné|chybného|chybném|chybnému|chybní|chybnou|chybný|chybných|chybným|chybnými|chybou|chybu|chyby|cíl|cíle|čísle|číslo|citac~|citov~|cizího|článek|článků|článk~|členem|člensk~|členstv~|člen~|cookie|cookies|čtenáře|čtenářem|čtenáři|čtenářk~|čtenářská|čtenářské|čtenářského|čtenářském|čtenářskému|čtenářskí|čtenářskou|čtenářský|čtenářských|čtenářským|čtenářskými|čtenářů|čtenářům|čtenář~|čtené|čtenější|čtením|čten~|čtou|ctrl|čtvrtky|čtvrtlet~|dál|dále|další|dalších|dalšího|dalším|dalšími|dalšímu|další~|dalš~|dar|dárek|darem|dárkem|dárk~|darovat|darova~|darů|darujme|darujte|dary|dat|data|dbáme|debata|debatě|debatu|děkujeme|děláme|dělat|děláte|délka|dění|denní|denn~|detekovali|digitální|digitálních|digitálního|digitálním|digitálními|digitálnímu|digitáln~|dík|diskuse|diskusi|diskusí|diskus~|diskutovat|diskutova~|diskutujte|diskutuj~|diskuze|diskuzi|diskuz~|dispozici|dní|dnů|dobře|dočerpali|dočetl|dočetli|dočíst|dočís~|dočtete|dočt~|dohled~|dokončit|dokonč~|dokud|dole|dolů|dopadl~|dopisů|dopisy|doplněk|doplníme|doplňk~|doplňova~|doporučené|doporučen~|doporučujeme|doporučuj~|doporuč~|doručova~|doruč~|došlo|došly|dostanete|dostan~|dostávat|dostává~|dostáva~|dostávejte|dostupná|dostupné|dostupného|dostupném|dostupnému|dostupní|dostupnou|dostupný|dostupných|dostupným|dostupnými|dostupn~|dovolujete|dozvědět|dozvíte|dříve|druhá|důležitá|důležité|důležitého|důležitém|důležitému|důležití|důležitou|důležitý|důležitých|důležitým|důležitými|důležit~|dva|elektronická|elektronické|elektronického|elektronickém|elektronickému|elektronickí|elektronickou|elektronický|elektronických|elektronickým|elektronickými|elektronick~|email|emailu|enter|existence|existovat|existuje|existujeme|exkluzivně|exkluzivní|exkluzivních|exkluzivního|exkluzivním|exkluzivními|exkluzivnímu|exkluzivn~|externí|externích|externího|extern~|faktickou|filtr|finanč~|flash|formát|formulář|formulář~|fóru|fórum|fotek|fotky|fotk~|fotogalerie|fotogalerii|fotografií|fotograf~|fungoval|fungovala|fungovalo|fungování|fungován~|fungovat|funguje|fung~|funkce|funkcí|funkc~|galerie|galerii|galeri~|gramatickou|hesla|heslem|heslo|hesl~|hlas|hlasová|hlasové|hlasového|hlasovém|hlasovému|hlasoví|hlasovou|hlasový|hlasových|hlasovým|hlasovými|hlasov~|hlasů|hlas~|hledejte|hned|hodí|hodnocení|hodnoc~|hodnotit|hodnoť~|hrazen~|hůř|hvězdiček|hvězdičkami|hvězdičku|hvězdičky|hvězd~|ideální|ihned|ilustračn~|ilustrativ~|informace|informací|informac~|informativ~|informova~|informujte|instalovat|inzerát|inzerátem|inzerátu|inzerát~|inzerce|inzerci|inzercí|inzerc~|inzerenta|inzerent~|ios|iphone|jakmile|java|javascript|javascriptu|jazyk|jazyka|je třeba|jeden|jediným|jedna|jedním|jednoduš~|jednorázově|jednorázový|jednu|jen|jenom|jinak|jiné|jiného|jiný|jiných|jméno|js|jste|kamarádovi|kanál|kanále|kanálu|kanály|kanál~|kapse|karta|kartou|karusel|každodenná|každodenné|každodenného|každodenném|každodennému|každodenní|každodennou|každodenný|každodenných|každodenným|každodennými|každ~|kdo|kdykoli|kdykoliv|když|klávesu|klávesy|klepněte|klepnut~|klepn~|klikněte|kliknut~|klikn~|klik~|klub|klubu|kód|kódem|kodex|kódu|kombinaci|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komentář~|komentování|komentovat|komentova~|komentuj~|kompletn~|komplik~|komunita|komunitu|komunity|komunit~|konce|končí|konci|konec|konta|kontaktn~|kontaktova~|kontaktu|kontaktuj~|kontakt~|konto|kontrolou|kontrol~|kopírován~|kopírova~|koupě|koupí|koupit|kousek|kratičk~|krátká|krátké|krátkého|krátkém|krátkému|krátkí|krátkou|krátký|krátkých|krátkým|krátkými|krátk~|kupte|kvalitní|kvalitních|kvalitního|kvalitním|kvalitními|kvalitnímu|kvůli|lajk|lajkujte|lépe|lepší|levně|líbil|líbila|líbilo|líbil~|líbit|libovolná|libovolnou|libovoln~|lidé|limit|limitu|limit~|liší|lišit|lze|mailem|mailová|mailové|mailovou|mailový|mailov~|mailu|maily|majetek|majetkem|malá|malý|marketingové|marketing~|materiál~|mecenášem|média|médií|mějte|měsíční|měsíčních|měsíčního|měsíčním|měsíčními|měsíčnímu|měsíčn~|měsíc~|mezipaměť|min|místě|mít|mobil|mobilní|mobilních|mobilního|mobilním|mobilními|mobilnímu|mobiln~|mobilu|mobil~|moderace|moderaci|moderátor|moderátora|moderátoři|moderátor~|moderní|moderních|moderního|moderním|moderními|modernímu|moderová~|mohli|mohlo|mohly|možnost|možnost~|možn~|mrkněte|mrkn~|myší|myslíte|nabídka|nabídky|nabídk~|nabíd~|načíst|načís~|načítá|načítání|načítán~|načtěte|načt~|nadále|nahlásit|nahlaste|nahlás~|náhled|náhledu|náhled~|nahoře|nahoru|nahrávka|nahrávku|nahráv~|nainstalujte|najděte|najdete|najd~|nákup~|nalezen~|naleznete|namiřte|namluvený|napíšete|napište|napiš~|naposledy|napsal|napsat|narazili|náš|naše|našim|našimi|naskenujte|následuje|následujíc~|našli|nastavení|nastaveními|nastaven~|nastavit|nastavte|nastav~|nástroj~|návrat|návštěvnosti|navštivte|navštiv~|názorem|názory|názor~|neaktuáln~|nebudou|něco|nedokázal|nedokáz~|nedostupné|nedostupný|nějaká|nějakou|nejčtenější|nejčtenějších|nejčtenějšího|nejdiskutovanější|nejdřív|nejdůležitější|nejdůležitějších|nejdůležitějšího|nejdůležitějším|nejdůležitějšími|nejdůležitějšímu|nejdůležitějš~|nejlepší|nejlepších|nejlepšího|nejlepším|nejlepšími|nejlepšímu|nejlepš~|nejnovější|nejnovějších|nejnovějšího|nejnovějším|nejnovějšími|nejnovějšímu|nejnovějš~|nejprve|nejstarší|nejste|nejzajímavější|nejzajímavějších|nejzajímavějšího|nejzajímavějším|nejzajímavějšími|nejzajímavějšímu|nejzajímavějš~|někomu|některé|některých|německá|německé|německého|německém|německému|německí|německou|německý|německých|německým|německými|nenapsal|nenechte|neodpovíd~|neomezeně|neomezeného|neomezený|neomezen~|nepamatujete|nepodporuje|nepřehlédněte|nepřesnost|nepřesnosti|nepřesnost~|neprodáváme|nesedí|nesed~|nesmějí|nesmí|neujde|neunikne|neuteče|neutečou|neuteč~|neváhej|neváhejte|nevid~|newsletter|newsletterem|newsletterů|newsletteru|newslettery|newsletter~|nezávislá|nezávislé|nezávislého|nezávislém|nezávislému|nezávislí|nezávislou|nezávislý|nezávislých|nezávislým|nezávislými|nezávisl~|nezbytné|nezbytn~|ní|nic|nikdo|níž|níže|notifikace|nová|nové|nového|novější|novém|novému|noví|novináře|novinářů|novink~|novou|nový|nových|novým|novými|nutné|nutný|nutn~|nyní|období|objednat|objednejte|objeví|objevili|objev~|oblíbená|oblíbené|oblíbeného|oblíbeném|oblíbenému|oblíbení|oblíbenou|oblíbený|oblíbených|oblíbeným|oblíbenými|obnovení|obnovit|obnovte|obnov~|obraze|obrázky|obrazovka|obrazov~|obráz~|obsah~|ochrana|ochraně|odběr|odběratelem|odběru|odběr~|odebírat|odebíráte|odebírejte|odebír~|odeb~|odemkněte|odemknout|odemkn~|odemyk~|odeslán|odesláním|odesláno|odeslat|odeslá~|odešl~|odhlášení|odhlásit|odhlásíte|odhlaste|odhlás~|odkaz|odkaz~|odkryjete|odkryj~|odmítám|odmítnout|odmítn~|odpověď|odpovědět|odpovědi|odpověd~|odpovíd~|odstran~|odvolat|odvola~|odvol~|oficiální|oficiálních|oficiálního|oficiálním|oficiálními|oficiálnímu|ohodnoťte|ohodnoť~|okamžit~|okomentovat|omezen|omezení|omlouváme|omlouvám~|omyl|online|opakovat|oprava|opravíme|opravit|opravovat|opravu|opravy|oprav~|originál~|osobní|osobních|osobního|osobním|osobními|osobnímu|osobn~|ostatní|ostatním|ostatními|otázka|otázky|otestujte|otevírá|otevře|otevřen|otevřená|otevřena|otevřené|otevřeného|otevřeném|otevřenému|otevření|otevřenou|otevřený|otevřených|otevřeným|otevřenými|otevřít|otevřou|otevř~|ověřen~|ověř~|označený|označit|označte|označ~|oznámení|oznámen~|oznámit|oznámkujte|oznamte|oznám~|pak|palec|pamatovat|papírová|papírové|papírového|papírovém|papírovému|papíroví|papírovou|papírový|papírových|papírovým|papírovými|papírov~|partneři|partnerů|partnerům|partnery|partner~|pátky|patreon|patronem|pauza|pauze|pauz~|pečliv~|peníze|personalizace|personalizaci|personalizované|personalizovaných|pěti|píšeme|placená|placené|placeného|placeném|placenému|placení|placenou|placený|placených|placeným|placenými|placen~|plány|platba|platbě|plateb~|platíte|plaťte|plat~|player|plná|plné|plně|plného|plném|plnému|plní|plnou|plný|plných|plným|plnými|plocha|pochází|počítači|počítač~|počkejte|poctivá|poctivé|poctivého|poctivém|poctivému|poctiví|poctivou|poctivý|poctivých|poctivým|poctivými|podcast|podcastu|poděkovat|poděkujte|podělte|poděl~|podle|podmínkami|podmínky|podmínk~|podobné|podpora|podpořil|podpořili|podpořit|podporou|podporován|podpořte|podporu|podporuje|podporují|podpory|podpoř~|podpor~|podrobná|podrobné|podrobného|podrobném|podrobnému|podrobní|podrobnosti|podrobnou|podrobný|podrobných|podrobným|podrobnými|pohodlná|pohodlně|pohodlné|pohodlného|pohodlném|pohodlnému|pohodlní|pohodlnou|pohodlný|pohodlných|pohodlným|pohodlnými|pohodln~|pokračování|pokračováním|pokračován~|pokračovat|pokračova~|pokračuje|pokračujeme|pokračujete|pokračujte|pokračuj~|pokrač~|pole|polovina|polovinu|polovin~|pomáhá|pomáhají|pomocí|pomoci|pomoc~|pomoh~|pomozte|pomoz~|pomůže|pondělky|ponech~|poprvé|populárná|populárné|populárného|populárném|populárnému|populární|populárnou|populárný|populárných|populárným|populárnými|pořádku|pořídit|pořiďte|porovnat|porovnejte|portál~|posíláme|posílat|poslali|poslat|posla~|poslechněte|poslechnout|poslechn~|poslech~|poslední|posledních|posledního|posledním|posledními|poslednímu|poslední~|posledn~|pošleme|pošlete|poslouchat|poslouchejte|poslouch~|pošl~|poštovná|poštovné|poštovného|poštovném|poštovnému|poštovní|poštovnou|poštovný|poštovných|poštovným|poštovnými|poštu|pošt~|posuňte|posuň~|poté|potěš~|potom|potřeba|potřebná|potřebné|potřebného|potřebném|potřebnému|potřební|potřebnou|potřebný|potřebných|potřebným|potřebnými|potřebuje|potřebujeme|potřebujete|potřebuj~|potřeb~|potvrdit|potvrďte|potvrzení|potvrzením|pouh~|pouze|použijte|použij~|používá|používáme|používání|používáním|používán~|používat|používáte|používá~|používejte|použív~|povinné|povolen~|povolím|povolit|povolte|povoluji|povol~|později|poznám~|pozornost|práce|práci|pracovat|pracujeme|přátelům|pravidelná|pravidelné|pravidelně|pravidelného|pravidelném|pravidelnému|pravidelní|pravidelnou|pravidelný|pravidelných|pravidelným|pravidelnými|pravideln~|pravidla|pravidly|pravidl~|pravopisnou|přečetl|přečetli|přečíst|přečtení|přečteno|přečten~|přečt~|předává|předáváme|předchozí|předchozích|předchozího|předchozím|předchozími|předchozímu|předčít~|přednostn~|předplaceno|předplatit|předplatitelem|předplatitel~|předplatn~|předplaťte|předplat~|předtím|přehled|přehledu|přehled~|přehl~|přehrajte|přehrát|přehrává|přehrávač|přehrávače|přehrávač~|přehrávání|přehráván~|přehráv~|přehrá~|překlad~|překlep|překlepu|překlepy|překlep~|přeložen~|premiov~|prémiov~|přenos|přeruší|přeskočit|přeskočte|přesní|přesn~|přestávce|přestávka|přestávky|přestáv~|přetisk~|převod|převodem|převodu|převzat~|přezdívka|přežít|příběh~|přibližně|přidat|přidávat|přidáva~|přida~|přidejte|přidej~|přihlášen|přihlášená|přihlášené|přihlášeného|přihlášeném|přihlášenému|přihlášeni|přihlášení|přihlášením|přihlášenou|přihlášený|přihlášených|přihlášeným|přihlášenými|přihlášen~|přihlásit|přihlašovac~|přihlaste|přihlas~|přihlás~|přijď~|přijd~|přijímám|přijím~|přijí~|příjmení|přijměte|přijmete|přijmout|přijm~|případ~|připojte|připoj~|připomínku|připomínky|připraven~|přispějete|přispějte|přispěj~|přispět|příspěvek|příspěvk~|příspěv~|přispívat|přispíva~|přístup|přístupem|přístupná|přístupné|přístupný|přístupn~|přístupu|přístup~|procent|procenta|procházejí|procházení|prodáváme|prodlouž~|prodlužte|profil|profilu|profil~|prohlédn~|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů|prohlížeč~|prohlížení|prohlížením|promešk~|promoakc~|prostě|prostor|prostřednictv~|průběžně|průměrné|prvek|prvku|prvky|první|prvních|prvního|prvním|prvními|prvnímu|první~|prvn~|psali|psal~|psát|push|pustit|pusťte|původn~|qr|rádi|radi|ranní|ráno|reakce|redakčn~|redakc~|redaktor|redaktora|redaktork~|redaktorovi|redaktor~|regionu|registrace|registraci|registrac~|registrovaná|registrované|registrovaného|registrovaném|registrovanému|registrovaní|registrovanou|registrovaný|registrovaných|registrovaným|registrovanými|registrovan~|registrovat|registrova~|registrujte|registruj~|reklam|reklama|reklamami|reklamě|reklamní|reklamní přestávce|reklamních|reklamního|reklamním|reklamními|reklamnímu|reklamn~|reklamou|reklamu|reklamy|reklam~|řekněte|reportáž~|respektujeme|respektujte|roční|ročních|ročního|ročním|ročními|ročnímu|ročn~|rolujte|rovnou|rozbalíte|rozbalí~|rozbal~|rozhovor~|rozklikn~|rozšíření|rozumím|rozvoj|rubrice|rubric~|rubrik~|rubri~|ruce|ručně|ruská|ruské|ruského|ruském|ruskému|ruskí|ruskou|ruský|ruských|ruským|ruskými|rychlá|rychle|rychlé|rychlého|rychleji|rychlej~|rychlém|rychlému|rychlí|rychlou|rychlý|rychlých|rychlým|rychlými|rychl~|sáhněte|sáhn~|sbíráme|sbírat|sbíra~|schránce|schránka|schránku|schránky|schránk~|schrán~|schválení|schválením|schválen~|script|sdělova~|sděl~|sdílení|sdílen~|sdílet|sdíl~|sedí|sek|sekc~|sekund|sekundu|sekundy|sekund~|seznamte|seznamu|seznam~|sezna~|shod~|shrnut~|shromažďujeme|šíř|šířen~|sítě|síti|sítích|sjeďte|skončí|skončila|skončilo|skončil~|skripty|skryjte|skrýt|skryt~|skupina|skupině|skupinu|skupiny|sledovat|sledova~|sledujte|sleduj~|slovo|služba|služby|služb~|služeb|smazán|smazán~|smaz~|smíme|smlouvu|sms|snadn~|snímků|sociáln~|soubor|souborech|souborů|soubory|součást|součástí|součást~|souhlas|souhlasem|souhlasí|souhlasím|souhlasit|souhlasíte|souhlasí~|souhlasu|souhlasy|souhlas~|souhrn|souhrn~|soukromí|soukrom~|související|spam|spamu|špatně|speciální|speciálních|speciálního|speciálním|speciálními|speciálnímu|speciáln~|spojení|spojen~|společně|spoluprac~|sponzor|sponzorem|sponzorovan~|sponzor~|spotu|spot~|správa|správcem|správce~|správná|správné|správně|správného|správném|správnému|správní|správnou|správných|správným|správnými|spravovat|spuště~|spustit|spust~|srdíčko|stabilní|stačí|stáhněte|stáhnout|stáhn~|stahuj~|stálá|stálé|stále|stálého|stálém|stálému|stálí|stálou|stálý|stálých|stálým|stálými|stanete|stánk~|staňte|staré|starší|starý|stát|statistické|statistick~|statistiky|stávat|stažen~|stejnými|stejn~|stisknut~|stojí|stran|stranám|stránce|stránk~|středy|stroj|strojov~|stroj~|stručně|stupnici|sušenk~|sušen~|svobodná|svobodné|svolen~|svoluj~|tablet~|tady|tam|tarif|technická|technické|technického|technickém|technickému|technickí|technickou|technický|technických|technickým|technickými|technologie|technologií|teď|téhož|telefon|telefonu|telefon~|téma|témata|tématu|témat~|teprve|těší|textová|textové|textového|textovém|textovému|textoví|textovou|textový|textových|textovým|textovými|text~|tip|tipy|tištěná|tištěné|tištěného|tištěném|tištěnému|tištění|tištěnou|tištěný|tištěných|tištěným|tištěnými|tištěn~|titulk~|titul~|tlačítk~|tlačít~|tohle|toto|třeba|třetích|trvá|ty|týden|týdenní|týdenn~|týdny|týdn~|tým|typy|účel|účelem|účelům|účely|účel~|účet|účtem|účtu|účtů|účty|údaje|údaji|údajů|údajům|údaj~|událostí|událost~|udělat|udělejte|udělen~|udělí~|ujde|ujít|ukázat|ukáza~|ukázk~|ukazovat|ukáz~|ukaz~|ukládá|ukládáme|ukládání|ukládán~|ukládat|uklád~|uložen~|ulož~|umožnit|umožňuj~|umožn~|uniká|úplně|úpln~|upozornění|upozorněn~|upozorněte|upozornit|upozorn~|upravit|uprav~|určité|úryvk~|úryv~|ušetřete|ušetříte|úterky|uvedení|uveden~|uvidíte|uvnitř|uzamčen|uzamčena|uzamčená|uzamčené|uzamčeného|uzamčeném|uzamčenému|uzamčení|uzamčenou|uzamčený|uzamčených|uzamčeným|uzamčenými|uzavřená|uzavřena|uzavřené|uzavřeného|uzavřeném|uzavřenému|uzavření|uzavřenou|uzavřený|uzavřeny|uzavřených|uzavřeným|uzavřenými|užitečná|užitečné|užitečného|užitečném|užitečnému|užiteční|užitečnou|užitečný|užitečných|užitečným|užitečnými|užitečn~|uživatelé|uživatele|uživatelské|uživatelsk~|uživatelů|uživatelům|uživatel~|váhejte|vážíme|vděčnost|večerní|večer~|věci|vědět|vedle|věnujte|verze|verzi|verz~|veškerá|veškeré|veškerého|veškerém|veškerému|veškerí|veškerou|veškerý|veškerých|veškerým|veškerými|vhodné|víc|víckrát|videa|videem|viděli|video|video~|vidět|videu|vidí|vidíte|víkend|vlastní|vlastních|vlastnictvím|vlastního|vlastním|vlastními|vlastnímu|vložené|vloženého|vložením|vložený|vložen~|vložit|vložte|volitelné|volná|volné|volného|volném|volnému|volní|volnou|volný|volných|volným|volnými|vrátí|vrátíme|vrátit|vraťte|všechno|všechny|všem|všimli|vstoupit|vstup~|vteřin~|výběr|výběrem|vyberte|výběr~|vyber~|vybran~|vybrat|vyčerpali|vyčerpán|vyčerpáno|vychází|vychutn~|vyčkejte|vydán~|vydavatels~|vydavatel~|výhodné|výhodn~|výhod~|vyhovuje|výhradně|vyhraďte|vyhraď~|vyhrazen|vyhrazený|vyhrazen~|vyhraz~|vyjádřete|výjimek|výjimk~|vymažte|vypadá|vypínejte|vyplňte|vypněte|vypnout|vypnuta|vypnuto|vypnuty|vypnutý|vypnut~|vypn~|výš|výše|vysílán~|vyskytl~|vyšlo|vytvořit|vytvořte|využijte|využij~|využili|využívá|využíváme|využíván~|využív~|využ~|vyžadován~|vyžaduje|vyžaduj~|vyzkoušejte|vyzkouš~|vždy|vzít|vzkaz~|vzká~|vznikl~|webový|wifi|zabere|zablokován|zabráně~|začít|začněte|zadejte|zadej~|žádného|zajděte|zajímá|zajímat|zajímavá|zajímavé|zajímavého|zajímavém|zajímavému|zajímaví|zajímavou|zajímavý|zajímavých|zajímavým|zajímavými|zajímav~|zajím~|zakázáno|zakoupen~|zakoup~|záleží|založení|založen~|založit|založte|zaloz~|založ~|zamčen|zamčeno|zamčený|zanechal|zanechat|zanechte|zapínejte|zapisovat|zaplatil~|zaplaťte|zapněte|zapnout|zapnutá|zapnutý|zapnut~|zapn~|zapojit|zapojte|zapomenuté|zapomněli|zapomněl~|zapomn~|zaregistrovat|zaregistrova~|zaregistrujte|zaregistruj~|zaregistr~|zařízení|zásadách|zásady|zasílán~|zasíl~|zašleme|zašl~|zastaralá|zastaralé|zastaralého|zastaralém|zastaralému|zastaralí|zastaralou|zastaralý|zastaralých|zastaralým|zastaralými|zastavit|zatím|zaujal|zaujalo|zaujal~|zaujmout|závazku|závazků|závazk~|zavírejte|zavítejte|zavít~|zavřete|zavřít|zážitek|záznam|zbytečného|zbytek|zbytku|zbytk~|zbývá|zbývají|zbývající|zbýv~|zdá|zde|zdroje|zdrojích|zdrojů|zhlédnout|zhruba|žije|získat|získejte|živě|zjistili|zkontrolujte|zkrácen~|zkušební|zkušebních|zkušebního|zkušebním|zkušebními|zkušebnímu|zkuste|zlepšení|zlepšit|zlepšování|změn|změna|změnit|změn~|zmeškat|zmešk~|znění|znovu|zobrazení|zobrazen~|zobrazit|zobrazovat|zobrazova~|zobraz~|zodpovíd~|zpět|zpracování|zpracováním|zpracován~|zpracováváme|zpracová~|zprávě|zpravodaj|zpravodaje|zpravodajem|zpravodajů|zpravodaj~|zprávy|zpráv~|zpřístupn~|zrušení|zrušen~|zrušit|zrušíte|zruš~|ztěžuj~|ztlumit|ztlum~|ztotožň~|ztrat~|žurnalistika|žurnalistiku|žurnalistiky|zůstaňte|zůstan~|zůstává|zůstáv~|zveme|zvem~|zveřejněn|zveřejněn~|zveřejn~|zvlášť|zvolte|zvuk|zvuková|zvukové|zvukového|zvukovém|zvukovému|zvukoví|zvukovou|zvukový|zvukových|zvukovým|zvukovými|zvuku|zvuk~',
  },
  phrases: {},
  bags: {
    'source-line': [
      {
        words: '{notice}|laskav~|přetištěn~|převzat~',
        cue: 'článek|přetištěno|přetištěn~|převzato|převzat~|publikováno|publikován~|publikujem~|text',
        act: 'na základě licence|pod licencí|s laskavým souhlasem|s laskavým svolením|s povolením|se souhlasem|se svolením',
        example: 'Přetištěno se souhlasem vydavatele',
      },
    ],
    truncation: [
      {
        words: '{notice}',
        cue: 'celé znění|celý článek|celý text|plná verze|plné znění|plnou verzi|pokračován~|úpln~ verz~|úpln~ znění|zbytek',
        act: 'na (web|webu|webem|weby|webů|webech) deníku|na původn~ web|na stránkách deníku|na stránkách novin|na stránkách redakce|na stránkách vydavatele|na stránk~ vydavatele|na web vydavatele|na webu autora|na webu deníku|na webu novin|na webu redakce|na webu týdeníku|u vydavatele|v novinách|v originál~|v tištěném vydání',
        example: 'Plné znění textu je k dispozici na stránkách vydavatele',
      },
      {
        words: '{notice}',
        cue: 'shrnut~|výtah z článku|zkrácená verze|zkrácenou verzi|zkrácen~ verz~',
        act: 'četli jste|čtete|to je jen|toto je',
        example: 'Čtete zkrácenou verzi textu',
      },
    ],
    'ad-marker': [
      {
        words: '{notice}|krátk~|materiál|obsah|připraven~|reklam~|společně|spolupráci|text~|ve',
        cue: 'banner~|bann~|inzerát|inzerátem|inzerátu|inzerát~|inzerce|inzercí|inzerci|inzerc~|inzerent~|inzertn~|reklama|reklamami|reklamě|reklamní|reklamní pauze|reklamní přestávce|reklamní sdělení|reklamních|reklamního|reklamním|reklamním sdělením|reklamn~|reklamn~ blok~|reklamn~ pauz~|reklamn~ přestáv~|reklamou|reklamu|reklamy|reklam~|sponzorovan~ obsah~|spot~|zadavatel~',
        act: '{číst}|# sekund|bezplatn~|čeká|článek|čtěte dál|dál|dále|další část|další části|dočís~|dočt~|druhá část|druhou část|hned budeme|hned jsme zpět|hned po|hrazen~|jsme zpět|konec reklamy|místo pro|najd~|následuj~|návrat|nekončí|níže|pauza|placen~|plocha|po krátké|pod ní|pod ním|pokračování|pokračováním|pokračován~|pokračovat|pokračuje|pokračujeme|pokračujte|pokračuj~|pokrač~|pomáhá|posuňte|posuňte se|přeruší|přeskočit|přeskočte|přeskoč~|přestávka|připraven~|prostor|psát|rolujte|sdělení|sjeďte|skryjte|skrýt|skrý~|společně s|sponzoruje|teď reklama|ve spolupráci s|víc|vrátíme|vrátíme se|vrátíme se k textu|vraťte|vypínejte|vypnout reklamu|vypn~|za # sekund|za chvíli|zaplatil~|zavřete|zavřít|zavř~|zbytek|zbytku|zbytk~|zbývá|zbývající část|zdarma|zpět k|zůstává',
        example: 'Zbytek článku najdete pod inzercí',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}|analytic~|anket~|extern~|graf|kvíz~|mapa|mapu|mapy|nezbytn~|reklamn~|statistick~|tabul~',
        cue: 'cookie|cookies|data třetím|externí obsah|externího obsahu|extern~ (web|webu|webem|weby|webů|webech)|extern~ obsah~|jaké údaje|obsah třetích|obsah z cizího|obsah z externího|obsah z vnějšího|obsahu třetích stran|ochrana údajů|ochraně údajů|odvolat souhlas|osobní údaje|osobních údajů|osobním údajům|osobn~ údaj~|soubor~ cookie|soubor~ cookies|souhlas lze|souhlas můžete|souhlas s používáním|souhlas se zpracováním|soukromí|soukrom~|sušenk~|sušen~ třetích|svůj souhlas|údaje o vás|udělíte souhlas|váš souhlas|vaše data|vaše údaje|vašeho souhlasu|vašich údajů|vašimi daty|vašimi údaji|vložen~ obsah~|zpracování osobních|zpracování údajů|zpracováním údajů',
        act: 'blokován|blokova~|chráněny|chráníme|chrán~|dbáme|děláme|dokud|dovolujete|důležité|nastavení|nastaveními|nastaven~|nastavit|nastavte|nastav~|nepovolíte|nepovol~|neprodáváme|neukáže|neukáž~|nezbytné|nezbytn~|nutné|nutn~|objeví|odmítám|odmítnout|odmítn~|odvolat|odvola~|podrobnosti|potřebujeme|potřebuj~|používá|používáme|používání|používáním|používán~|používat|používá~|použív~|povolen~|povolím|povolit|povolte|povoluji|povol~|předává|přehrá~|přijímám|přijměte|přijmout|přijm~|prodáváme|prosím~ o souhlas|respektujeme|respektuj~|sbíráme|sbírat|sbíra~|shromažďujeme|souhlas|souhlasem|souhlasím|souhlasit|souhlasíte|souhlasí~|souhlasu|souhlasy|souhlas~|správa|spravovat|spravova~|spuště~|spust~|svolen~|svoluj~|technické|udělí~|ukázat|ukáza~|ukáž~|ukládá|ukládáme|ukládání|ukládán~|ukládat|uklád~|uložit nastavení|ulož~|umožnit|umožn~|upravit|v bezpečí|vážíme|važím~|volitelné|vyberte|vybrat|vypnout|využívá|využíváme|využíván~|využív~|vyžaduj~|zablokován|zablokovan~|záleží|zásadách|zásady|změna|změnit|zobrazen~|zobrazit|zobrazit obsah|zobraz~|zpracování|zpracováním|zpracován~|zpracováváme|zpracov~',
        example: 'Vašeho soukromí si vážíme',
      },
      {
        words: '{notice}|anket~|graf|kvíz~|mapa|mapu|mapy|tabul~',
        cue: 'do vašeho prohlížeče|do vašeho zařízení|na vašem zařízení|ve vašem prohlížeči|ve vašem zařízení',
        act: 'nezbytn~|nutn~|uchovávám~|ukládáme|ukládám~|ukláda~',
        example: 'Do vašeho zařízení ukládáme jen to, co je nutné',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'článků|články|čtené|čtenější|čtou|dalších textech|k přečtení|materiály|naše nejnovější texty|naše texty|našich článcích|našich textech|našich textů|nejčtenější dnes|nejčtenější za|nejčtenějších|nejčtenějšího|podobná témata|podobné články|podobné příběhy|přečíst|příspěvků|příspěvky|rozhovory|textů|texty|tyto články|zpráv|zprávy',
        act: '(jiné|jiný|jiných|jiná|jinou) čtenáři|autora|co ještě|co si ještě|čtou ostatní|další|dne|doporučené|doporučujeme|doporuč~|důležité|ještě|ještě více|jin čtenáři|jiné|k tématu|líbit|mrkněte|na téma|na toto téma|na webu|najdete|najdete níže|nejčtenější|nejčtenějš~|nejdiskutovanější|nejlepší|nejlepš~|nejnovější|nejnovějš~|neměl~ by|nenechte si ujít|nepřehlédněte|neuniknout|níže|oblíbené|ostatní čtenáři|podívejte se|podobné|podobn~|populární|populárn~|poslední|právě čtou|rubriky|sáhněte|související|teď čtou|téhož|téhož autora|týdne|ujít|uniknout|víc|více|výběr redakce|vybral~|z rubriky|z této rubriky|za den|za týden|zajímat|zajímavé|zajímavých|zajímav~|zajíma~|zaujal~|zaujmout',
        example: 'Další články z rubriky',
      },
      {
        words: '{notice}',
        cue: 'k tématu|na toto téma|o kauze|o případu|o tématu|o tom',
        act: 'informovali jsme|jsme informovali|jsme psali|jsme už psali|psali|psali jsme',
        example: 'O případu jsme už dříve psali',
      },
      {
        words: '{notice}',
        cue: 'když už jste tady|když už jste zde|než nás opustíte|než odejdete',
        act: 'mrkněte|podívejte se|přečtěte|přečtěte si',
        example: 'Když už jste tady, přečtěte si i tohle',
      },
    ],
    'continue-reading': [
      {
        words:
          '{článek}|{klik}|{little}|#|další|konce|následujici|následující|níže|originál|originálu|plná|plné|plného|plnou|stránce|stránku|verzi|web|webu|zdroje|zdroji',
        cue: '{článek}|celé|celé znění|celý článek|celý text|článek|článk~|dál|dále|další část|další stránce|další stránk~|druhou část|obsah|plné znění|pokračování|pokračován~|strana|stránce|straně|stránka|stránku|stranu|text~|verze|verzi|zbytek|zbývající část',
        act: '{číst}|čtěte|dočís~|dočt~|jediným kliknutím|jedním kliknutím|klepn~|klikněte|kliknut~|klikn~|na další stránce|na další straně|na našem webu|na webu|načís~|načt~|odkryj~|otevřete|otevřít|otevř~|pokračovat|pokračujte|pokračuj~|přečíst|přečt~|přejděte|přejd~|přejít|rozbalit|rozbalíte|rozbalí~|rozbalte|rozbal~|rozkliknout|rozklikn~|ťukněte|ukázat|ukaz~|v odkazu|zobrazit|zobrazte|zobraz~',
        example: 'Klikněte a čtěte dál',
      },
      {
        words: '{notice}|sem',
        cue: 'část #|druhá část|druhou část|klepněte|klikněte|plná verze|přejděte|ťukněte|uvidíte|verze článku|zbývající část',
        act: 'číst|čtěte|dočíst|dočtěte|klikněte na|na další|otevírá|otevře|pod odkazem|pokračovat|přečíst|uvidíte celý',
        example: 'Klepněte sem a dočtěte',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{předplatitel}|abonent~|kdo nás podporují|placen~ obsah~|předplatitel~|předplatn~|předplat~|prémiov~|přihlášen~|pro ty kdo nás|registrovan~|uzamčený článek|zamčený článek|zaplacen~',
        act: '{číst}|{článek}|bez omezení|část|celý|číst jen|článek|článk~|čten~|čtete|čtou|další část|dočís~|dočt~|dopadl~|dostupná|dostupné|dostupný|dostupn~|exkluzivn~|jen|jen pro|jenom|končí|obsah~|odemkněte|odemknout|odemkn~|odemyk~|odhal~|odkryjete|odkryj~|omezen|otevřen|otevřena|otevřený|otevřen~|plné znění|plný přístup|pokračování|pokračován~|potřebujete|potřebuj~|pouze|pouze pro|přečíst|přečt~|přístup k|přístupná|přístupné|přístupný|přístupn~|pro naše|s předplatným|skryt~|text~|ukázk~|určen~|úryv~|uzamčen|uzamčený|uzamčen~|výhradně|výhradně pro|vyhrazen|vyhrazený|vyhrazen~|zamčen|zamčeno|zamčený|zamčen~|zbytek|zbytk~|zbývá|zbývající|zjistit',
        example: 'Tento článek je součástí prémiového obsahu',
      },
      {
        words: '{notice}',
        cue: 'dočerpali|došly|přečetli|přečteno|vám zbývá|vám zůstává|vyčerpali|vyčerpal~|vyčerpán|vyčerpáno|využili|zbývá|zbývá vám|zbývají|zbývají vám',
        act: 'bezplatné|bezplatný článek|bezplatných|článek zdarma|článku|článků|článků zdarma|články zdarma|k přečtení|obsahu|přečíst|text zdarma|textu|volné články',
        example: 'Vyčerpali jste bezplatné články pro tento měsíc',
      },
      {
        words: '{notice}',
        cue: '{číst}|odemkněte|odemknout|pokračování|pokračovat',
        act: 'koupit|kupte|objednejte|omezení|pořídit|pořiďte|předplatit|předplatné|předplatným|předplaťte|přihlásit|přihlaste|přístup|registrujte|účet|založte|zaregistrovat|zaregistrujte',
        example: 'Chcete-li číst dál, pořiďte si předplatné',
      },
      {
        words: '{notice}',
        cue: 'bezplatné články|bezplatný náhled|bezplatný přístup|bezplatných článků|článků zdarma|články zdarma|zkušební období',
        act: 'skončil|skončily|vyčerpali|vyčerpán|vypršel|vypršelo|využili|zbylo|zbývá|zbývají',
        example: 'Bezplatný náhled skončil',
      },
      {
        words: '{notice}',
        cue: 'staňte se|zapojte se mezi',
        act: 'abonentem|členem|předplatitelem|předplatiteli|předplatitelkou',
        example: 'Staňte se předplatitelem',
      },
      {
        words: '{notice}',
        cue: 'celého článku|celého textu|celý článek|celý text|další část|další části|další čten~|plné znění|plného znění|pokračován~|přístup k celému|přístup k článku|přístup k obsahu|zbytek článku|zbytek textu|zbytku článku|zbytku textu',
        act: 'členstv~|placen~|po přihlášení|po zaplacení|předplatit~|předplatn~|předplat~|zakoupen~|zakoup~|zaplacen~|zaplat~',
        example: 'Další čtení odemkne předplatné',
      },
      {
        words: '{notice}',
        cue: 'část článku|část textu|náhled~|perex~|ukázk~|ukáz~|úryvk~|úryv~|začátek článku|začátek textu',
        act: 'abonent~|celou verzi|celý článek|celý text|plné znění|plnou verzi|předplatitel~|předplatn~|předplat~|přihlášen~|registrovan~|zbytek',
        example: 'To je jen ukázka, celý text si přečtou předplatitelé',
      },
      {
        words: '{notice}',
        cue: 'bezplatn~ část|část článku zdarma|část dostupná zdarma|část textu dostupná|část zdarma|textu dostupná zdarma|volně dostupn~ část',
        act: 'končí|konec|skončil~|tady končí|tím končí|zde končí',
        example: 'Tady končí bezplatná část článku',
      },
    ],
    offer: [
      {
        words: '{notice}|levnějš~',
        cue: '# dní zdarma|akc na|balíček|balíčku|členstv~|čtěte zdarma|digitáln~ přístup~|dní zdarma|jako dárek|kódem|měsíc čtení|nabídka|nabídk~|odhlaste|otestujte|předplatné|předplatného|předplatným|předplatn~|předplaťte|předplat~|první měsíc|první tři|první týden|první týdny|prvních # dní|prvních dní|prvních třicet|rok čtení|rok předplatného|sleva na|slev~ na|tarif|tarif~|třicet dní zdarma|týdny zdarma|využijte nabídky|vyzkoušejte|zkušební období|zkušební verze|zkušebn~ období|zkuste|zrušení|zrušíte',
        act: '{cena}|# dní|aktivujte|bez omezení|bez reklam|bez závazku|bez závazků|bezplatn~|darovat|darujte|do konce měsíce|do konce týdne|do neděle|gratis|jen dnes|jen teď|kdykoli|kdykoliv|končí|koupit|kup si|kupte|levněji|levnějš~ o #|levněj~|lze zrušit|měsíc|měsíc zdarma|měsíčn~|na rok|na týden|nepropás~|objednat|objedna~|objednejte|objednej~|od #|platí do|pořídit|pořiďte|pořiď~|porovnat|porovnejte|poté|potom|při platbě|prodlužte|roční|ročn~|stojí|váhejte|vyberte|vyber~|vybrat|využij~|vyzkouš~|za #|zdarma|zdarma pak|zdarma potom|získat|získejte|získej~|zrušit kdykoli|zrušit lze|zrušte|zvolte',
        example: 'Vyberte si předplatné, které vám sedí',
      },
      {
        words: '{notice}|levnějš~',
        cue: 'přístup|přístupu|přístup~',
        act: '# dní|# měsíce|# měsíců|bez omezení|bez reklam|kč|korun|korunu|koruny|se slevou|slev~|stojí|výhodn~|za polovic|za polovinu',
        example: 'Roční přístup za polovic',
      },
      {
        words: '{notice}|levnějš~|platí|student~',
        cue: 'členstv~|předplatn~|předplat~|přístup~',
        act: 'darovat|darujte|jako dárek|polovinu|polovin~|za polovinu',
        example: 'Darujte někomu předplatné',
      },
      {
        words: '{notice}',
        cue: 'odhlásíte|vypovíte|zrušit|zrušíte',
        act: 'jedním kliknutím|kdy budete chtít|kdykoli chcete|kdykoli se rozhodnete',
        example: 'Zrušíte ho, kdy budete chtít',
      },
    ],
    login: [
      {
        words: '{notice}|obchod~',
        cue: 'hesla|heslem|heslo|máte předplatné|můj profil|nejste přihlášen|nejste přihlášeni|odhlásit|pamatovat si mě|pokračovat přes|přihlásit přes|přihlaste|přihlaste se abyste|přihlaste se pokud|přihlášení|registrace|registraci|registrovat|účet|účtem|účtu|účtů|uživatelské jméno|zaregistrujte',
        act: 'apple|čtenáře|facebook|google|ještě nemáte|již máte|jméno a heslo|máte již|na tomto zařízení|nemáte|nemáte ještě|nepamatujete|obnovit|obnovte|odhlásit se|pamatovat|pokud máte|předplatitele|předplatné|přihlásit|přihlásit se|přihlaste se|seznam|trvá minutu|už máte|vytvořit|vytvořte|zabere minutu|zadejte|zadejte jméno|založení|založit|založte|zapomenuté|zapomněli|zaregistrovat|změnit',
        example: 'Pokračovat přes Seznam nebo Google',
      },
      {
        words: '{notice}|obchod~',
        cue: 'po přihlášení|přihlášeným|přihlášen~|přihlas~|přihlás~|registrac~|registruj~|zaloguj~|zaregistrova~|zaregistruj~',
        act: 'aby|abyste|celý článek|číst|čten~|dál|dostupn~|funguje|funkc~|jen|musí~|nutn~|odemkn~|pokračován~|pokračova~|pokračuj~|potřeba|pouze|prosím|stejnými|stejn~|svými údaji|třeba|údaji|vyžaduj~|zobrazit',
        example: 'Pro pokračování je nutné se přihlásit',
      },
    ],
    newsletter: [
      {
        words: '{notice}|snídan~|víkend~',
        cue: 'e mailový přehled|e mailov~ přehled~|newsletter|newsletterem|newsletteru|newsletterů|newslettery|newsletter~|odběr~ novinek|zpravodaj|zpravodaje|zpravodajem|zpravodajů|zpravodaj~',
        act: 'bez spamu|chcete|děkujeme za|denní|dostanete|dostávat|dostáva~|dostávejte|dostávej~|jednou týdně|každé pondělí|každé ráno|každý den|každý pátek|každý týden|každ~|náš|našeho|našemu|našim|nech~|objednat|objedna~|objednejte|objednej~|objedn~|odběr|odběru|odběr~|odebírat|odebírejte|odebír~|odhlásit|odhlás~|posíl~|potvrďte|potvrď~|přehled|přihlášení|přihlášením|přihlásit|přihlaste|přihlas~|přihlás~|ranní|týdenní|v pátek|večerní|vložte|vychází|vyplň~|zadejte|zadej~|zanech~|zasíl~|zdarma|získejte',
        example: 'Objednejte si náš zpravodaj',
      },
      {
        words: '{notice}|snídan~|víkend~',
        cue: 'do schránky|dopisy od redakce|e mail|e mailem|e mailovou schránku|e mailov~ adres~|e mailu|email|emailu|mail|mailem|mailové schránce|mailu|maily|poštu|pošt~|schránce|schránka|schránku|schránky|schránky každý|schránk~|spam|spamu',
        act: 'adresu|čeká|čerstvé zprávy|dostanete|dostávat|dostávat dopisy|dostáva~|dostávejte|dostávej~|jednou týdně|každé ráno|každý den|každý pátek|každ~ den|každ~ ráno|každ~ týden|nechte nám|nech~|nejdůležitější|nejdůležitějš~|nejlepší články|nejlepší texty|nejlepš~|nejnovější|nejnovějš~|nejzajímavějš~|od naší redaktorky|odebírat|odebírejte|odebír~|odhlásit|posíláme|posílat|posíl~|poslali|pošleme|pošleme vám|pošlem~|potvrdit|potvrďte|přehled|přehled týdne|přehled zpráv|přihlaste|přihlas~|přímo do|promeškat|ranní přehled|rovnou do|souhrn|souhrn týdne|souhrn zpráv|stačí|vložte|výběr nejlepších|vyplň~|zadejte|zadej~|žádný|zanechte|zanech~|zasíl~|zašleme|získejte|zkontrolujte|zmeškat',
        example: 'To nejdůležitější přímo do vaší schránky',
      },
      {
        words: '{notice}|snídan~|víkend~',
        cue: 'dvakrát týdně|jednou denně|jednou týdně|jednou za týden|každé ráno|každou neděli|každý pátek|každý týden',
        act: 'doručím~|dostanete|dostáváte|posílám~|pošlem~|zasílám~|zašlem~',
        example: 'Jednou týdně vám pošleme výběr nejlepších textů',
      },
      {
        words: '{notice}|snídan~|víkend~',
        cue: 'odhlášen~|odhlásit se|odhlásíte|odhlás~',
        act: 'jediným kliknutím|jedním kliknutím|kdykoli|kdykoliv|z odběru',
        example: 'Odhlásíte se jediným kliknutím',
      },
    ],
    'follow-us': [
      {
        words: '{notice}|více|videí|zvoneček|zvoneč~',
        cue: '{síť}',
        act: 'buďme ve spojení|buďte|čeká|čtěte nás|hledejte|jsme|jsme i|jsme na|jsme také|kanál|kanál~|lajkujte|lajk~|máme|mrkněte|mrkn~|na vás čeká|najdete|najděte|najdete nás|najd~|náš|nás i|nás na|naše|naše profily|našeho|našem|naši|navštivte|navštiv~|nejdůležitější|odebírejte|odebír~|odeb~|podívejte se|potkejme se|přidat|přidejte|přidej~|přihlaste|přihlas~|připojte|připoj~|profily|profil~|skupina|sledovat|sledova~|sledujte|sleduj~|staňte|stránky|stránk~|účty|více zpráv|zapněte|zavítejte|zprávy',
        example: 'Najdete nás i na Facebooku',
      },
      {
        words: '{notice}|zvoneček|zvoneč~',
        cue: 'aplikace|aplikací|aplikaci|aplikac~|appka|appku|kanál|kanálu|kanál~|komunitu|notifikace|oznámení|oznámen~|profil|profil~|skupině|skupinu|sledujíc~|sociálních sítích|sociáln~ (síť|sítě|síti|sítích|sítí)|sociáln~ sít|upozornění|upozorněn~|v obraze',
        act: 'ať vám nic neunikne|ať vám nic neuteče|dostávejte|hledejte nás|instalovat|máme|mějte|nainstalujte|nainstaluj~|najdete nás|namiřte|náš|našemu|naši|našim|naskenujte|nic vám neunikne|nic vám neuteče|odebírejte|odebír~|odeb~|po ruce|pohodlněji|povolte|povol~|přidejte|přidej~|připojte|připoj~|rychleji|sledovat|sledujte|sleduj~|stáhněte|stáhnout|stáhn~|v kapse|více zpráv|vždy|zapněte|zapnout|zapn~',
        example: 'Zapněte si upozornění, ať vám nic neuteče',
      },
      {
        words: '{notice}|zvoneček|zvoneč~',
        cue: 'buďte s námi|čtěte nás|jsme na|poslouchejte nás|sledujte nás|zůstaňte s námi',
        act: 'hodí|kde se vám|sítích|tam kde|v kontaktu|v obraze|vždy',
        example: 'Čtěte nás tam, kde se vám to hodí',
      },
      {
        words: '{notice}|zvoneček|zvoneč~',
        cue: 'zvoneček|zvoneč~',
        act: 'díl|klikněte|neutečou|neuteč~|nová videa|videa|zapněte',
        example: 'Klikněte na zvoneček, ať vám neutečou nová videa',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{článek}|{klik}|{little}|{síť}|#|článek|čtení|dál|kolegům|kolegyn~|na|někomu|o něm|ostatním|ostatn~|pdf|později|přátelům|přečtení|prosím|rodin~|schránky|seznam|seznamu|si|stránku|stránky|text|tisk|verze|vrátit|všem|známým',
        cue: 'do|doporučit|doporučte|doporuč~|kopírovat|kopírova~|odložte|podělte|poděl~|poděl~ se|poslat|posla~|pošlete|pošlete dál|pošl~|předej~|přeposlat|přeposla~|přepošl~|přidat|přidejte|řekn~|schovejte|sdílejte|sdílení|sdílet|sdíl~|tisknout|tweetnout|ukažte|uložit|uložte|ulož~|verze pro|vytiskněte|vytisknout|vytiskn~|zkopírováno|zkopírovat|zkopírujte|zkopíruj~',
        act: '{článek}|{síť}|adresu|článek|článk~|dál|do schránky|e mailem|kamarádovi|kamarád~|mailem|na potom|na později|oblíbených|odkaz|odkazem|odkaz~|ostatním|ostatn~|později|přáteli|přátelům|přátel~|příspěv~|příteli|rodině|schránky|stránku|stránky|text~|tisk|tuto zprávu|všem|záložek|záložky|známému|známým',
        example: 'Podělte se o článek s přáteli',
        begins: true,
      },
      {
        words: '{notice}|dál|kolegům|kolegyn~|přátelům|přátel~|rodin~|známým',
        cue: 'líbil~|zaujal|zaujalo|zaujalo vás|zaujal~',
        act: 'doporučte|kolegům|podělte|poslat dál|pošlete|pošlete ho dál|pošlete kolegům|pošlete to|přepošlete|řekněte|sdílejte|sdílet|známým',
        example: 'Zaujal vás text? Pošlete ho dál',
      },
      {
        words: '{notice}',
        cue: 'článek|tento článek|tento text|text',
        act: 'pošlete dál|stojí za sdílení|stojí za to sdílet|zaslouží sdílení',
        example: 'Tento text stojí za sdílení',
      },
    ],
    comments: [
      {
        words: '{notice}|urážliv~|vulgár~',
        cue: 'debatu|diskuse|diskusí|diskusi|diskus~|diskutovat|diskutujte|diskutuj~|diskuze|diskuzi|diskuz~|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komentář~|komentoval~|komentování|komentovat|komentova~|komentuj~|možnost komentovat|názory čtenářů|okomentovat|okomentova~|okomentuj~|příspěvek do|reakce čtenářů|sekc~ komentář~|svůj názor|váš názor nás|vaším názorem',
        act: '#|buďte první|byla vypnuta|čeká|číst|článkem|článku|co si myslíte|co si o tom|čtenáři|čtenářů|důležit~|moderace|moderátor~|moderované|moderovány|mohou jen|mohou pouze|načíst|načíst další|napište|napište nám|napiš~|napsat|nejnovějš~|nenapsal|nikdo|objeví|objeví se|odpovědět|po kontrole|po schválení|pod článkem|podělte se|pravidla|pravidly|předplatitelé|přidat|přidávat|přida~|přidejte|přidej~|přihlášení|přihlášeným|přihlaste|přihlas~|první|první~|redakcí|registrovaní|registrovaným|schválení|schválen~|schvál~|se objeví|skrýt|smazán|správcem|správce~|uzamčena|uzavřena|uzavřeny|uzavřen~|uživatelů|v komentářích|váš názor|vložit|vložte|vstoupit|vstup~|vypnuta|vypnuto|vypnuty|vypnut~|zajímá|zakázáno|zanechat|zanechte|zapojit|zapojte|zapoj~|zaregistrujte|zatím|zatím bez|zatím nejsou|zatím žádné|zobrazit|zobraz~|zveřejněn',
        example: 'Diskuse byla redakcí uzavřena',
      },
      {
        words: '{notice}|urážliv~|vulgár~',
        cue: 'než napíšete příspěvek|než přispějete|odesláním příspěvku|před vložením příspěvku|vložením příspěvku',
        act: 'kodex|podmínkami|pravidla|přečtěte si pravidla|souhlasíte',
        example: 'Než napíšete příspěvek, přečtěte si pravidla',
      },
      {
        words: '{notice}|urážliv~|vulgár~',
        cue: 'co si myslíte|co si o tom myslíte|si o tom myslíte|svůj názor|svým názorem|váš názor|vaším názorem',
        act: 'čekáme|napište|podělte|řekněte|v diskusi|v komentářích|vyjádřete',
        example: 'Napište nám, co si o tom myslíte',
      },
      {
        words: '{notice}|urážliv~|vulgár~',
        cue: 'nikdo|žádn~ komentář~|žádn~ názor~|žádn~ příspěv~',
        act: 'buďte první|napište první|nekomentoval~|nepřisp~|nevyjádřil~|začněte diskus~|zahajte diskus~',
        example: 'Zatím se nikdo nevyjádřil, buďte první',
      },
    ],
    'media-widget': [
      {
        words: '{notice}|dočasně|momentálně|region|region~|země|zemi',
        cue: 'audio|audioverze|audioverzi|článek|fotogalerie|fotogalerii|galerie|galerii|galeri~|hlasitost|klip~|nahrávka|nahrávku|nahráv~|podcast|podcastu|podcast~|přehrávač|přehrávače|přehrávač~|přenos|přenos~|titulky|videa|videem|video|video~|záznam|záznam~|živě|živý přenos|zvuk|zvuková verze|zvuku|zvuk~',
        act: '# s|# sekund|článku|dočasně nedostupn~|načíst|načítá|načítá se|načítání|načítá~|nedokázal|nedokáz~|nedostupné|nedostupný|nedostupn~|nelze|nelze přehrát|nemohl načíst|nenačetl|není dostupné|není dostupn~|nepodařilo|nepodporuje|online|opakovat|otevřít|podívejte|podporuje|poslechněte|poslechnout|poslechn~|poslouchat|poslouchejte|poslouch~|přehrajte|přehrát|přehrává|přehrávání|přehráván~|přehrá~|přeskočit|pustit|pusťte|pust~|skrýt|sledujte|spustit|spustí~|spust~|textu|ve vaší zemi|vypnout|vypnut~|za chvíli|začíná|začne|zapnete|zapnout|zapn~|zastavit|zobraz~|ztlumit|ztlum~',
        example: 'Přehrávač se načítá, vyčkejte prosím',
      },
      {
        words: '{notice}|region|region~|země|zemi',
        cue: 'audio verz~|audioverz~|článek|článku|tento článek|tento text',
        act: 'poslechněte|poslechnout|poslech~|poslouch~|vyslechn~',
        example: 'Tento článek si můžete i poslechnout',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|adblocker|adblocku|adblock~|blokace reklam|blokátor|blokátor reklam|blokátoru|blokátor~|blokátor~ reklam|blokování reklam|blokova~ reklam|flash player|java script|javascript|javascriptu|javascript~|js|naše reklamy|naši reklamu|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů|prohlížeč~|reklamy blokujete',
        act: 'aktivujte|aktualizovat|aktualizujte|aktualizuj~|blokuje|blokujete|brání|deaktivuj~|detekoval~|fungoval|fungovala|fungovalo|fungování|funguje|fung~|nainstalujte|nepodporuje|nepodporuj~|nutný|nutn~|podporován|podporuje|podpor~|potřebuje|potřebujete|potřebuj~|potřeb~|použijte|používáte|používá~|používejte|povolit|povolte|povol~|už není|vypněte|vypněte ho|vypněte jej|vypnout|vypnutý|vypn~|vyžaduje|vyžaduj~|zapněte|zapnout|zapnutý|zapn~|zastaralá|zastaralého|zastaralý|zjištěn|zjistil~|zobrazení|ztěžuj~',
        example: 'Používáte zastaralý prohlížeč',
      },
    ],
    'error-report': [
      {
        words: '{notice}|místo|pomozte|přesní|přesn~',
        cue: 'chyb|chyba|chybě|chybné místo|chybnou informaci|chybný údaj|chybou|chybu|chyby|chyb~|nepřesnost|nepřesnosti|nepřesnost~|omyl|omyl~|překlep|překlepu|překlepy|překlep~',
        act: 'ctrl|dejte nám|dejte nám vědět|dejte vědět|do redakce|informujte|kontaktova~|kontaktuj~|nahlásit|nahlaste|nalezen~|napište|napiš~|napsat|narazil~|našl~|objevil~|označit|označte|označte ji|označ~|oznámit|oznamte|oznam~|pomozte nám|poslat|pošlete|prosím|redakci|redakc~|stiskněte|upozorněte|upozornit|upozorn~|ve zprávě|vědět|vid|všiml~|zjist~',
        example: 'Překlep v textu? Dejte nám vědět',
      },
      {
        words: '{notice}|článk~|nesed~|redakc~|text~',
        cue: 'máte téma|máte tip|máte zajímavý tip|něco není v pořádku|něco nesedí|něco tu nesedí|něco v článku|něco v textu|nepřesnost|v textu nesedí',
        act: 'dejte nám vědět|dejte vědět|napište|napiš~|ozvěte se|pošlete|řekněte|upozorněte redakci|upozorn~',
        example: 'Něco není v pořádku? Napište redakci',
      },
    ],
    donation: [
      {
        words: '{notice}|káv|kávu|majitel~|žijeme',
        cue: 'bez podpory|bez vaší podpory|dar|dárců|darem|darů|darujte|dary|díky čtenářům|díky podpoře|díky vám|díky vaší|jednorázový dar|jednorázový příspěvek|kávu|každá koruna|každý příspěvek|mecenášem|mecenáš~|patronem|poděkujte|podpoř nás|podpořit|podpoříte|podpořte|pomozte|přispějte|přispěj~|přispět|příspěvek na|příspěvkem|příspěvků čtenářů|příspěvkům čtenářů|příspěvky čtenářů|přispíva~|sponzorem|staňte se patronem|váš příspěvek|vaše podpora|vaše pomoc|vaší podpoře|vaši podporu|vaší podpory|vaší pomoci|vašich příspěvků|za podporu|žijeme díky|žijeme z příspěvků',
        act: 'částk~|čtenářů|čtenář~|darujme|deník|existujeme|existuj~|fungujeme|fung~|kartou|korun~|magazín|majitel~|média|médií|možn~|na účet|nemáme|nezávislé redakci|nezávislou|nezávislým|novináře|novinařin~|novinářů|noviny|patreon|platbou|pomoz~|práce|práci|pracovat|předplatným|převod|převodem|přežít|psát|redakce|redakci|redakc~|reklam|reklamu|staňte|staňte se naším|tvoř~|účet|umožňuj~|web|žijeme|žurnalistika|žurnalistiku|žurnalistiky|žurnalistik~',
        example: 'Redakce žije z příspěvků čtenářů',
      },
      {
        words: '{notice}',
        cue: 'bez vás|bez vaší podpory|bez vaší pomoci|bez vašich příspěvků',
        act: 'bychom neexistovali|bychom nemohli|nemohli bychom|nepřežijeme|to nezvládneme',
        example: 'Bez vaší podpory bychom nemohli psát',
      },
    ],
    copyright: [
      {
        words:
          '{notice}|autorským|autorskými|částí|části|celku|čtk|formou|fotografie|jakékoli|jakékoliv|jakýmkoli|komerční|komerčním|materiálů|písemného|písemný|písemným|podmínkou|potřebu|použití|předchozího|předchozím|uvedením|užití|vlastníka|využití|vyžaduje|zákona|zákonem|zdroj|způsobem',
        cue: 'autorská práva|autorské právo|autorského zákona|autorský zákon|autorských práv|autorským právem|citovat|jakékoli šíření|jakékoliv šíření|použití materiálů|použití obsahu|práva k|přebírání|přejímání|přetisk|přetisku|republikace|užití textů|veškeré materiály|všechna práva|všechny materiály|všechny texty|využití materiálů|využití obsahu',
        act: 'bez souhlasu|chráněn|chráněna|chráněno|chráněny|chrání|dovoleno|jen s|majetkem|možné|možný|náleží|odkaz|odkazem|patří|pouze s|povolení|povoleno|se souhlasem|souhlas|souhlas redakce|souhlasem|souhlasu|stíháno|svolení|vlastnictvím|vlastníka|vydavatele|vydavateli|vyhrazena|vyhrazeno|výslovně|vyžadován|vyžaduje souhlas|zakázána|zakázané|zakázáno|zakazuje|zakazujeme',
        example: 'Autorská práva náleží vydavateli',
      },
      {
        words: '{notice}|celku|částí|fotografií|písemného|uvedení|uvedením|zakázáno|zakazuje|zdroje',
        cue: 'citace|citac~|citování|kopírování|kopírován~|kopírovat|přetisk|publikování|reprodukce|rozmnožování|šíření|šířen~|šířit',
        act: 'bez písemného|bez souhlasu|bez svolení|bez uvedení|bez uvedení zdroje|našich materiálů|obsahu jen|obsahu serveru|obsahu webu|pouze s odkazem|povolena|povoleno|povolen~|s aktivním|s odkazem|s odkazem na zdroj|s uvedením|s uvedením zdroje|se souhlasem|souhlasu redakce|zakázán~',
        example: 'Publikování obsahu jen se souhlasem redakce',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|autor|autor~|charakter|článk~|diskuz~|finanční|informativní|investiční|inzerc~|komentářů|komentář~|koupíte|lékaře|lékařem|lékařská|lékařskou|lékař~|malou|musí|nahrazuj~|náklady|nákup|nákupu|nákupů|nákupy|nemusí|nenahrazuj~|nenese|nutně|nutn~|objednávku|obsah|obsažené|odborník~|odpovědnost|odpovědnosti|odpovíd~|oficiálním|osobn~|partner|partnera|partnerem|patří|pouze|právní|právník~|prezentovan~|produktu|radou|radu|redakc~|reklam~|sdílet|shodova~|text~|uděláte|uvedené|uveden~|uživatel~|výhradně|vyjádřené|vyjádřen~|ztotožňova~|zvané',
        cue: 'affiliate|doporučení|doporučením|informativní|informativní charakter|investičním doporučením|inzerent|inzerenta|názor|názor autora|názorem|názorů|názory|názor~|odpovědnost~|partnera|partnerem|partnerské odkazy|partnerských odkazů|poradenství|poradenstvím|postoj|postoje|product placement|provize|provizi|proviz~|rada|sponzora|stanoviskem|stanovisko|stanovisk~|umístění produktu|za inzeráty|za komentáře|za obsah inzerátů|za obsah inzerce|za obsah komentářů|za obsah příspěvků|za obsah reklam|zadavatele',
        act: 'charakter|dostaneme|dostáváme|má charakter|na objednávku|nahrazuje|napsán|nejsou|nemusí|nemusí se|nemus~ odpovíd~|nenahrazuje|nenese|nenese odpovědnost|není|neodpovídá|neodpovídaj~|neodráží|neodráž~|nepředstavuje|neručí|nevyjadřují|nezodpovídá|neztotožňuj~|obsahovat|obsahuje|odkazy|odpovědnosti|odrážet|odráží|patří autor~|připraven|připravila|sdílet|sdílí|shodovat|shoduje|shodují|ve spolupráci|výhradně autor~|vyjadřuje|vyjadřují|vznikl|vznikla|vzniklo|za finanční|získat|získáváme',
        example: 'Za nákup přes odkazy dostáváme provizi',
      },
      {
        words: '{notice}|lékař~|let|lety|nahrazuj~|několik|nenahrazuj~|odborník~|právník~|před|radu|rok|roku|starý',
        cue: 'článek|informace v textu|tento článek|tento text|text|text má|text vznikl',
        act: 'informativní charakter|mohou být neaktuální|může být neaktuální|neaktuáln~|nenahrazuje|nenahrazuj~|není radou',
        example: 'Text je několik let starý a může být neaktuální',
      },
    ],
    'cms-leftover': [
      {
        words: '{notice}|dočasně|nastala|odstraněn|požadovaná|požadovaný|síť|sítě|x',
        cue: 'blok|grafika|grafiku|komponenta|modul|modulu|objekt|obrázek|obrázku|obsah|obsahu|post|prvek|prvku|příspěvek|soubor|souboru|stránka|stránku|šablona|widget|widgetu',
        act: 'dočasně|dostupná|dostupné|dostupný|načetl|načíst|načítání|načten|načtena|nalezen|nalezena|nebyl|nebyla|nedostupná|nedostupný|neexistuje|nefunguje|nenačetl|nenačetla|nenačetlo|nenalezen|nenalezena|podporován|zobrazen|zobrazení|zobrazit',
        example: 'Obrázek se nenačetl',
      },
    ],
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'děkujeme|hodnocení|hodnotit|hvězdička|hvězdičkami|hvězdičku|hvězdičky|lajk|líbil|líbila|líbilo|ohodnoťte|oznámkujte|palec|poděkovat|poděkujte|pomohl|pomohla|posloužil|průměrné hodnocení|srdíčko|užitečný|váš hlas|vaše hodnocení|zaujal|zaujalo',
        act: 'autorce|autorovi|článek|článkem|článku|příspěvek|příspěvku|tento text|text|textu|za pozornost|za přečtení|zprávu|že jste dočetli',
        example: 'Líbil se vám článek? Dejte autorovi palec nahoru',
      },
      {
        words: '{notice}|až|dočetl~|konce|pozornost|sem|zájem',
        cue: 'děkujem~|díky',
        act: 'za pozornost|za přečtení|za zájem o|že jste četl~|že jste dočetl~|že nás čtete',
        example: 'Děkujeme, že jste dočetli článek až sem',
      },
      {
        words: '{notice}|rádi|těší',
        cue: 'až do konce|čtete nás|do konce|dočetli|dočetl~|s námi|vydržel~',
        act: 'děkujeme|díky že|jsme rádi|máme radost|těší nás',
        example: 'Jsme rádi, že jste s námi až do konce',
      },
      {
        words: '{notice}',
        cue: 'za tvůj čas|za váš čas|za vaši pozornost|za věnovaný čas',
        act: 'děkujem~|díky',
        example: 'Děkujeme za váš čas',
      },
    ],
    'translation-notice': [
      {
        words:
          '{notice}|anglického|angličtiny|češtiny|deepl|francouzštiny|hlasem|jazyk|jazyka|němčiny|obsahovat|originál|originálu|pomocí|program|programem|proveden|překladač|překladačem|ruštiny|řeči|systém|systémem|ukrajinštiny|umělá|umělé|umělou',
        cue: 'čte|načetl|načten|namluvil|namluvila|napsán|překlad byl|překlad článku|překlad proveden|překlad textu|překlad z|přeložen|přeložena|přeloženo|přeložen~|přeložil|přeložila|přeložil~|připraven|vygeneroval|vygenerovala|vygenerován|vytvořen|vznikl|vznikla',
        act: 'ai|algoritmus|automatický|automaticky|automat~|deepl|google|hlasový|počítač|překladačem|robot|robota|robotem|stroj|strojem|strojově|strojový|strojovým|strojov~|syntetický hlas|syntetickým hlasem|syntetizátor|umělá inteligence|umělé inteligence|umělou inteligencí',
        example: 'Text čte syntetický hlas',
      },
      {
        words: '{notice}',
        cue: 'automatický překlad|překlad~|strojový překlad|strojov~ překlad~',
        act: 'bez korektur|mohou obsahovat|může obsahovat|neprošel|obsahuje chyby',
        example: 'Strojový překlad může obsahovat nepřesnosti',
      },
    ],
    'date-stamp': [
      {
        words:
          '{článek}|{little}|{měsíc}|#|byl|byla|čtvrtek|datum|dne|dnes|hod|hodin|hodinami|minut|minutami|naposledy|neděle|neděli|pátek|pondělí|poslední|posledn~|proběhl~|provedena|provedeny|sobota|sobotu|středa|středu|úterý|včera',
        cue: 'aktualizace|aktualizac~|aktualizováno|aktualizován~|čas publikace|datum publikace|datum vydání|datum zveřejnění|naposledy upraven~|poslední aktualizace|poslední úprava|poslední změna|přidáno|publikováno|publikovaný|publikován~|upraveno|upraven~|úprav~|vloženo|vydáno|vydán~|vytvořeno|změněno|změněn~|změn~|zveřejněno|zveřejněn~',
        act: '# {měsíc}|# # #|# hodinami|# minutami|dnes #|dnes v #|dnes ve #|před # hodinami|před # minutami|včera #|včera v #|včera ve #',
        example: 'Zveřejněno včera ve 12:40',
      },
      {
        words:
          '{článek}|{little}|asi|času|článek|článk~|méně|na|potřebujete|potrvá|přečten~|přečtete|přečt~|přibližně|si|text~|ti|trvá|vám|věnujte|vyhraďte|vyhraď~|za|zabere|zabere vám|zhruba',
        cue: 'čas čtení|čas na přečtení|četb~|čtení|čten~|doba čtení|na přečtení|přečtení|přečten~|přečtete',
        act: '# min|# minut|# minutu|# minuty|# sek|# sekund|minutu',
        example: 'Doba čtení: 4 minuty',
      },
    ],
    'live-marker': [
      {
        words: '{notice}|době|nejbližší|nových|obnovujte|podrobností|průběžně',
        cue: 'článek|informace|informací|podrobnosti|podrobností|přenos|situaci|téma|text|vývoj|vývoj událostí|zpráva|zprávu',
        act: 'aktualizován|aktualizována|aktualizujeme|brzy|čekáme|doplněn|doplníme|doplňován|doplňujeme|ověřovány|ověřujeme|později|průběžně aktualizovaný|přineseme|připravujeme|sledujeme|ukončen|upřesníme|za chvíli|zanedlouho',
        example: 'Podrobnosti připravujeme',
      },
      {
        words: '{notice}',
        cue: 'další informace|další podrobnosti|dalších informací|nové informace|podrobnosti',
        act: 'brzy|budeme doplňovat|budeme přidávat|doplníme|doplňujeme|přineseme|připravujeme|průběžně',
        example: 'Další informace budeme průběžně doplňovat',
      },
    ],
    'press-notice': [
      {
        words: '{notice}|č|datum|originál|tel',
        cue: 'čísle časopisu|čísle týdeníku|nejnovějším čísle|papírového|papírovém|pro média|pro novináře|pro tisk|tisková zpráva společnosti|tištěné verze|tištěné verzi|tištěné verzi novin|tištěné vydání|tištěného deníku|tištěného vydání|tištěném vydání',
        act: 'článek|článku|čtěte|dodaný|informace|kontakt|materiál|pochází|poprvé|text|vyšel|vyšla|vyšlo',
        example: 'Článek pochází z tištěného vydání deníku',
      },
    ],
    'social-embed': [
      {
        words: '{little}|{síť}|autorem|platformě|uživatelem|více',
        cue: 'příspěvek|tento post|tento příspěvek|tento tweet|toto reels|toto video|tuto fotku|tweet',
        act: 'na facebooku|na instagramu|na síti x|na twitteru|otevřít|podívejte|smazán autorem|smazán uživatelem|ukázat|zobrazit',
        example: 'Zobrazit tento příspěvek na Instagramu',
      },
      {
        words: '{notice}|instagram~|načíst|platform~|sít|sítě|síti|sociální|x|ze',
        cue: 'post~|příspěvek|příspěvku|příspěvk~|příspěv~|tweet~|vložen~ obsah~',
        act: 'byl odstraněn|byl smazán|již není dostupn~|nelze načíst|nelze zobrazit|není dostupn~|nepodařilo se načíst|se nepodařilo načíst',
        example: 'Příspěvek ze sítě X se nepodařilo načíst',
      },
    ],
    control: [
      {
        words: '{článek}|{little}|#|celá|celou|další|dolů|hlavní|méně|nahoru|obrazovka|obrazovku|předchozí|velikost',
        cue: 'načíst|obnovit|otevřít|posunout|přejít|rozbalit|sbalit|ukázat|vrátit|vymazat|zavřít|zmenšit|zobrazit|zpět|zvětšit',
        act: 'celou obrazovku|filtry|fotku|fotografii|hlavní stránku|k obsahu|komentáře|menu|na seznam|nahoru|navigaci|obrázek|obsah|písmo|seznam|snímek|stránku|stránky|titulní stranu|úvodní stránku|velikost písma|víc|více|všechny výsledky|vyhledávání|výsledků|výsledky|začátek článku|začátek stránky',
        example: 'Zpět na začátek stránky',
        begins: true,
      },
    ],
    'media-credit': [
      {
        words:
          '{little}|{web}|archiv|archivu|charakter|inteligence|pocházejí|pochází|pomocí|redakce|rodinný|rodiny|sbírek|soukromého|soukromý',
        cue: 'foto|fotografie|grafika|ilustrace|koláž|obrázek|snímek|snímky|záběr',
        act: 'archivu redakce|ilustračn~|ilustrativní|ilustrativ~|je ilustrační|organizátoři|pořadatelé|poskytl|poskytli|poskytnuté|pouze ilustrativní|se svolením|soukromý archiv|umělá inteligence|umělé inteligence|umělou inteligencí|vygenerovala|vygenerován|vytvořen|vytvořeno|vytvořila|z archivu|z archivu redakce|z našeho archivu|ze soukromého archivu',
        example: 'Obrázek vytvořila umělá inteligence',
      },
    ],
  },
}
