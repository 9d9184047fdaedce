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
      '{cena}|{číst}|{článek}|{doba}|{klik}|{můj}|{předplatitel}|{síť}|{web}|abonent~|abonmá~|adblock|adblocker|adblocku|adresa|adresu|adresy|adres~|ai|akce|akceptova~|akcí|akci|aktivná|aktivné|aktivného|aktivném|aktivnému|aktivní|aktivním|aktivnou|aktivný|aktivných|aktivným|aktivnými|aktivova~|aktivujte|aktivuj~|aktualizaci|aktualizac~|aktualizovat|aktualizova~|aktualizujte|aktuální|aktuálních|aktuálního|aktuálním|aktuálními|aktuálnímu|analytické|analytiky|android|anglická|anglické|anglického|anglickém|anglickému|anglickí|anglickou|anglický|anglických|anglickým|anglickými|anonymn~|aplikace|aplikaci|aplikací|aplikac~|appku|apple|archivn~|asi|audio|automatická|automatické|automatického|automatickém|automatickému|automatickí|automatickou|automaticky|automatický|automatických|automatickým|automatickými|autora|autorce|autorky|autork~|autorovi|autorská|autorské|autorského|autorském|autorskému|autorskí|autorskou|autorský|autorských|autorským|autorskými|autorů|autor~|balíček|balíčku|balíčky|banner~|bann~|bezpečí|bezpečnost|bezplatná|bezplatné|bezplatného|bezplatném|bezplatnému|bezplatní|bezplatnou|bezplatný|bezplatných|bezplatným|bezplatnými|bezplatn~|bezplat~|bezprostředně|blízkým|blokátor|blokátoru|blokován|blokování|blokován~|blokova~|blokuje|blokujete|blok~|bohužel|bot|boxu|buďte|část|částí|části|částka|částkou|čeká|čekat|celé|celého|celou|celý|cena|ceně|ceník~|centr~|čerstvé|četli|chat|chatu|chcete|chráníme|chvilku|chyb|chyba|chybě|chybná|chybné|chybného|chybném|chybnému|chybní|chybnou|chybný|chybných|chybným|chybnými|chybou|chybu|chyby|cíl|cíle|číslo|cizího|článek|článků|článk~|členem|člensk~|členstv~|člen~|cookie|cookies|čtenáře|čtenářem|čtenáři|čtenářk~|čtenářská|čtenářské|čtenářského|čtenářském|čtenářskému|čtenářskí|čtenářskou|čtenářský|čtenářských|čtenářským|čtenářskými|čtenářů|čtenářům|čtenář~|čtené|čtenější|čtením|čten~|čtou|ctrl|čtvrtky|dál|dále|další|dalších|dalšího|dalším|dalšími|dalšímu|další~|dalš~|dar|dárek|darem|dárkem|darovat|darova~|darů|darujme|darujte|dary|dat|data|dbáme|debata|debatě|debatu|děkujeme|děláme|dělat|děláte|délka|dění|denní|denn~|detekovali|digitální|digitálních|digitálního|digitálním|digitálními|digitálnímu|digitáln~|diskuse|diskusí|diskusi|diskus~|diskutovat|diskutova~|diskutujte|diskutuj~|diskuze|diskuzi|diskuz~|dispozici|dní|dnů|dobře|dočerpali|dočetl|dočetli|dočís~|dočt~|dohled~|dokončit|dokonč~|dole|dopisů|dopisy|doporučené|doporučen~|doporučujeme|doporučuj~|doporuč~|doručova~|doruč~|došlo|došly|dostanete|dostan~|dostávat|dostává~|dostáva~|dostávejte|dostupná|dostupné|dostupného|dostupném|dostupnému|dostupní|dostupnou|dostupný|dostupných|dostupným|dostupnými|dostupn~|dovolujete|dozvědět|dozvíte|druhá|důležitá|důležité|důležitého|důležitém|důležitému|důležití|důležitou|důležitý|důležitých|důležitým|důležitými|důležit~|dva|elektronická|elektronické|elektronického|elektronickém|elektronickému|elektronickí|elektronickou|elektronický|elektronických|elektronickým|elektronickými|elektronick~|email|emailu|enter|existence|existovat|existuje|existujeme|exkluzivně|exkluzivní|exkluzivních|exkluzivního|exkluzivním|exkluzivními|exkluzivnímu|exkluzivn~|externí|externích|externího|faktickou|filtr|finanč~|flash|formát|formulář|formulář~|fóru|fórum|fotek|fotky|fotk~|fotogalerie|fotogalerii|fotografií|fotograf~|fungoval|fungovala|fungovalo|fungování|fungován~|fungovat|funguje|fung~|funkce|funkcí|funkc~|galerie|galerii|galeri~|gramatickou|hesla|heslem|heslo|hlas|hlasová|hlasové|hlasového|hlasovém|hlasovému|hlasoví|hlasovou|hlasový|hlasových|hlasovým|hlasovými|hlasů|hledejte|hodí|hodnocení|hodnotit|hvězdiček|hvězdičkami|hvězdičku|hvězdičky|ideální|ihned|informace|informací|informac~|informova~|informujte|instalovat|inzerát|inzerátem|inzerátu|inzerát~|inzerce|inzerci|inzercí|inzerc~|inzerenta|inzerent~|ios|iphone|java|javascript|javascriptu|jazyk|jazyka|je třeba|jednorázově|jednorázový|jen|jenom|jiné|jiného|jiný|jiných|jméno|js|jste|kamarádovi|kanál|kanále|kanálu|kanály|kanál~|karta|kartou|karusel|kávu|každodenná|každodenné|každodenného|každodenném|každodennému|každodenní|každodennou|každodenný|každodenných|každodenným|každodennými|každ~|kdo|kdykoli|kdykoliv|klávesu|klávesy|klepněte|klepnut~|klepn~|klikněte|kliknut~|klikn~|klik~|klub|klubu|kód|kódem|kodex|kódu|kombinaci|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komentář~|komentování|komentovat|komentova~|komentuj~|kompletn~|komunita|komunitu|komunity|konce|končí|konec|konta|kontaktn~|kontaktova~|kontaktu|kontaktuj~|kontakt~|konto|kontrolou|kopírova~|koupě|koupí|koupit|kousek|kratičk~|krátká|krátké|krátkého|krátkém|krátkému|krátkí|krátkou|krátký|krátkých|krátkým|krátkými|krátk~|kupte|kvalitní|kvalitních|kvalitního|kvalitním|kvalitními|kvalitnímu|lajk|lajkujte|lépe|lepší|líbil|líbila|líbilo|líbil~|líbit|libovolná|libovolnou|lidé|limit|limitu|limit~|liší|lišit|lze|mailem|mailová|mailové|mailovou|mailový|mailov~|mailu|maily|majetek|majetkem|malá|malý|marketingové|materiál~|mecenášem|média|médií|mějte|měsíční|měsíčních|měsíčního|měsíčním|měsíčními|měsíčnímu|měsíčn~|měsíc~|mezipaměť|min|místo|mít|mobil|mobilní|mobilních|mobilního|mobilním|mobilními|mobilnímu|mobiln~|mobilu|moderace|moderaci|moderátor|moderátora|moderátoři|moderní|moderních|moderního|moderním|moderními|modernímu|mohlo|mohly|možnost|možnost~|možn~|myší|myslíte|nabídka|nabídky|nabídk~|nabíd~|načíst|načís~|načítá|načítání|načítán~|načtěte|načt~|nadále|nahlásit|nahlaste|nahlás~|náhled|náhledu|náhled~|nahoře|nahoru|nahrávka|nahrávku|nahráv~|nainstalujte|najdete|najděte|najd~|nákup~|nalezen~|naleznete|namiřte|namluvený|napíšete|napište|napiš~|naposledy|napsal|napsat|narazili|náš|naše|našim|našimi|naskenujte|následuje|našli|nastavení|nastaveními|nastaven~|nastavit|nastavte|nastav~|nástroj~|návrat|návštěvnosti|navštivte|navštiv~|názorem|názory|názor~|nebudou|něco|nedostupné|nedostupný|nějaká|nějakou|nejčtenější|nejčtenějších|nejčtenějšího|nejdiskutovanější|nejdřív|nejdůležitější|nejdůležitějších|nejdůležitějšího|nejdůležitějším|nejdůležitějšími|nejdůležitějšímu|nejdůležitějš~|nejlepší|nejlepších|nejlepšího|nejlepším|nejlepšími|nejlepšímu|nejlepš~|nejnovější|nejnovějších|nejnovějšího|nejnovějším|nejnovějšími|nejnovějšímu|nejnovějš~|nejstarší|nejste|nejzajímavější|nejzajímavějších|nejzajímavějšího|nejzajímavějším|nejzajímavějšími|nejzajímavějšímu|nejzajímavějš~|některé|některých|německá|německé|německého|německém|německému|německí|německou|německý|německých|německým|německými|nenapsal|neomezeně|neomezeného|neomezený|neomezen~|nepamatujete|nepodporuje|nepřehlédněte|nepřesnost|nepřesnosti|nepřesnost~|neprodáváme|nesedí|nesmějí|nesmí|neujde|neunikne|neuteče|neuteč~|newsletter|newsletterem|newsletterů|newsletteru|newslettery|newsletter~|nezávislá|nezávislé|nezávislého|nezávislém|nezávislému|nezávislí|nezávislou|nezávislý|nezávislých|nezávislým|nezávislými|nezávisl~|nezbytné|nezbytn~|ní|nic|nikdo|níže|notifikace|nová|nové|nového|novější|novém|novému|noví|novináře|novinářů|novou|nový|nových|novým|novými|nutné|nutný|nutn~|nyní|období|objednat|objednejte|objeví|objevili|oblíbená|oblíbené|oblíbeného|oblíbeném|oblíbenému|oblíbení|oblíbenou|oblíbený|oblíbených|oblíbeným|oblíbenými|obnovení|obnovit|obnovte|obraze|obrázky|obrazovka|obráz~|obsah~|ochrana|ochraně|odběr|odběratelem|odběru|odběr~|odebírat|odebíráte|odebírejte|odebír~|odeb~|odemkněte|odemknout|odemkn~|odemyk~|odeslán|odesláním|odesláno|odeslat|odeslá~|odešl~|odhlášení|odhlásit|odhlaste|odkaz~|odmítám|odmítnout|odmítn~|odpověď|odpovědět|odpovědi|odpověd~|odstran~|odvolat|oficiální|oficiálních|oficiálního|oficiálním|oficiálními|oficiálnímu|ohodnoťte|okamžit~|okomentovat|omezen|omezení|omlouváme|omyl|online|opakovat|oprava|opravíme|opravit|opravovat|opravu|opravy|oprav~|originál~|osobní|osobních|osobního|osobním|osobními|osobnímu|osobn~|ostatními|otázka|otázky|otestujte|otevírá|otevře|otevřen|otevřená|otevřena|otevřené|otevřeného|otevřeném|otevřenému|otevření|otevřenou|otevřený|otevřených|otevřeným|otevřenými|otevřít|otevřou|otevř~|ověřen~|ověř~|označený|označit|označte|označ~|oznámení|oznámen~|oznámit|oznámkujte|oznamte|oznám~|pak|palec|pamatovat|papírová|papírové|papírového|papírovém|papírovému|papíroví|papírovou|papírový|papírových|papírovým|papírovými|partneři|partnerů|partnerům|partnery|partner~|pátky|patreon|patronem|pauza|pauze|pauz~|peníze|personalizace|personalizaci|personalizované|personalizovaných|pěti|píšeme|placená|placené|placeného|placeném|placenému|placení|placenou|placený|placených|placeným|placenými|placen~|plány|platba|platbě|plateb~|platíte|plaťte|plat~|player|plná|plné|plně|plného|plném|plnému|plní|plnou|plný|plných|plným|plnými|plocha|počítači|počkejte|poctivá|poctivé|poctivého|poctivém|poctivému|poctiví|poctivou|poctivý|poctivých|poctivým|poctivými|podcast|podcastu|poděkovat|poděkujte|podělte|poděl~|podle|podmínkami|podmínky|podmínk~|podobné|podpora|podpořil|podpořili|podpořit|podporou|podporován|podpořte|podporu|podporuje|podporují|podpory|podpoř~|podpor~|podrobná|podrobné|podrobného|podrobném|podrobnému|podrobní|podrobnosti|podrobnou|podrobný|podrobných|podrobným|podrobnými|pohodlná|pohodlně|pohodlné|pohodlného|pohodlném|pohodlnému|pohodlní|pohodlnou|pohodlný|pohodlných|pohodlným|pohodlnými|pokračování|pokračováním|pokračován~|pokračovat|pokračova~|pokračuje|pokračujeme|pokračujete|pokračujte|pokračuj~|pokrač~|pole|polovina|polovinu|pomáhá|pomáhají|pomocí|pomoci|pomoc~|pomoh~|pomozte|pomoz~|pomůže|pondělky|ponech~|poprvé|populárná|populárné|populárného|populárném|populárnému|populární|populárnou|populárný|populárných|populárným|populárnými|pořádku|pořídit|pořiďte|porovnat|porovnejte|portál~|posíláme|posílat|poslali|poslat|posla~|poslechněte|poslechnout|poslechn~|poslech~|poslední|posledních|posledního|posledním|posledními|poslednímu|poslední~|posledn~|pošleme|pošlete|poslouchat|poslouchejte|poslouch~|pošl~|poštovná|poštovné|poštovného|poštovném|poštovnému|poštovní|poštovnou|poštovný|poštovných|poštovným|poštovnými|poštu|pošt~|posuňte|poté|potom|potřeba|potřebná|potřebné|potřebného|potřebném|potřebnému|potřební|potřebnou|potřebný|potřebných|potřebným|potřebnými|potřebuje|potřebujeme|potřebujete|potřebuj~|potřeb~|potvrdit|potvrďte|potvrzení|potvrzením|pouh~|pouze|použijte|použij~|používá|používáme|používání|používáním|používán~|používat|používáte|používá~|používejte|použív~|povinné|povolen~|povolím|povolit|povolte|povoluji|povol~|později|poznám~|pozornost|práce|práci|pracovat|pracujeme|přátelům|pravidelná|pravidelné|pravidelně|pravidelného|pravidelném|pravidelnému|pravidelní|pravidelnou|pravidelný|pravidelných|pravidelným|pravidelnými|pravideln~|pravidla|pravidly|pravopisnou|přečetl|přečetli|přečíst|přečtení|přečteno|přečten~|přečt~|předává|předáváme|předchozí|předchozích|předchozího|předchozím|předchozími|předchozímu|přednostn~|předplaceno|předplatit|předplatitelem|předplatitel~|předplatn~|předplaťte|předplat~|předtím|přehled|přehledu|přehled~|přehl~|přehrajte|přehrát|přehrává|přehrávač|přehrávače|přehrávač~|přehrávání|přehráván~|přehráv~|přehrá~|překlad~|překlep|překlepu|překlepy|překlep~|přeložen~|premiov~|prémiov~|přenos|přeruší|přeskočit|přeskočte|přestávka|přestáv~|převod|převodem|převodu|převzat~|přezdívka|přežít|přibližně|přidat|přidávat|přida~|přidejte|přidej~|přihlášen|přihlášená|přihlášené|přihlášeného|přihlášeném|přihlášenému|přihlášení|přihlášeni|přihlášením|přihlášenou|přihlášený|přihlášených|přihlášeným|přihlášenými|přihlášen~|přihlásit|přihlašovac~|přihlaste|přihlas~|přihlás~|přijímám|přijím~|příjmení|přijměte|přijmete|přijmout|přijm~|případ~|připojte|připoj~|připomínku|připomínky|připraven~|přispějete|přispějte|přispěj~|přispět|příspěvk~|příspěv~|přispívat|přispíva~|přístup|přístupem|přístupná|přístupné|přístupný|přístupn~|přístupu|přístup~|procent|procenta|procházejí|procházení|prodáváme|prodlouž~|prodlužte|profil|profilu|prohlédn~|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů|prohlížeč~|prohlížení|prohlížením|promoakc~|prostor|prostřednictv~|průběžně|průměrné|prvek|první|prvních|prvního|prvním|prvními|prvnímu|první~|prvn~|psát|push|pustit|pusťte|qr|ranní|reakce|redakčn~|redakc~|redaktor|redaktora|redaktorovi|redaktor~|regionu|registrace|registraci|registrac~|registrovaná|registrované|registrovaného|registrovaném|registrovanému|registrovaní|registrovanou|registrovaný|registrovaných|registrovaným|registrovanými|registrovan~|registrovat|registrova~|registrujte|registruj~|reklam|reklama|reklamami|reklamě|reklamní|reklamní přestávce|reklamních|reklamního|reklamním|reklamními|reklamnímu|reklamn~|reklamou|reklamu|reklamy|reklam~|řekněte|reportáž~|respektujeme|respektujte|roční|ročních|ročního|ročním|ročními|ročnímu|ročn~|rolujte|rovnou|rozbalí~|rozbal~|rozhovor~|rozklikn~|rozšíření|rozumím|rozvoj|rubrik~|rubri~|ručně|ruská|ruské|ruského|ruském|ruskému|ruskí|ruskou|ruský|ruských|ruským|ruskými|rychlá|rychle|rychlé|rychlého|rychleji|rychlém|rychlému|rychlí|rychlou|rychlý|rychlých|rychlým|rychlými|sbíráme|schránce|schránka|schránku|schránky|schránk~|schrán~|schválení|schválením|script|sdělova~|sděl~|sdílen~|sdílet|sdíl~|sedí|sek|sekund|sekundu|sekundy|seznamte|seznam~|sezna~|shod~|shromažďujeme|šíř|sítě|síti|sítích|sjeďte|skončí|skončila|skončilo|skripty|skryjte|skrýt|skryt~|skupina|skupině|skupinu|skupiny|sledovat|sledova~|sledujte|sleduj~|slovo|služba|služby|služb~|služeb|smazán|smlouvu|sms|snímků|sociáln~|soubor|souborech|souborů|soubory|součást|součástí|součást~|souhlas|souhlasem|souhlasí|souhlasím|souhlasit|souhlasíte|souhlasí~|souhlasu|souhlasy|souhlas~|souhrn|soukromí|soukrom~|související|spam|spamu|speciální|speciálních|speciálního|speciálním|speciálními|speciálnímu|speciáln~|spojení|spojen~|společně|sponzor|sponzorem|sponzorovan~|sponzor~|spotu|spot~|správa|správná|správné|správně|správného|správném|správnému|správní|správnou|správných|správným|správnými|spravovat|spuště~|spustit|spust~|srdíčko|stabilní|stačí|stáhněte|stáhnout|stáhn~|stahuj~|stálá|stálé|stále|stálého|stálém|stálému|stálí|stálou|stálý|stálých|stálým|stálými|stanete|staňte|staré|starší|starý|stát|statistické|statistiky|stávat|stažen~|stejn~|stisknut~|stojí|stran|stranám|stránce|stránk~|středy|strojov~|stručně|stupnici|sušenk~|sušen~|svobodná|svobodné|svolen~|svoluj~|tady|tam|tarif|technická|technické|technického|technickém|technickému|technickí|technickou|technický|technických|technickým|technickými|technologie|technologií|teď|téhož|telefon|telefonu|téma|témata|tématu|témat~|teprve|textová|textové|textového|textovém|textovému|textoví|textovou|textový|textových|textovým|textovými|text~|tip|tipy|tištěná|tištěné|tištěného|tištěném|tištěnému|tištění|tištěnou|tištěný|tištěných|tištěným|tištěnými|tištěn~|titul~|tlačít~|tohle|toto|třeba|třetích|trvá|ty|týdenní|týdenn~|týdny|týdn~|typy|účel|účelem|účelům|účely|účet|účtem|účtu|účtů|údaje|údajů|údajům|událostí|udělat|udělejte|ujde|ujít|ukázat|ukáza~|ukázk~|ukazovat|ukáz~|ukaz~|ukládá|ukládáme|ukládání|ukládán~|ukládat|uklád~|uložen~|ulož~|umožnit|umožňuj~|umožn~|úplně|úpln~|upozornění|upozorněn~|upozorněte|upozornit|upozorn~|upravit|uprav~|určité|úryvk~|úryv~|ušetřete|ušetříte|úterky|uvedení|uvidíte|uvnitř|uzamčen|uzamčená|uzamčena|uzamčené|uzamčeného|uzamčeném|uzamčenému|uzamčení|uzamčenou|uzamčený|uzamčených|uzamčeným|uzamčenými|uzavřena|uzavřená|uzavřené|uzavřeného|uzavřeném|uzavřenému|uzavření|uzavřenou|uzavřeny|uzavřený|uzavřených|uzavřeným|uzavřenými|užitečná|užitečné|užitečného|užitečném|užitečnému|užiteční|užitečnou|užitečný|užitečných|užitečným|užitečnými|uživatele|uživatelé|uživatelské|uživatelsk~|uživatelů|uživatelům|uživatel~|váhejte|vážíme|vděčnost|večerní|věci|vědět|vedle|verze|verzi|verz~|veškerá|veškeré|veškerého|veškerém|veškerému|veškerí|veškerou|veškerý|veškerých|veškerým|veškerými|vhodné|víc|víckrát|videa|videem|viděli|video|video~|vidět|videu|vidíte|víkend|vlastní|vlastních|vlastnictvím|vlastního|vlastním|vlastními|vlastnímu|vložené|vloženého|vložením|vložený|vložen~|vložit|vložte|volitelné|volná|volné|volného|volném|volnému|volní|volnou|volný|volných|volným|volnými|vrátí|vraťte|všechno|všimli|vstoupit|vstup~|výběr|výběrem|vyberte|výběr~|vyber~|vybran~|vybrat|vyčerpali|vyčerpán|vyčerpáno|vychází|vychutn~|vyčkejte|vydavatels~|vydavatel~|výhodné|výhodn~|výhod~|vyhovuje|výhradně|vyhrazen|vyhrazený|vyhrazen~|vyhraz~|vyjádřete|výjimek|vymažte|vypadá|vypínejte|vyplňte|vypněte|vypnout|vypnuta|vypnuto|vypnuty|vypnutý|vypnut~|vypn~|výše|vysílán~|vyskytl~|vyšlo|vytvořit|vytvořte|využijte|využij~|využili|využívá|využíváme|využíván~|využív~|využ~|vyžadován~|vyžaduje|vyžaduj~|vyzkoušejte|vyzkouš~|vždy|vzít|vzkaz~|vzká~|webový|wifi|zabere|zablokován|zabráně~|začít|začněte|zadejte|zadej~|žádného|zajděte|zajímat|zajímavá|zajímavé|zajímavého|zajímavém|zajímavému|zajímaví|zajímavou|zajímavý|zajímavých|zajímavým|zajímavými|zajímav~|zajím~|zakázáno|zakoupen~|zakoup~|záleží|založen~|založit|založte|založ~|zaloz~|zamčen|zamčeno|zamčený|zanechal|zanechat|zanechte|zapínejte|zapisovat|zaplaťte|zapněte|zapnout|zapnutá|zapnutý|zapnut~|zapn~|zapojit|zapojte|zapomenuté|zapomněli|zaregistrovat|zaregistrova~|zaregistrujte|zaregistruj~|zaregistr~|zařízení|zásadách|zásady|zasílán~|zasíl~|zašleme|zašl~|zastaralá|zastaralé|zastaralého|zastaralém|zastaralému|zastaralí|zastaralou|zastaralý|zastaralých|zastaralým|zastaralými|zastavit|zatím|zaujal|zaujalo|zaujmout|závazků|závazku|zavírejte|zavřete|zavřít|zážitek|záznam|zbytečného|zbytek|zbytku|zbytk~|zbývá|zbývají|zbývající|zbýv~|zdá|zde|zdroje|zdrojích|zdrojů|země|zemi|zhlédnout|zhruba|žije|žijeme|získat|získejte|živě|zjistili|zkontrolujte|zkušební|zkušebních|zkušebního|zkušebním|zkušebními|zkušebnímu|zkuste|zlepšení|zlepšit|zlepšování|změn|změna|změnit|změn~|znění|zobrazení|zobrazen~|zobrazit|zobrazovat|zobrazova~|zobraz~|zpět|zpracování|zpracováním|zpracován~|zpracováváme|zpracová~|zprávě|zpravodaj|zpravodaje|zpravodajem|zpravodajů|zpravodaj~|zprávy|zpráv~|zpřístupn~|zrušení|zrušen~|zrušit|zrušíte|zruš~|ztlumit|ztotožň~|žurnalistika|žurnalistiku|žurnalistiky|zůstaňte|zůstan~|zveřejněn|zveřejněn~|zveřejn~|zvlášť|zvolte|zvuk|zvuková|zvukové|zvukového|zvukovém|zvukovému|zvukoví|zvukovou|zvukový|zvukových|zvukovým|zvukovými|zvuku',
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
        act: 'na původn~ web|na stránkách deníku|na stránkách redakce|na stránkách vydavatele|na stránk~ vydavatele|na web vydavatele|na webu autora|na webu redakce|u vydavatele|v originál~',
        example: 'Plné znění textu je k dispozici na stránkách vydavatele',
      },
    ],
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'banner~|bann~|inzerát|inzerátem|inzerátu|inzerát~|inzerce|inzercí|inzerci|inzerc~|inzertn~|reklama|reklamami|reklamě|reklamní|reklamní sdělení|reklamních|reklamního|reklamním|reklamním sdělením|reklamn~|reklamn~ blok~|reklamn~ pauz~|reklamn~ přestáv~|reklamou|reklamu|reklamy|reklam~|sponzorovan~ obsah~|spot~',
        act: '{číst}|# sekund|čeká|článek|čtěte dál|dál|dále|další část|další části|dočís~|dočt~|druhá část|druhou část|hned po|konec reklamy|místo pro|najd~|následuj~|návrat|níže|pauza|plocha|pod ní|pod ním|pokračování|pokračováním|pokračován~|pokračovat|pokračuje|pokračujeme|pokračujte|pokračuj~|pokrač~|pomáhá|posuňte|přeruší|přeskočit|přeskočte|přeskoč~|přestávka|prostor|psát|rolujte|sdělení|sjeďte|skryjte|skrýt|skrý~|víc|vrátíme se|vraťte|vypínejte|vypnout reklamu|vypn~|za # sekund|za chvíli|zavřete|zavřít|zavř~|zbytek|zbytku|zbytk~|zbývá|zbývající část|zpět k',
        example: 'Zbytek článku najdete pod inzercí',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: 'cookie|cookies|data třetím|externí obsah|externího obsahu|extern~ obsah~|obsah třetích|obsah z cizího|obsahu třetích stran|ochrana údajů|ochraně údajů|odvolat souhlas|osobní údaje|osobních údajů|osobním údajům|osobn~ údaj~|soubor~ cookie|soubor~ cookies|souhlas lze|souhlas můžete|souhlas se zpracováním|soukromí|soukrom~|sušenk~|sušen~ třetích|váš souhlas|vaše data|vaše údaje|vašeho souhlasu|vašich údajů|vašimi daty|vašimi údaji|vložen~ obsah~|zpracování osobních|zpracování údajů|zpracováním údajů',
        act: 'blokován|blokova~|chráněny|chráníme|chrán~|dbáme|děláme|dovolujete|důležité|nastavení|nastaveními|nastaven~|nastavit|nastavte|nastav~|neprodáváme|nezbytné|nezbytn~|nutné|nutn~|odmítám|odmítnout|odmítn~|odvolat|podrobnosti|potřebujeme|potřebuj~|používá|používáme|používání|používán~|používat|používá~|použív~|povolen~|povolím|povolit|povolte|povoluji|povol~|předává|přehrá~|přijímám|přijměte|přijmout|přijm~|prodáváme|respektujeme|respektuj~|sbíráme|shromažďujeme|souhlas|souhlasem|souhlasím|souhlasit|souhlasíte|souhlasí~|souhlasu|souhlasy|souhlas~|správa|spravovat|spravova~|spuště~|spust~|svolen~|svoluj~|technické|ukázat|ukáza~|ukládá|ukládáme|ukládání|ukládán~|ukládat|uklád~|uložit nastavení|ulož~|umožnit|umožn~|upravit|v bezpečí|vážíme|važím~|volitelné|vyberte|vybrat|vypnout|využívá|využíváme|využíván~|využív~|vyžaduj~|zablokován|zablokovan~|záleží|zásadách|zásady|změna|změnit|zobrazen~|zobrazit|zobrazit obsah|zobraz~|zpracování|zpracováním|zpracován~|zpracováváme|zpracov~',
        example: 'Vašeho soukromí si vážíme',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'článků|články|čtené|čtenější|čtou|k přečtení|materiály|nejčtenější dnes|nejčtenější za|nejčtenějších|nejčtenějšího|přečíst|příspěvků|příspěvky|rozhovory|textů|texty|zpráv|zprávy',
        act: '(jiné|jiný|jiných|jiná|jinou) čtenáři|autora|co ještě|co si ještě|další|dne|doporučené|doporučujeme|doporuč~|důležité|ještě|ještě více|jin čtenáři|jiné|k tématu|líbit|na téma|na toto téma|na webu|nejčtenější|nejčtenějš~|nejdiskutovanější|nejlepší|nejlepš~|nejnovější|nejnovějš~|neměl~ by|nepřehlédněte|neuniknout|oblíbené|ostatní čtenáři|podobné|podobn~|populární|populárn~|poslední|právě čtou|rubriky|související|téhož|téhož autora|týdne|ujít|uniknout|víc|více|výběr redakce|vybral~|z rubriky|z této rubriky|za den|za týden|zajímat|zajímavé|zajímavých|zajímav~|zajíma~|zaujmout',
        example: 'Další články z rubriky',
      },
    ],
    'continue-reading': [
      {
        words:
          '{článek}|{klik}|{little}|#|další|konce|následujici|následující|níže|originál|originálu|plná|plné|plného|plnou|stránce|stránku|verzi|web|webu|zdroje|zdroji',
        cue: '{článek}|celé|celé znění|celý článek|celý text|článek|článk~|dál|dále|další část|další stránce|další stránk~|druhou část|obsah|plné znění|pokračování|pokračován~|strana|stránce|straně|stránka|stránku|stranu|text~|verze|verzi|zbytek|zbývající část',
        act: '{číst}|čtěte|dočís~|dočt~|klepn~|klikněte|kliknut~|klikn~|na další stránce|na další straně|na našem webu|na webu|načís~|načt~|odkryj~|otevřete|otevřít|otevř~|pokračovat|pokračujte|pokračuj~|přečíst|přečt~|přejděte|přejd~|přejít|rozbalit|rozbalí~|rozbalte|rozbal~|rozkliknout|rozklikn~|ťukněte|ukázat|ukaz~|v odkazu|zobrazit|zobrazte|zobraz~',
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
        act: '{číst}|{článek}|bez omezení|část|celý|číst jen|článek|článk~|čten~|čtete|čtou|další část|dočís~|dočt~|dostupná|dostupné|dostupný|dostupn~|exkluzivn~|jen|jen pro|jenom|obsah~|odemkněte|odemknout|odemkn~|odemyk~|omezen|otevřen|otevřena|otevřený|otevřen~|plné znění|plný přístup|pokračování|pokračován~|potřebujete|pouze|pouze pro|přečíst|přečt~|přístup k|přístupná|přístupné|přístupný|přístupn~|pro naše|s předplatným|text~|ukázk~|určen~|úryv~|uzamčen|uzamčený|uzamčen~|výhradně|výhradně pro|vyhrazen|vyhrazený|vyhrazen~|zamčen|zamčeno|zamčený|zamčen~|zbytek|zbytk~|zbývá|zbývající',
        example: 'Tento článek je součástí prémiového obsahu',
      },
      {
        words: '{notice}',
        cue: 'dočerpali|došly|přečetli|přečteno|vyčerpali|vyčerpán|vyčerpáno|využili|zbývá|zbývají',
        act: 'bezplatné|bezplatných|článku|článků|článků zdarma|k přečtení|obsahu|přečíst|textu|volné články',
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
    ],
    offer: [
      {
        words: '{notice}',
        cue: '# dní zdarma|akc na|balíček|balíčku|členstv~|čtěte zdarma|digitáln~ přístup~|dní zdarma|jako dárek|kódem|měsíc čtení|nabídka|nabídk~|odhlaste|otestujte|předplatné|předplatného|předplatným|předplatn~|předplaťte|předplat~|první měsíc|první tři|první týden|první týdny|prvních # dní|prvních dní|prvních třicet|rok čtení|rok předplatného|sleva na|slev~ na|tarif|tarif~|třicet dní zdarma|týdny zdarma|využijte nabídky|vyzkoušejte|zkušební období|zkušební verze|zkušebn~ období|zkuste|zrušení|zrušíte',
        act: '{cena}|# dní|aktivujte|bez omezení|bez reklam|bez závazku|bez závazků|bezplatn~|darovat|darujte|jen dnes|jen teď|kdykoli|kdykoliv|končí|koupit|kup si|kupte|levněji|levněj~|lze zrušit|měsíc|měsíc zdarma|měsíčn~|na rok|na týden|nepropás~|objednat|objedna~|objednejte|objednej~|od #|platí do|pořídit|pořiďte|pořiď~|porovnat|porovnejte|poté|potom|při platbě|prodlužte|roční|ročn~|váhejte|vyberte|vyber~|vybrat|využij~|vyzkouš~|za #|zdarma|zdarma pak|zdarma potom|získat|získejte|získej~|zrušení|zrušit kdykoli|zrušit lze|zrušíte|zrušte|zvolte',
        example: 'Vyberte si předplatné, které vám sedí',
      },
      {
        words: '{notice}',
        cue: 'přístup|přístupu|přístup~',
        act: '# dní|# měsíce|# měsíců|bez omezení|bez reklam|bezplatn~|kč|korun|korunu|koruny|se slevou|slev~|výhodn~|za polovic|za polovinu|zdarma',
        example: 'Roční přístup za polovic',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'hesla|heslem|heslo|máte předplatné|můj profil|nejste přihlášen|nejste přihlášeni|odhlásit|pamatovat si mě|pokračovat přes|přihlásit přes|přihlaste|přihlaste se abyste|přihlaste se pokud|přihlášení|registrace|registraci|registrovat|účet|účtem|účtu|účtů|uživatelské jméno|zaregistrujte',
        act: 'apple|čtenáře|facebook|google|ještě nemáte|již máte|jméno a heslo|máte již|na tomto zařízení|nemáte|nepamatujete|obnovit|obnovte|odhlásit se|pamatovat|pokud máte|předplatitele|předplatné|přihlásit|přihlásit se|přihlaste se|seznam|už máte|vytvořit|vytvořte|zadejte|zadejte jméno|založit|založte|zapomenuté|zapomněli|zaregistrovat|změnit',
        example: 'Pokračovat přes Seznam nebo Google',
      },
      {
        words: '{notice}',
        cue: 'přihlášen~|přihlas~|přihlás~|registrac~|registruj~|zaloguj~|zaregistrova~|zaregistruj~',
        act: 'aby|abyste|celý článek|číst|čten~|dál|musí~|nutn~|odemkn~|pokračován~|pokračova~|pokračuj~|potřeba|prosím|třeba|vyžaduj~|zobrazit',
        example: 'Pro pokračování je nutné se přihlásit',
      },
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'e mailový přehled|e mailov~ přehled~|newsletter|newsletterem|newsletterů|newsletteru|newslettery|newsletter~|odběr~ novinek|zpravodaj|zpravodaje|zpravodajem|zpravodajů|zpravodaj~',
        act: 'bez spamu|chcete|děkujeme za|denní|denn~|dostanete|dostávat|dostáva~|dostávejte|dostávej~|jednou týdně|každé pondělí|každé ráno|každý den|každý pátek|každý týden|každ~|náš|našeho|našemu|našim|nech~|nejdůležitější|nejdůležitějš~|nejlepší|nejzajímavějš~|objednat|objedna~|objednejte|objednej~|objedn~|odběr|odběru|odběr~|odebírat|odebírejte|odebír~|odhlásit|odhlás~|posíl~|potvrďte|potvrď~|pravideln~|přehled|přihlášení|přihlášením|přihlásit|přihlaste|přihlas~|přihlás~|ranní|týdenní|týdenn~|v pátek|večerní|vložte|vychází|vyplň~|zadejte|zadej~|zanech~|zasíl~|zdarma|získejte',
        example: 'Objednejte si náš zpravodaj',
      },
      {
        words: '{notice}',
        cue: 'do schránky|dopisy od redakce|e mail|e mailem|e mailovou schránku|e mailov~ adres~|e mailu|email|emailu|mail|mailem|mailové schránce|mailu|maily|poštu|pošt~|schránce|schránka|schránku|schránky|schránky každý|schránk~|spam|spamu',
        act: 'adresu|čeká|čerstvé zprávy|dostanete|dostávat|dostávat dopisy|dostáva~|dostávejte|dostávej~|jednou týdně|každé ráno|každý den|každ~ den|každ~ ráno|každ~ týden|nechte nám|nech~|nejdůležitější|nejdůležitějš~|nejlepší články|nejlepší texty|nejlepš~|nejnovější|nejnovějš~|nejzajímavějš~|odebírat|odebírejte|odebír~|odhlásit|posíláme|posílat|posíl~|poslali|pošleme|pošlem~|potvrdit|potvrďte|přehled|přihlaste|přihlas~|přímo do|rovnou do|souhrn|stačí|vložte|vyplň~|zadejte|zadej~|žádný|zanechte|zanech~|zasíl~|zašleme|získejte|zkontrolujte',
        example: 'To nejdůležitější přímo do vaší schránky',
      },
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: '{síť}',
        act: 'buďte|čtěte nás|hledejte|jsme|jsme i|jsme na|jsme také|kanál|kanál~|lajkujte|lajk~|máme|mrkn~|najděte|najdete|najdete nás|najd~|náš|nás i|nás na|naše|naše profily|našeho|našem|naši|navštivte|navštiv~|nejdůležitější|odebírejte|odebír~|odeb~|přidat|přidejte|přidej~|přihlaste|přihlas~|připojte|připoj~|profily|profil~|skupina|sledovat|sledova~|sledujte|sleduj~|staňte|stránky|stránk~|účty|více zpráv|zapněte|zprávy',
        example: 'Najdete nás i na Facebooku',
      },
      {
        words: '{notice}',
        cue: 'aplikace|aplikací|aplikaci|aplikac~|appku|kanál|kanálu|kanál~|komunitu|notifikace|oznámení|oznámen~|profil|profil~|skupině|skupinu|sledujíc~|sociálních sítích|sociáln~ (síť|sítě|síti|sítích|sítí)|sociáln~ sít|upozornění|upozorněn~|v obraze',
        act: 'ať vám nic neunikne|ať vám nic neuteče|dostávejte|hledejte nás|instalovat|máme|nainstalujte|nainstaluj~|najdete nás|namiřte|náš|našemu|naši|našim|naskenujte|nic vám neunikne|nic vám neuteče|odebírejte|odebír~|odeb~|pohodlněji|povolte|povol~|přidejte|přidej~|připojte|připoj~|sledovat|sledujte|sleduj~|stáhněte|stáhnout|stáhn~|více zpráv|zapněte|zapnout|zapn~',
        example: 'Zapněte si upozornění, ať vám nic neuteče',
      },
      {
        words: '{notice}',
        cue: 'buďte s námi|čtěte nás|jsme na|poslouchejte nás|sledujte nás|zůstaňte s námi',
        act: 'hodí|kde se vám|sítích|tam kde|v kontaktu|v obraze|vždy',
        example: 'Čtěte nás tam, kde se vám to hodí',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{článek}|{klik}|{little}|{síť}|#|článek|čtení|dál|někomu|o něm|ostatn~|pdf|přátelům|přečtení|prosím|rodin~|schránky|seznam|seznamu|stránku|stránky|text|tisk|verze|známým',
        cue: 'do|doporučit|doporučte|doporuč~|kopírovat|kopírova~|podělte|poděl~|poděl~ se|poslat|posla~|pošlete|pošlete dál|pošl~|předej~|přeposlat|přeposla~|přepošl~|přidat|přidejte|řekn~|sdílejte|sdílení|sdílet|sdíl~|tisknout|tweetnout|uložit|uložte|ulož~|verze pro|vytiskněte|vytisknout|vytiskn~|zkopírováno|zkopírovat|zkopírujte|zkopíruj~',
        act: '{článek}|{síť}|adresu|článek|článk~|dál|do schránky|e mailem|kamarádovi|kamarád~|mailem|na později|oblíbených|odkaz|odkazem|odkaz~|ostatn~|později|přáteli|přátelům|přátel~|příspěv~|příteli|rodině|schránky|stránku|stránky|text~|tisk|tuto zprávu|záložek|záložky|známému|známým',
        example: 'Podělte se o článek s přáteli',
        begins: true,
      },
      {
        words: '{notice}|dál|přátelům|přátel~|známým',
        cue: 'líbil~|zaujal~',
        act: 'doporučte|podělte|poslat dál|pošlete|pošlete ho dál|přepošlete|řekněte|sdílejte|sdílet',
        example: 'Zaujal vás text? Pošlete ho dál',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'debatu|diskuse|diskusí|diskusi|diskus~|diskutovat|diskutujte|diskutuj~|diskuze|diskuzi|diskuz~|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komentář~|komentoval~|komentování|komentovat|komentova~|komentuj~|názory čtenářů|okomentovat|okomentova~|okomentuj~|příspěvek do|reakce čtenářů',
        act: '#|buďte první|čeká|číst|článkem|článku|co si myslíte|co si o tom|čtenáři|čtenářů|moderace|moderované|moderovány|mohou jen|mohou pouze|načíst|načíst další|napište|napiš~|napsat|nejnovějš~|nenapsal|nikdo|objeví|odpovědět|pod článkem|pravidla|pravidly|předplatitelé|přidat|přidávat|přida~|přidejte|přidej~|přihlášení|přihlášeným|přihlaste|přihlas~|první|první~|redakcí|registrovaní|registrovaným|schválení|schválen~|skrýt|smazán|uzamčena|uzavřena|uzavřeny|uzavřen~|uživatelů|v komentářích|váš názor|vložit|vložte|vstoupit|vstup~|vypnuta|vypnuto|vypnuty|vypnut~|zakázáno|zanechat|zanechte|zapojit|zapojte|zapoj~|zaregistrujte|zatím|zatím bez|zatím nejsou|zatím žádné|zobrazit|zobraz~|zveřejněn',
        example: 'Diskuse byla redakcí uzavřena',
      },
      {
        words: '{notice}',
        cue: 'než napíšete příspěvek|než přispějete|odesláním příspěvku|před vložením příspěvku|vložením příspěvku',
        act: 'kodex|podmínkami|pravidla|přečtěte si pravidla|souhlasíte',
        example: 'Než napíšete příspěvek, přečtěte si pravidla',
      },
      {
        words: '{notice}',
        cue: 'co si myslíte|co si o tom myslíte|si o tom myslíte|svůj názor|svým názorem|váš názor|vaším názorem',
        act: 'čekáme|napište|podělte|řekněte|v diskusi|v komentářích|vyjádřete',
        example: 'Napište nám, co si o tom myslíte',
      },
      {
        words: '{notice}',
        cue: 'nikdo|žádn~ komentář~|žádn~ názor~|žádn~ příspěv~',
        act: 'buďte první|napište první|nekomentoval~|nepřisp~|nevyjádřil~|začněte diskus~|zahajte diskus~',
        example: 'Zatím se nikdo nevyjádřil, buďte první',
      },
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'audio|audioverze|audioverzi|článek|fotogalerie|fotogalerii|galerie|galerii|galeri~|klip~|nahrávka|nahrávku|nahráv~|podcast|podcastu|podcast~|přehrávač|přehrávače|přehrávač~|přenos|přenos~|videa|videem|video|video~|záznam|záznam~|živě|živý přenos|zvuk|zvuková verze|zvuku',
        act: '# s|# sekund|článku|načíst|načítá|načítání|načítá~|nedostupné|nedostupný|nelze|není dostupné|nepodařilo|nepodporuje|online|opakovat|otevřít|podívejte|podporuje|poslechněte|poslechnout|poslechn~|poslouchat|poslouchejte|poslouch~|přehrajte|přehrát|přehrává|přehrávání|přehráván~|přehrá~|přeskočit|pustit|pusťte|pust~|skrýt|sledujte|spustit|spustí~|spust~|textu|ve vaší zemi|vypnout|za chvíli|začíná|začne|zapnout|zapn~|zastavit|zobraz~|ztlumit',
        example: 'Přehrávač se načítá, vyčkejte prosím',
      },
      {
        words: '{notice}',
        cue: 'audio verz~|audioverz~|článek|článku|tento článek|tento text',
        act: 'poslechněte|poslechnout|poslech~|poslouch~|vyslechn~',
        example: 'Tento článek si můžete i poslechnout',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|adblocker|adblocku|adblock~|blokátor|blokátor reklam|blokátoru|blokátor~ reklam|blokování reklam|blokova~ reklam|flash player|java script|javascript|javascriptu|javascript~|js|naše reklamy|naši reklamu|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů|prohlížeč~',
        act: 'aktivujte|aktualizovat|aktualizujte|aktualizuj~|blokuje|blokujete|detekoval~|fungoval|fungovala|fungovalo|fungování|funguje|fung~|nainstalujte|nepodporuje|nepodporuj~|nutný|nutn~|podporován|podporuje|podpor~|potřebuje|potřebujete|potřebuj~|potřeb~|použijte|používáte|používá~|používejte|povolit|povolte|povol~|už není|vypněte|vypnout|vypnutý|vypn~|vyžaduje|vyžaduj~|zapněte|zapnout|zapnutý|zapn~|zastaralá|zastaralého|zastaralý|zjištěn|zjistil~|zobrazení',
        example: 'Používáte zastaralý prohlížeč',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'chyb|chyba|chybě|chybou|chybu|chyby|chyb~|nepřesnost|nepřesnosti|nepřesnost~|omyl|omyl~|překlep|překlepu|překlepy|překlep~',
        act: 'článku|ctrl|dejte nám|dejte nám vědět|dejte vědět|do redakce|informujte|kontaktova~|kontaktuj~|na stránce|nahlásit|nahlaste|nahlás~|nalezen~|napište|napiš~|napsat|narazil~|našl~|objevil~|označit|označte|označte ji|označ~|oznámit|oznamte|oznam~|pomozte nám|poslat|pošlete|prosím|redakci|redakc~|stiskněte|textu|upozorněte|upozornit|upozorn~|v článku|v textu|ve zprávě|vědět|vid|všiml~|zjist~',
        example: 'Překlep v textu? Dejte nám vědět',
      },
      {
        words: '{notice}',
        cue: 'máte téma|máte tip|máte zajímavý tip|něco není v pořádku|něco tu nesedí|nepřesnost',
        act: 'dejte nám vědět|dejte vědět|napište|pošlete|řekněte',
        example: 'Něco není v pořádku? Napište redakci',
      },
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'bez podpory|bez vaší podpory|dar|dárců|darem|darů|darujte|dary|díky čtenářům|díky podpoře|díky vám|díky vaší|jednorázový dar|jednorázový příspěvek|kávu|každá koruna|každý příspěvek|mecenášem|mecenáš~|patronem|poděkujte|podpoř nás|podpořit|podpoříte|podpořte|pomozte|přispějte|přispěj~|přispět|příspěvek na|příspěvkem|příspěvků čtenářů|příspěvkům čtenářů|příspěvky čtenářů|přispíva~|sponzorem|staňte se patronem|váš příspěvek|vaše podpora|vaše pomoc|vaší podpoře|vaši podporu|vaší podpory|vaší pomoci|vašich příspěvků|za podporu',
        act: 'částk~|čtenářů|čtenář~|darujme|deník|existujeme|existuj~|fungujeme|fung~|kartou|korun~|magazín|média|médií|možn~|na účet|nezávislé redakci|nezávislou|nezávislým|novináře|novinařin~|novinářů|noviny|patreon|platbou|pomoz~|práce|práci|pracovat|předplatným|převod|převodem|přežít|psát|redakce|redakci|redakc~|staňte|staňte se naším|tvoř~|účet|umožňuj~|web|žurnalistika|žurnalistiku|žurnalistiky|žurnalistik~',
        example: 'Redakce žije z příspěvků čtenářů',
      },
    ],
    copyright: [
      {
        words:
          '{notice}|autorským|autorskými|celku|části|částí|čtk|formou|fotografie|jakékoli|jakékoliv|jakýmkoli|komerční|komerčním|písemného|písemný|písemným|podmínkou|potřebu|použití|předchozího|předchozím|uvedením|užití|vlastníka|zákona|zákonem|zdroj|způsobem',
        cue: 'autorská práva|autorské právo|autorského zákona|autorský zákon|autorských práv|autorským právem|citovat|jakékoli šíření|jakékoliv šíření|použití obsahu|práva k|přebírání|přejímání|přetisk|přetisku|republikace|veškeré materiály|všechna práva|všechny materiály|všechny texty|využití obsahu',
        act: 'bez souhlasu|dovoleno|chráněn|chráněna|chráněno|chráněny|chrání|jen s|majetkem|možné|možný|náleží|odkaz|odkazem|patří|pouze s|povolení|povoleno|souhlas|souhlasem|souhlasu|stíháno|svolení|vlastnictvím|vlastníka|vydavatele|vydavateli|vyhrazena|vyhrazeno|výslovně|vyžadován|zakázána|zakázané|zakázáno|zakazuje|zakazujeme',
        example: 'Autorská práva náleží vydavateli',
      },
      {
        words: '{notice}|celku|částí|fotografií|písemného|uvedení|uvedením|zakázáno|zakazuje|zdroje',
        cue: 'citování|kopírování|kopírovat|publikování|reprodukce|rozmnožování|šíření|šířit',
        act: 'bez písemného|bez souhlasu|bez svolení|bez uvedení|bez uvedení zdroje|našich materiálů|obsahu jen|obsahu serveru|obsahu webu|s aktivním|s odkazem|s uvedením|se souhlasem|souhlasu redakce',
        example: 'Publikování obsahu jen se souhlasem redakce',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|autor|autor~|charakter|článk~|finanční|informativní|investiční|komentář~|koupíte|lékaře|lékařem|lékařská|lékařskou|malou|musí|náklady|nákup|nákupů|nákupu|nákupy|nemusí|nenese|nutně|nutn~|objednávku|obsažené|odpovědnost|odpovědnosti|odpovíd~|oficiálním|osobn~|partner|partnera|partnerem|patří|pouze|právní|prezentovan~|produktu|radou|redakc~|sdílet|shodova~|text~|uděláte|uvedené|uveden~|výhradně|vyjádřené|vyjádřen~|ztotožňova~|zvané',
        cue: 'affiliate|doporučení|doporučením|informativní|informativní charakter|investičním doporučením|inzerent|inzerenta|názor|názor autora|názorem|názorů|názory|názor~|odpovědnost~|partnera|partnerem|partnerské odkazy|partnerských odkazů|poradenství|poradenstvím|postoj|postoje|product placement|provize|provizi|proviz~|rada|sponzora|stanoviskem|stanovisko|stanovisk~|umístění produktu|zadavatele',
        act: 'charakter|dostaneme|dostáváme|má charakter|na objednávku|nahrazuje|napsán|nejsou|nemusí|nemusí se|nemus~ odpovíd~|nenahrazuje|nenese|není|neodpovídá|neodpovídaj~|neodráží|neodráž~|nepředstavuje|nevyjadřují|nezodpovídá|neztotožňuj~|obsahovat|obsahuje|odkazy|odpovědnosti|odrážet|odráží|patří autor~|připraven|připravila|sdílet|sdílí|shodovat|shoduje|shodují|ve spolupráci|výhradně autor~|vyjadřuje|vyjadřují|vznikl|vznikla|vzniklo|za finanční|získat|získáváme',
        example: 'Za nákup přes odkazy dostáváme provizi',
      },
    ],
    'cms-leftover': [
      {
        words: '{notice}|dočasně|nastala|odstraněn|požadovaná|požadovaný',
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
    ],
    'translation-notice': [
      {
        words:
          '{notice}|anglického|angličtiny|češtiny|deepl|francouzštiny|hlasem|jazyk|jazyka|němčiny|obsahovat|originál|originálu|pomocí|program|programem|proveden|překladač|překladačem|ruštiny|řeči|systém|systémem|ukrajinštiny|umělá|umělé|umělou',
        cue: 'čte|načetl|načten|namluvil|namluvila|napsán|překlad byl|překlad článku|překlad proveden|překlad textu|překlad z|přeložen|přeložena|přeloženo|přeložil|přeložila|připraven|vygeneroval|vygenerovala|vygenerován|vytvořen|vznikl|vznikla',
        act: 'ai|algoritmus|automaticky|automatický|deepl|google|hlasový|překladačem|robot|robota|robotem|strojově|strojový|strojovým|syntetický hlas|syntetickým hlasem|syntetizátor|umělá inteligence|umělé inteligence|umělou inteligencí',
        example: 'Text čte syntetický hlas',
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
          '{článek}|{little}|asi|článek|článk~|méně|potrvá|přečten~|přečtete|přečt~|přibližně|text~|ti|trvá|vám|za|zabere|zabere vám|zhruba',
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
        words: '{notice}|instagram~|platform~|sít',
        cue: 'post~|příspěv~|tweet~|vložen~ obsah~',
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
        words: '{little}|{web}|archiv|archivu|charakter|inteligence|pomocí|rodinný|rodiny|soukromého|soukromý',
        cue: 'foto|fotografie|grafika|ilustrace|koláž|obrázek|snímek|snímky|záběr',
        act: 'ilustrativní|organizátoři|pořadatelé|poskytl|poskytli|poskytnuté|se svolením|soukromý archiv|umělá inteligence|umělé inteligence|umělou inteligencí|vygenerovala|vygenerován|vytvořen|vytvořeno|vytvořila|z archivu|ze soukromého archivu',
        example: 'Obrázek vytvořila umělá inteligence',
      },
    ],
  },
}
