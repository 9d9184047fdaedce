import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const měsíc =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra'

/** The words of Czech and Slovak notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const czechVocabulary: PhraseBook = {
  language: 'cs',
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
        words: '{little}|{článek}|{síť}|{klik}|#|stránky|stránku|pdf|schránky|verze|tisk|přečtení|čtení|seznam|seznamu',
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
}
