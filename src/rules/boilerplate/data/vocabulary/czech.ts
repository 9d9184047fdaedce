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
      '{cena}|{číst}|{článek}|{doba}|{klik}|{můj}|{předplatitel}|{síť}|{web}|adblock|adblocker|adblocku|adresa|adresu|adresy|ai|aktivná|aktivné|aktivného|aktivném|aktivnému|aktivní|aktivním|aktivnou|aktivný|aktivných|aktivným|aktivnými|aktivujte|aktualizaci|aktualizovat|aktualizujte|aktuální|aktuálního|aktuálních|aktuálním|aktuálními|aktuálnímu|analytické|analytiky|android|anglická|anglické|anglického|anglickém|anglickému|anglickí|anglickou|anglický|anglických|anglickým|anglickými|aplikace|aplikaci|aplikací|appku|apple|audio|automatická|automatické|automatického|automatickém|automatickému|automatickí|automatickou|automaticky|automatický|automatických|automatickým|automatickými|autora|autorce|autorky|autorovi|autorská|autorské|autorského|autorském|autorskému|autorskí|autorskou|autorský|autorských|autorským|autorskými|autorů|balíček|balíčku|balíčky|bezpečí|bezpečnost|bezplatná|bezplatné|bezplatného|bezplatném|bezplatnému|bezplatní|bezplatnou|bezplatný|bezplatných|bezplatným|bezplatnými|blízkým|blokátor|blokátoru|blokován|blokování|blokuje|blokujete|bohužel|bot|buďte|cena|ceně|cíl|cíle|cizího|cookie|cookies|ctrl|část|částka|částkou|čeká|čerstvé|četli|číslo|článků|členem|čtenáře|čtenářem|čtenáři|čtenářská|čtenářské|čtenářského|čtenářském|čtenářskému|čtenářskí|čtenářskou|čtenářský|čtenářských|čtenářským|čtenářskými|čtenářů|čtenářům|čtené|čtenější|čtením|čtou|čtvrtky|dál|další|dalšího|dalších|dalším|dalšími|dalšímu|dar|dárek|darem|dárkem|darovat|darů|darujme|darujte|dary|dat|data|dbáme|debata|debatě|debatu|děkujeme|děláme|dělat|děláte|délka|dění|denní|detekovali|digitální|digitálního|digitálních|digitálním|digitálními|digitálnímu|diskuse|diskusi|diskusí|diskutovat|diskutujte|diskuze|diskuzi|dobře|dočerpali|dočetl|dočetli|dokončit|dopisů|dopisy|doporučené|doporučujeme|dostanete|dostávat|dostávejte|dostupná|dostupné|dostupného|dostupném|dostupnému|dostupní|dostupnou|dostupný|dostupných|dostupným|dostupnými|došlo|došly|dovolujete|dozvědět|dozvíte|druhá|důležitá|důležité|důležitého|důležitém|důležitému|důležití|důležitou|důležitý|důležitých|důležitým|důležitými|dva|elektronická|elektronické|elektronického|elektronickém|elektronickému|elektronickí|elektronickou|elektronický|elektronických|elektronickým|elektronickými|email|emailu|enter|existence|existovat|existuje|existujeme|exkluzivně|exkluzivní|exkluzivního|exkluzivních|exkluzivním|exkluzivními|exkluzivnímu|externí|externího|externích|faktickou|filtr|flash|formát|formulář|fóru|fórum|fotek|fotky|fotogalerie|fotogalerii|fotografií|fungoval|fungovala|fungovalo|fungování|fungovat|funguje|funkce|funkcí|galerie|galerii|gramatickou|hesla|heslem|heslo|hlas|hlasová|hlasové|hlasového|hlasovém|hlasovému|hlasoví|hlasovou|hlasový|hlasových|hlasovým|hlasovými|hlasů|hledejte|hodí|hodnocení|hodnotit|hvězdiček|hvězdičkami|hvězdičku|hvězdičky|chat|chatu|chráníme|chvilku|chyb|chyba|chybě|chybná|chybné|chybného|chybném|chybnému|chybní|chybnou|chybný|chybných|chybným|chybnými|chybou|chybu|chyby|ideální|informace|informací|informujte|instalovat|inzerát|inzerátem|inzerátu|inzerce|inzerci|inzercí|inzerenta|ios|iphone|java|javascript|javascriptu|jazyk|jazyka|jednorázově|jednorázový|jiného|jiný|jméno|js|jste|kamarádovi|kanál|kanále|kanálu|kanály|karta|kartou|karusel|kávu|každodenná|každodenné|každodenného|každodenném|každodennému|každodenní|každodennou|každodenný|každodenných|každodenným|každodennými|kdo|klávesu|klávesy|klepněte|klikněte|klub|klubu|kód|kódem|kodex|kódu|kombinaci|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komentování|komentovat|komunita|komunitu|komunity|konce|končí|konec|kontaktu|kontrolou|koupit|krátká|krátké|krátkého|krátkém|krátkému|krátkí|krátkou|krátký|krátkých|krátkým|krátkými|kupte|kvalitní|kvalitního|kvalitních|kvalitním|kvalitními|kvalitnímu|lajk|lajkujte|lépe|lepší|líbil|líbila|líbilo|líbit|libovolná|libovolnou|lidé|limit|limitu|liší|lišit|mailem|mailová|mailové|mailovou|mailový|mailu|maily|majetek|majetkem|malá|malý|marketingové|mecenášem|média|médií|měsíční|měsíčního|měsíčních|měsíčním|měsíčními|měsíčnímu|mezipaměť|min|místo|mobil|mobilní|mobilního|mobilních|mobilním|mobilními|mobilnímu|mobilu|moderace|moderaci|moderátor|moderátora|moderátoři|moderní|moderního|moderních|moderním|moderními|modernímu|mohlo|mohly|možnost|myslíte|myší|nabídka|nabídky|načíst|načítá|načítání|načtěte|nadále|nahlásit|nahlaste|náhled|náhledu|nahoru|nahrávka|nahrávku|nainstalujte|najdete|najděte|naleznete|namiřte|namluvený|napíšete|napište|napsal|napsat|narazili|naskenujte|následuje|nastavení|nastaveními|nastavit|nastavte|našli|návrat|návštěvnosti|navštivte|názorem|názory|nebudou|něco|nedostupné|nedostupný|nějaká|nějakou|nejčtenější|nejčtenějšího|nejčtenějších|nejdiskutovanější|nejdřív|nejdůležitější|nejdůležitějšího|nejdůležitějších|nejdůležitějším|nejdůležitějšími|nejdůležitějšímu|nejlepší|nejlepšího|nejlepších|nejlepším|nejlepšími|nejlepšímu|nejnovější|nejnovějšího|nejnovějších|nejnovějším|nejnovějšími|nejnovějšímu|nejstarší|nejste|nejzajímavější|nejzajímavějšího|nejzajímavějších|nejzajímavějším|nejzajímavějšími|nejzajímavějšímu|některé|některých|německá|německé|německého|německém|německému|německí|německou|německý|německých|německým|německými|nenapsal|neomezeně|neomezeného|neomezený|nepamatujete|nepodporuje|neprodáváme|nepřehlédněte|nepřesnost|nepřesnosti|nesedí|nesmějí|nesmí|neunikne|neuteče|newsletter|newsletterem|newsletteru|newsletterů|newslettery|nezávislá|nezávislé|nezávislého|nezávislém|nezávislému|nezávislí|nezávislou|nezávislý|nezávislých|nezávislým|nezávislými|nezbytné|ní|nikdo|níže|notifikace|nová|nové|nového|novější|novém|novému|noví|novináře|novinářů|novou|nový|nových|novým|novými|nutné|nutný|období|objednat|objednejte|objeví|objevili|oblíbená|oblíbené|oblíbeného|oblíbeném|oblíbenému|oblíbení|oblíbenou|oblíbený|oblíbených|oblíbeným|oblíbenými|obnovení|obnovit|obnovte|obraze|obrázky|obrazovka|odběr|odběratelem|odběru|odebírat|odebíráte|odebírejte|odemkněte|odemknout|odeslán|odesláním|odesláno|odeslat|odhlásit|odhlaste|odhlášení|odmítám|odmítnout|odpověď|odpovědět|odpovědi|odvolat|oficiální|oficiálního|oficiálních|oficiálním|oficiálními|oficiálnímu|ohodnoťte|ochrana|ochraně|okomentovat|omezen|omezení|omlouváme|omyl|online|opakovat|oprava|opravíme|opravit|opravovat|opravu|opravy|osobní|osobního|osobních|osobním|osobními|osobnímu|ostatními|otázka|otázky|otestujte|otevírá|otevře|otevřen|otevřena|otevřená|otevřené|otevřeného|otevřeném|otevřenému|otevření|otevřenou|otevřený|otevřených|otevřeným|otevřenými|otevřít|otevřou|označený|označit|označte|oznámení|oznámit|oznámkujte|oznamte|palec|pamatovat|papírová|papírové|papírového|papírovém|papírovému|papíroví|papírovou|papírový|papírových|papírovým|papírovými|partnerů|partnerům|partnery|partneři|pátky|patreon|patronem|pauza|peníze|personalizace|personalizaci|personalizované|personalizovaných|pěti|píšeme|placená|placené|placeného|placeném|placenému|placení|placenou|placený|placených|placeným|placenými|plány|platba|platbě|platíte|plaťte|player|plná|plné|plně|plného|plném|plnému|plní|plnou|plný|plných|plným|plnými|plocha|poctivá|poctivé|poctivého|poctivém|poctivému|poctiví|poctivou|poctivý|poctivých|poctivým|poctivými|počítači|počkejte|podcast|podcastu|poděkovat|poděkujte|podělte|podle|podmínkami|podmínky|podobné|podpora|podporou|podporován|podporu|podporuje|podporují|podpory|podpořil|podpořili|podpořit|podpořte|podrobná|podrobné|podrobného|podrobném|podrobnému|podrobní|podrobnosti|podrobnou|podrobný|podrobných|podrobným|podrobnými|pohodlná|pohodlné|pohodlně|pohodlného|pohodlném|pohodlnému|pohodlní|pohodlnou|pohodlný|pohodlných|pohodlným|pohodlnými|pokračování|pokračováním|pokračovat|pokračuje|pokračujeme|pokračujete|pokračujte|pole|polovina|polovinu|pomáhá|pomáhají|pomoci|pomocí|pomozte|pomůže|pondělky|poprvé|populárná|populárné|populárného|populárném|populárnému|populární|populárnou|populárný|populárných|populárným|populárnými|porovnat|porovnejte|pořádku|pořídit|pořiďte|posíláme|posílat|poslali|poslat|poslední|posledního|posledních|posledním|posledními|poslednímu|poslechněte|poslechnout|poslouchat|poslouchejte|posuňte|pošleme|pošlete|poštovná|poštovné|poštovného|poštovném|poštovnému|poštovní|poštovnou|poštovný|poštovných|poštovným|poštovnými|poštu|potřeba|potřebná|potřebné|potřebného|potřebném|potřebnému|potřební|potřebnou|potřebný|potřebných|potřebným|potřebnými|potřebuje|potřebujeme|potřebujete|potvrdit|potvrďte|potvrzení|potvrzením|pouze|použijte|používá|používáme|používání|používáním|používat|používáte|používejte|povinné|povolím|povolit|povolte|povoluji|později|pozornost|práce|práci|pracovat|pracujeme|pravidelná|pravidelné|pravidelně|pravidelného|pravidelném|pravidelnému|pravidelní|pravidelnou|pravidelný|pravidelných|pravidelným|pravidelnými|pravidla|pravidly|pravopisnou|procent|procenta|prodáváme|prodlužte|profil|profilu|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů|prohlížení|prohlížením|procházejí|procházení|prostor|průběžně|průměrné|prvek|první|prvního|prvních|prvním|prvními|prvnímu|přátelům|přečetl|přečetli|přečíst|přečtení|přečteno|předává|předáváme|předchozí|předchozího|předchozích|předchozím|předchozími|předchozímu|předplatit|předplatitelem|předplaťte|předtím|přehled|přehrajte|přehrát|přehrává|přehrávač|přehrávače|přehrávání|překlep|překlepu|překlepy|přenos|přeruší|přeskočit|přeskočte|přestávka|převod|převodem|převodu|přezdívka|přežít|přidat|přidávat|přidejte|přihlásit|přihlaste|přihlášen|přihlášená|přihlášené|přihlášeného|přihlášeném|přihlášenému|přihlášeni|přihlášení|přihlášením|přihlášenou|přihlášený|přihlášených|přihlášeným|přihlášenými|přijímám|příjmení|přijmete|přijměte|přijmout|připojte|připomínku|připomínky|přispějete|přispějte|přispět|přispívat|přístup|přístupem|přístupná|přístupné|přístupný|přístupu|psát|push|pustit|pusťte|qr|ranní|reakce|redaktor|redaktora|redaktorovi|regionu|registrace|registraci|registrovaná|registrované|registrovaného|registrovaném|registrovanému|registrovaní|registrovanou|registrovaný|registrovaných|registrovaným|registrovanými|registrovat|registrujte|reklam|reklama|reklamami|reklamě|reklamní|reklamního|reklamních|reklamním|reklamními|reklamnímu|reklamou|reklamu|reklamy|respektujeme|respektujte|roční|ročního|ročních|ročním|ročními|ročnímu|rolujte|rovnou|rozšíření|rozumím|rozvoj|ručně|ruská|ruské|ruského|ruském|ruskému|ruskí|ruskou|ruský|ruských|ruským|ruskými|rychlá|rychle|rychlé|rychlého|rychleji|rychlém|rychlému|rychlí|rychlou|rychlý|rychlých|rychlým|rychlými|řekněte|sbíráme|script|sedí|sek|sekund|sekundu|sekundy|seznamte|shromažďujeme|schránce|schránka|schránku|schránky|schválení|schválením|sjeďte|skončí|skončila|skončilo|skripty|skryjte|skrýt|skupina|skupině|skupinu|skupiny|sledovat|sledujte|slovo|služba|služby|služeb|smazán|smlouvu|sms|snímků|soubor|souborech|souborů|soubory|součást|součástí|souhlas|souhlasem|souhlasí|souhlasím|souhlasit|souhlasíte|souhlasu|souhlasy|souhrn|soukromí|související|spam|spamu|speciální|speciálního|speciálních|speciálním|speciálními|speciálnímu|spojení|společně|sponzor|sponzorem|spotu|správa|správná|správné|správně|správného|správném|správnému|správní|správnou|správných|správným|správnými|spravovat|spustit|srdíčko|stabilní|stáhněte|stáhnout|stálá|stálé|stálého|stálém|stálému|stálí|stálou|stálý|stálých|stálým|stálými|stanete|staňte|staré|starší|starý|stát|statistické|statistiky|stávat|stojí|stranám|stručně|středy|stupnici|svobodná|svobodné|tam|tarif|téhož|technická|technické|technického|technickém|technickému|technickí|technickou|technický|technických|technickým|technickými|technologie|technologií|telefon|telefonu|téma|témata|tématu|textová|textové|textového|textovém|textovému|textoví|textovou|textový|textových|textovým|textovými|tip|tipy|tištěná|tištěné|tištěného|tištěném|tištěnému|tištění|tištěnou|tištěný|tištěných|tištěným|tištěnými|toto|trvá|třetích|ty|týdenní|týdny|typy|účel|účelem|účelům|účely|účet|účtem|účtu|účtů|údaje|údajů|údajům|událostí|udělat|udělejte|ukázat|ukazovat|ukládá|ukládáme|ukládání|ukládat|umožnit|upozornění|upozorněte|upozornit|upravit|určité|ušetřete|ušetříte|úterky|uvedení|uvidíte|uvnitř|uzamčen|uzamčena|uzamčená|uzamčené|uzamčeného|uzamčeném|uzamčenému|uzamčení|uzamčenou|uzamčený|uzamčených|uzamčeným|uzamčenými|uzavřena|uzavřená|uzavřené|uzavřeného|uzavřeném|uzavřenému|uzavření|uzavřenou|uzavřeny|uzavřený|uzavřených|uzavřeným|uzavřenými|užitečná|užitečné|užitečného|užitečném|užitečnému|užiteční|užitečnou|užitečný|užitečných|užitečným|užitečnými|uživatele|uživatelé|uživatelské|uživatelů|uživatelům|vážíme|vděčnost|věci|večerní|vědět|vedle|verze|verzi|veškerá|veškeré|veškerého|veškerém|veškerému|veškerí|veškerou|veškerý|veškerých|veškerým|veškerými|vhodné|videa|videem|viděli|video|vidět|vidíte|víkend|vlastní|vlastnictvím|vlastního|vlastních|vlastním|vlastními|vlastnímu|vložené|vloženého|vložením|vložený|vložit|vložte|volitelné|volná|volné|volného|volném|volnému|volní|volnou|volný|volných|volným|volnými|vrátí|vraťte|vstoupit|všimli|výběr|výběrem|vyberte|vybrat|vyčerpali|vyčerpán|vyčerpáno|vyčkejte|výhodné|vyhovuje|výhradně|vyhrazen|vyhrazený|vychází|vyjádřete|výjimek|vymažte|vypadá|vypínejte|vyplňte|vypněte|vypnout|vypnuta|vypnuto|vypnuty|vypnutý|vyšlo|vytvořit|vytvořte|využijte|využili|využívá|využíváme|vyzkoušejte|vyžaduje|vzít|webový|zablokován|začít|začněte|zadejte|zajděte|zajímat|zajímavá|zajímavé|zajímavého|zajímavém|zajímavému|zajímaví|zajímavou|zajímavý|zajímavých|zajímavým|zajímavými|zakázáno|záleží|založit|založte|zamčen|zamčeno|zamčený|zanechal|zanechat|zanechte|zapínejte|zaplaťte|zapněte|zapnout|zapnutá|zapnutý|zapojit|zapojte|zapomenuté|zapomněli|zaregistrovat|zaregistrujte|zařízení|zásadách|zásady|zastaralá|zastaralé|zastaralého|zastaralém|zastaralému|zastaralí|zastaralou|zastaralý|zastaralých|zastaralým|zastaralými|zastavit|zašleme|zaujal|zaujalo|zaujmout|závazku|závazků|zavírejte|zavřete|zavřít|záznam|zážitek|zbytečného|zbytek|zbytku|zbývá|zbývají|zbývající|zdá|zdroje|zdrojích|zdrojů|země|zemi|zhlédnout|získat|získejte|zjistili|zkontrolujte|zkuste|zkušební|zkušebního|zkušebních|zkušebním|zkušebními|zkušebnímu|zlepšení|zlepšit|zlepšování|změna|změnit|zobrazení|zobrazit|zobrazovat|zpět|zpracování|zpracováním|zpracováváme|zprávě|zpravodaj|zpravodaje|zpravodajem|zpravodajů|zrušení|zrušit|zrušíte|ztlumit|zůstaňte|zveřejněn|zvlášť|zvolte|zvuk|zvuková|zvukové|zvukového|zvukovém|zvukovému|zvukoví|zvukovou|zvukový|zvukových|zvukovým|zvukovými|zvuku|žádného|žije|žijeme|živě|žurnalistika|žurnalistiku|žurnalistiky',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'inzerát|inzerátem|inzerátu|inzerce|inzerci|inzercí|reklama|reklamami|reklamě|reklamní|reklamní sdělení|reklamního|reklamních|reklamním|reklamním sdělením|reklamou|reklamu|reklamy',
        act: '{číst}|# sekund|článek|dál|dále|druhá část|konec reklamy|místo pro|návrat|níže|pauza|plocha|pokračování|pokračováním|pokračovat|pokračuje|pokračujeme|pokračujte|pomáhá|posuňte|prostor|přeruší|přeskočit|přeskočte|přestávka|psát|rolujte|sdělení|sjeďte|skryjte|skrýt|vraťte|vypínejte|vypnout reklamu|za # sekund|za chvíli|zavřete|zavřít|zbytek|zbytku|zbývá|zpět k',
        example: 'Zbytek článku najdete pod inzercí',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: 'cookie|cookies|data třetím|externí obsah|externího obsahu|obsah třetích|obsah z cizího|odvolat souhlas|ochrana údajů|ochraně údajů|osobní údaje|osobních údajů|osobním údajům|souhlas lze|souhlas můžete|souhlas se zpracováním|soukromí|váš souhlas|vaše data|vaše údaje|vašeho souhlasu|vašich údajů|vašimi daty|vašimi údaji|zpracování osobních|zpracování údajů|zpracováním údajů',
        act: 'blokován|dbáme|děláme|dovolujete|důležité|chráněny|chráníme|nastavení|nastaveními|nastavit|nastavte|neprodáváme|nezbytné|nutné|odmítám|odmítnout|odvolat|podrobnosti|potřebujeme|používá|používáme|používání|používat|povolím|povolit|povolte|povoluji|prodáváme|předává|přijímám|přijměte|přijmout|respektujeme|sbíráme|shromažďujeme|souhlas|souhlasem|souhlasím|souhlasit|souhlasíte|souhlasu|souhlasy|správa|spravovat|technické|ukládá|ukládáme|ukládání|ukládat|uložit nastavení|umožnit|upravit|v bezpečí|vážíme|volitelné|vyberte|vybrat|vypnout|využívá|využíváme|zablokován|záleží|zásadách|zásady|změna|změnit|zobrazit|zobrazit obsah|zpracování|zpracováním|zpracováváme',
        example: 'Vašeho soukromí si vážíme',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'článků|články|čtené|čtenější|čtou|nejčtenější dnes|nejčtenější za|nejčtenějšího|nejčtenějších|přečíst|příspěvky|textů|texty|zpráv|zprávy',
        act: 'autora|co ještě|co si ještě|další|dne|doporučené|doporučujeme|důležité|ještě více|jiné|k tématu|líbit|na téma|na toto téma|na webu|nejčtenější|nejdiskutovanější|nejlepší|nejnovější|nepřehlédněte|oblíbené|ostatní čtenáři|podobné|populární|poslední|právě čtou|rubriky|související|téhož|téhož autora|týdne|více|výběr redakce|z rubriky|z této rubriky|za den|za týden|zajímat|zajímavé|zajímavých|zaujmout',
        example: 'Další články z rubriky',
      },
    ],
    'continue-reading': [
      {
        words:
          '{článek}|{klik}|{little}|#|další|konce|následujici|následující|níže|originál|originálu|plná|plné|plného|plnou|stránce|stránku|verzi|web|webu|zdroje|zdroji',
        cue: '{článek}|celé|dál|dále|druhou část|pokračování|strana|stránce|straně|stránka|stránku|stranu|verze|verzi|zbytek|zbývající část',
        act: '{číst}|klikněte|na další stránce|na další straně|na našem webu|na webu|otevřete|otevřít|pokračovat|pokračujte|přejděte|přejít|rozbalit|rozbalte|rozkliknout|ťukněte|ukázat|v odkazu|zobrazit|zobrazte',
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
        cue: '{předplatitel}|kdo nás podporují|pro ty kdo nás|uzamčený článek|zamčený článek',
        act: '{číst}|{článek}|bez omezení|část|číst jen|čtete|dostupná|dostupné|dostupný|jen|jen pro|jenom|odemkněte|odemknout|omezen|otevřen|otevřena|otevřený|plný přístup|pokračování|potřebujete|pouze|pouze pro|pro naše|přístup k|přístupná|přístupné|přístupný|s předplatným|uzamčen|uzamčený|výhradně|výhradně pro|vyhrazen|vyhrazený|zamčen|zamčeno|zamčený|zbytek|zbývá|zbývající',
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
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'balíček|balíčku|čtěte zdarma|dní zdarma|jako dárek|kódem|měsíc čtení|nabídka|odhlaste|otestujte|první měsíc|první tři|první týden|předplatné|předplatného|předplatným|předplaťte|rok čtení|rok předplatného|sleva na|tarif|týdny zdarma|využijte nabídky|vyzkoušejte|zkuste|zkušební období|zkušební verze|zrušení|zrušit|zrušíte',
        act: '{cena}|# dní|aktivujte|bez omezení|bez reklam|bez závazku|bez závazků|darovat|darujte|kdykoli|kdykoliv|koupit|kupte|levněji|měsíc|měsíc zdarma|na rok|na týden|objednat|objednejte|od #|porovnat|porovnejte|pořídit|pořiďte|prodlužte|při platbě|roční|vyberte|vybrat|za #|zdarma pak|zdarma potom|získat|získejte|zvolte',
        example: 'Vyberte si předplatné, které vám sedí',
      },
      {
        words: '{notice}',
        cue: 'přístup|přístupu',
        act: '# dní|bez omezení|bez reklam|kč|korun|korunu|koruny|se slevou|za polovic|za polovinu',
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
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'e mailový přehled|newsletter|newsletterem|newsletteru|newsletterů|newslettery|zpravodaj|zpravodaje|zpravodajem|zpravodajů',
        act: 'bez spamu|děkujeme za|denní|dostanete|dostávat|dostávejte|jednou týdně|každé pondělí|každé ráno|každý den|každý pátek|každý týden|náš|našeho|nejdůležitější|nejlepší|objednat|objednejte|odběr|odběru|odebírat|odebírejte|odhlásit|potvrďte|přihlásit|přihlaste|přihlášení|přihlášením|ranní|týdenní|v pátek|večerní|vložte|vychází|zadejte|získejte',
        example: 'Objednejte si náš zpravodaj',
      },
      {
        words: '{notice}',
        cue: 'dopisy od redakce|e mail|e mailem|e mailovou schránku|e mailu|email|emailu|mail|mailem|mailové schránce|mailu|maily|poštu|schránce|schránka|schránku|schránky|schránky každý|spam|spamu',
        act: 'adresu|čeká|čerstvé zprávy|dostanete|dostávat|dostávat dopisy|dostávejte|jednou týdně|každé ráno|každý den|nechte nám|nejdůležitější|nejlepší články|nejlepší texty|nejnovější|odebírat|odebírejte|odhlásit|posíláme|posílat|poslali|pošleme|potvrdit|potvrďte|přehled|přihlaste|přímo do|rovnou do|souhrn|vložte|zadejte|zanechte|zašleme|získejte|zkontrolujte|žádný',
        example: 'To nejdůležitější přímo do vaší schránky',
      },
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: '{síť}',
        act: 'buďte|čtěte nás|hledejte|jsme i|jsme na|jsme také|kanál|lajkujte|najdete|najděte|najdete nás|nás i|nás na|náš|naše|naše profily|našeho|našem|naši|navštivte|nejdůležitější|odebírejte|profily|přidejte|přihlaste|připojte|skupina|sledovat|sledujte|staňte|stránky|účty|více zpráv|zapněte|zprávy',
        example: 'Najdete nás i na Facebooku',
      },
      {
        words: '{notice}',
        cue: 'aplikace|aplikaci|aplikací|appku|kanál|kanálu|komunitu|notifikace|oznámení|profil|skupině|skupinu|upozornění|v obraze',
        act: 'ať vám nic neunikne|ať vám nic neuteče|dostávejte|hledejte nás|instalovat|nainstalujte|namiřte|naskenujte|nic vám neunikne|nic vám neuteče|odebírejte|pohodlněji|povolte|přidejte|připojte|sledovat|sledujte|stáhněte|stáhnout|více zpráv|zapněte|zapnout',
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
        words: '{článek}|{klik}|{little}|{síť}|#|čtení|pdf|přečtení|seznam|seznamu|schránky|stránku|stránky|tisk|verze',
        cue: 'do|doporučit|doporučte|kopírovat|podělte|poslat|pošlete|přeposlat|přidat|přidejte|sdílejte|sdílení|sdílet|tisknout|tweetnout|uložit|uložte|verze pro|vytiskněte|vytisknout|zkopírováno|zkopírovat|zkopírujte',
        act: '{článek}|{síť}|adresu|do schránky|e mailem|kamarádovi|mailem|oblíbených|odkaz|odkazem|později|přáteli|přátelům|příteli|schránky|stránku|stránky|tisk|tuto zprávu|záložek|záložky|známému|známým',
        example: 'Podělte se o článek s přáteli',
        begins: true,
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'debatu|diskuse|diskusi|diskusí|diskutovat|diskutujte|diskuze|diskuzi|komentář|komentáře|komentářem|komentáři|komentářích|komentářů|komentování|komentovat|názory čtenářů|okomentovat|příspěvek do|reakce čtenářů',
        act: '#|buďte první|číst|článkem|článku|čtenáři|čtenářů|moderace|moderované|moderovány|mohou jen|mohou pouze|načíst|načíst další|napište|napsat|nenapsal|nikdo|objeví|odpovědět|pod článkem|pravidla|pravidly|první|předplatitelé|přidat|přidávat|přidejte|přihlaste|přihlášení|přihlášeným|redakcí|registrovaní|registrovaným|schválení|skrýt|smazán|uzamčena|uzavřena|uzavřeny|uživatelů|v komentářích|vložit|vložte|vstoupit|vypnuta|vypnuto|vypnuty|zakázáno|zanechat|zanechte|zapojit|zapojte|zaregistrujte|zatím bez|zatím nejsou|zatím žádné|zobrazit|zveřejněn',
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
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'audio|audioverze|audioverzi|článek|fotogalerie|fotogalerii|galerie|galerii|nahrávka|nahrávku|podcast|podcastu|přehrávač|přehrávače|přenos|videa|videem|video|záznam|zvuk|zvuková verze|zvuku|živě|živý přenos',
        act: 'článku|načíst|načítá|načítání|nedostupné|nedostupný|není dostupné|nepodařilo|nepodporuje|online|opakovat|otevřít|podívejte|podporuje|poslechněte|poslechnout|poslouchat|poslouchejte|přehrajte|přehrát|přehrává|přehrávání|přeskočit|pustit|pusťte|skrýt|sledujte|spustit|textu|ve vaší zemi|vypnout|zapnout|zastavit|ztlumit',
        example: 'Přehrávač se načítá, vyčkejte prosím',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|adblocker|adblocku|blokátor|blokátor reklam|blokátoru|blokování reklam|flash player|java script|javascript|javascriptu|js|naše reklamy|naši reklamu|prohlížeč|prohlížeče|prohlížečem|prohlížeči|prohlížečů',
        act: 'aktivujte|aktualizovat|aktualizujte|blokuje|blokujete|fungoval|fungovala|fungovalo|fungování|funguje|nainstalujte|nepodporuje|nutný|podporován|podporuje|potřebuje|potřebujete|použijte|používáte|používejte|povolit|povolte|už není|vypněte|vypnout|vypnutý|vyžaduje|zapněte|zapnout|zapnutý|zastaralá|zastaralého|zastaralý|zjištěn|zobrazení',
        example: 'Používáte zastaralý prohlížeč',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'chyb|chyba|chybě|chybou|chybu|chyby|nepřesnost|nepřesnosti|omyl|překlep|překlepu|překlepy',
        act: 'ctrl|článku|dejte nám|do redakce|informujte|na stránce|nahlásit|nahlaste|napište|napsat|označit|označte|označte ji|oznámit|oznamte|pomozte nám|poslat|pošlete|redakci|stiskněte|textu|upozorněte|upozornit|v článku|v textu|ve zprávě|vědět',
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
        cue: 'dar|darem|darů|darujte|dary|díky čtenářům|díky vám|díky vaší|jednorázový dar|jednorázový příspěvek|kávu|každá koruna|každý příspěvek|mecenášem|patronem|poděkujte|podpořit|podpořte|pomozte|přispějte|přispět|příspěvek na|příspěvkem|příspěvků čtenářů|příspěvky čtenářů|sponzorem|váš příspěvek|vaše podpora|vaše pomoc|vaši podporu|vaší podpory|vaší podpoře|vaší pomoci|vašich příspěvků',
        act: 'čtenářů|darujme|deník|existujeme|fungujeme|kartou|magazín|média|médií|na účet|nezávislé redakci|nezávislou|nezávislým|novináře|novinářů|noviny|patreon|práce|práci|pracovat|předplatným|převod|převodem|přežít|psát|redakce|redakci|staňte|staňte se naším|web|žurnalistika|žurnalistiku|žurnalistiky',
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
          '{notice}|autor|finanční|charakter|informativní|investiční|koupíte|lékaře|lékařem|lékařská|lékařskou|malou|náklady|nákup|nákupu|nákupů|nákupy|nemusí|nenese|nutně|objednávku|obsažené|odpovědnost|odpovědnosti|oficiálním|partner|partnera|partnerem|právní|produktu|radou|sdílet|uděláte|uvedené|vyjádřené|zvané',
        cue: 'affiliate|doporučení|doporučením|informativní|informativní charakter|investičním doporučením|inzerent|inzerenta|názor|názor autora|názorem|názorů|názory|partnera|partnerem|partnerské odkazy|partnerských odkazů|poradenství|poradenstvím|postoj|postoje|product placement|provize|provizi|rada|sponzora|stanoviskem|stanovisko|umístění produktu|zadavatele',
        act: 'dostaneme|dostáváme|charakter|má charakter|na objednávku|nahrazuje|napsán|nejsou|nenahrazuje|není|neodpovídá|neodráží|nepředstavuje|nevyjadřují|obsahovat|obsahuje|odkazy|odpovědnosti|odrážet|odráží|připraven|připravila|sdílet|sdílí|shodovat|shoduje|shodují|ve spolupráci|vyjadřuje|vyjadřují|vznikl|vznikla|vzniklo|za finanční|získat|získáváme',
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
          '{článek}|{little}|{měsíc}|#|čtvrtek|datum|dne|dnes|hod|hodin|hodinami|minut|minutami|neděle|neděli|pátek|pondělí|poslední|sobota|sobotu|středa|středu|úterý|včera',
        cue: 'aktualizace|aktualizováno|čas publikace|datum publikace|datum vydání|datum zveřejnění|poslední aktualizace|poslední úprava|poslední změna|přidáno|publikováno|publikovaný|upraveno|vloženo|vydáno|vytvořeno|změněno|zveřejněno',
        act: '# {měsíc}|# # #|# hodinami|# minutami|dnes #|dnes v #|dnes ve #|před # hodinami|před # minutami|včera #|včera v #|včera ve #',
        example: 'Zveřejněno včera ve 12:40',
      },
      {
        words: '{článek}|{little}|asi|méně|přibližně|zabere|zabere vám',
        cue: 'čas čtení|čas na přečtení|čtení|doba čtení|na přečtení|přečtení|přečtete',
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
