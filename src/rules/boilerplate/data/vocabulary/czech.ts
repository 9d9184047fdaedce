import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const měsíc =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra'

/** The words of Czech and Slovak notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const czechVocabulary: PhraseBook = {
  language: 'cs',
  sets: {
    little:
      'a|aby|abyste|ač|ale|ani|ať|až|bez|bude|budeme|budete|budou|by|byl|byla|bylo|byste|být|celá|celé|celého|celém|celou|celý|co|čeho|dále|další|dalších|dát|dejte|deset|díky|dnes|do|dva|dvě|hned|ho|chcete|chci|i|ihned|jak|jako|je|jeden|jedna|jedno|jednou|jeho|její|jejich|jemu|jen|jenom|jestli|ještě|ji|jiné|jiných|již|jsem|jsme|jsou|jste|k|kam|každá|každé|každého|každou|každý|kde|kdo|kdy|kdykoli|kdykoliv|ke|koho|komu|která|které|kterou|který|kterých|kterými|li|lidé|lze|má|mají|máme|máte|mě|mi|mohou|moje|můj|musíte|může|můžeme|můžete|my|na|nad|nám|námi|nás|náš|naše|našeho|našem|našemu|naši|naší|našich|našim|naším|našimi|ne|nebo|nechat|nechte|nejsou|nelze|nemáte|nemůžeme|není|nepodařilo|než|nic|nich|nikdy|nimi|níže|nyní|o|od|okamžitě|oni|ostatní|pak|po|pod|podařilo|podle|pokud|poté|potom|právě|pro|prosím|prosíme|prostřednictvím|před|přes|při|přímo|s|sami|se|sedm|si|své|svého|svém|svému|svoji|svou|svůj|svých|svým|ta|tady|tak|také|takové|taky|tato|teď|tehdy|těchto|ten|tento|teprve|této|ti|tím|to|tohle|toho|tohoto|tomto|tomu|tomuto|touto|třeba|tři|třicet|tu|tuto|ty|tyto|u|už|v|vám|vámi|vás|váš|vaše|vašeho|vašem|vašemu|vaši|vaší|vašich|vašim|vaším|vašimi|ve|víc|více|však|vše|všech|všechna|všechno|všechny|všem|vy|vždy|z|za|zatím|zde|ze|znova|znovu|žádné|žádnou|žádný|že',
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
      '{cena}|{číst}|{článek}|{doba}|{klik}|{můj}|{předplatitel}|{síť}|{web}|abonent~|abonmá~|abych~|abyste|adblock|adblocker|adblocku|adres~|ai|akce|akceptova~|akci|akcí|akční|aktivná|aktivné|aktivného|aktivném|aktivnému|aktivní|aktivním|aktivnou|aktivný|aktivných|aktivným|aktivnými|aktivova~|aktivuj~|aktualizac~|aktualizova~|aktualizujte|aktuáln~|analytické|analytic~|analytiky|android|anglická|anglické|anglického|anglickém|anglickému|anglickí|anglickou|anglický|anglických|anglickým|anglickými|anonymn~|aplikac~|appku|apple|archivn~|asi|audio|automatická|automatické|automatického|automatickém|automatickému|automatickí|automatickou|automaticky|automatický|automatických|automatickým|automatickými|automat~|autorce|autork~|autorská|autorské|autorského|autorském|autorskému|autorskí|autorskou|autorský|autorských|autorským|autorskými|autor~|balíček|balíčku|balíčky|banner~|bann~|bezpečí|bezpečnost|bezplatn~|bezplat~|bezprostředně|blízkým|blokátor|blokátoru|blokován~|blokova~|blok~|bohužel|bot|boxu|brání|buďte|bychom|čas|část|částí|části|částk~|čeká|čekat|celé|celého|celkem|celou|celý|cena|ceně|ceník~|centr~|cenu|čerstv~|četli|charakter|chat|chatu|chcete|chráníme|chtít|chvilku|chyb|chyba|chybě|chybná|chybné|chybného|chybném|chybnému|chybní|chybnou|chybný|chybných|chybným|chybnými|chybou|chybu|chyby|cíl|cíle|čísle|číslo|citac~|citov~|cizího|článek|článk~|člensk~|členstv~|člen~|cookie|cookies|čtenářk~|čtenářská|čtenářské|čtenářského|čtenářském|čtenářskému|čtenářskí|čtenářskou|čtenářský|čtenářských|čtenářským|čtenářskými|čtenář~|čtenější|čten~|čtou|ctrl|čtvrtky|čtvrtlet~|dál|dále|další~|dalš~|dar|dárek|darem|dárk~|darova~|darů|darujme|darujte|dary|dat|data|dbáme|debata|debatě|debatu|děkujeme|děláme|dělat|děláte|délka|dění|denn~|detekovali|digitáln~|dík|diskus~|diskutova~|diskutuj~|diskuz~|dispozici|dní|dnů|dobře|dočerpali|dočetl|dočetli|dočís~|dočt~|dohled~|dokonč~|dokud|dole|dolů|dopadl~|dopisů|dopisy|doplněk|doplníme|doplňk~|doplňova~|doporučen~|doporučuj~|doporuč~|doručova~|doruč~|došlo|došly|dostan~|dostává~|dostáva~|dostávejte|dostupn~|dovolujete|dozvědět|dozvíte|dříve|druhá|důležit~|dva|elektronick~|email|emailu|enter|existence|existovat|existuje|existujeme|exkluzivn~|extern~|faktickou|filtr|finanč~|flash|formát|formulář~|fóru|fórum|fotek|fotk~|fotogalerie|fotogalerii|fotograf~|fungoval|fungovala|fungovalo|fungován~|fung~|funkc~|galeri~|gramatickou|hesl~|hlasov~|hlas~|hledejte|hned|hodí|hodnoc~|hodnoť~|hrazen~|hůř|hvězdiček|hvězdičkami|hvězdičku|hvězdičky|hvězd~|ideální|ihned|ilustračn~|ilustrativ~|informac~|informativ~|informova~|informujte|instalovat|inzerát~|inzerc~|inzerent~|ios|iphone|jakmile|java|javascript|javascriptu|jazyk|jazyka|je třeba|jeden|jediným|jedna|jedním|jednoduš~|jednorázově|jednorázový|jednu|jen|jenom|jinak|jiné|jiného|jiný|jiných|jméno|js|jste|kamarádovi|kanál~|kapse|karta|kartou|karusel|každodenná|každodenné|každodenného|každodenném|každodennému|každodenní|každodennou|každodenný|každodenných|každodenným|každodennými|každ~|kdo|kdykoli|kdykoliv|když|klávesu|klávesy|klepnut~|klepn~|kliknut~|klikn~|klik~|klub|klubu|kód|kódem|kodex|kódu|kombinaci|komentář~|komentova~|komentuj~|kompletn~|komplik~|komunit~|konce|končí|konci|konec|konta|kontaktn~|kontaktova~|kontaktuj~|kontakt~|konto|kontrol~|kopírován~|kopírova~|koupě|koupí|koupit|kousek|kratičk~|krátk~|kupte|kvalitní|kvalitních|kvalitního|kvalitním|kvalitními|kvalitnímu|kvůli|lajk|lajkujte|lépe|lepší|levně|líbil~|líbit|libovoln~|lidé|limit~|liší|lišit|lze|mailem|mailov~|mailu|maily|majetek|majetkem|malá|malý|marketing~|materiál~|mecenášem|média|médií|mějte|měsíčn~|měsíc~|mezipaměť|min|místě|mít|mobiln~|mobil~|moderace|moderaci|moderátor~|moderní|moderních|moderního|moderním|moderními|modernímu|moderová~|mohli|mohlo|mohly|možnost~|možn~|mrkn~|myší|myslíte|nabídk~|nabíd~|načís~|načítá|načítán~|načt~|nadále|nahlás~|náhled~|nahoře|nahoru|nahrávka|nahrávku|nahráv~|nainstalujte|najd~|nákup~|nalezen~|naleznete|namiřte|namluvený|napiš~|naposledy|napsal|napsat|narazili|náš|naše|našim|našimi|naskenujte|následuje|následujíc~|našli|nastaven~|nastav~|nástroj~|návrat|návštěvnosti|navštiv~|názor~|neaktuáln~|nebudou|něco|nedokázal|nedokáz~|nedostupné|nedostupný|nějaká|nějakou|nejčtenější|nejčtenějších|nejčtenějšího|nejdiskutovanější|nejdřív|nejdůležitějš~|nejlepš~|nejnovějš~|nejprve|nejstarší|nejste|nejzajímavějš~|někomu|některé|některých|německá|německé|německého|německém|německému|německí|německou|německý|německých|německým|německými|nenapsal|nenechte|neodpovíd~|neomezen~|nepamatujete|nepodporuje|nepřehlédněte|nepřesnost~|neprodáváme|nesed~|nesmějí|nesmí|neujde|neunikne|neuteč~|neváhej|neváhejte|nevid~|newsletter~|nezávisl~|nezbytn~|ní|nic|nikdo|níž|níže|notifikace|nová|nové|nového|novější|novém|novému|noví|novináře|novinářů|novink~|novou|nový|nových|novým|novými|nutn~|nyní|období|objednat|objednejte|objevili|objev~|oblíbená|oblíbené|oblíbeného|oblíbeném|oblíbenému|oblíbení|oblíbenou|oblíbený|oblíbených|oblíbeným|oblíbenými|obnov~|obrázky|obrazovka|obrazov~|obráz~|obsah~|ochrana|ochraně|odběratelem|odběr~|odebír~|odeb~|odemkn~|odemyk~|odesláno|odeslá~|odešl~|odhlás~|odkaz~|odkryj~|odmítám|odmítn~|odpověd~|odpovíd~|odstran~|odvola~|odvol~|oficiální|oficiálních|oficiálního|oficiálním|oficiálními|oficiálnímu|ohodnoť~|okamžit~|okomentovat|omezen|omezení|omlouvám~|omyl|online|opakovat|oprav~|originál~|osobn~|ostatní|ostatním|ostatními|otázka|otázky|otestujte|otevírá|otevřená|otevřena|otevřené|otevřeného|otevřeném|otevřenému|otevřenou|otevřený|otevřených|otevřeným|otevřenými|otevř~|ověřen~|ověř~|označený|označ~|oznámen~|oznámkujte|oznám~|pak|palec|pamatovat|papírov~|partner~|pátky|patreon|patronem|pauz~|pečliv~|peníze|personalizace|personalizaci|personalizované|personalizovaných|pěti|píšeme|placen~|plány|platba|platbě|plateb~|plat~|player|plná|plné|plně|plného|plném|plnému|plní|plnou|plný|plných|plným|plnými|plocha|pochází|počítač~|počkejte|poctivá|poctivé|poctivého|poctivém|poctivému|poctiví|poctivou|poctivý|poctivých|poctivým|poctivými|podcast|podcastu|poděkovat|poděkujte|poděl~|podle|podmínk~|podobné|podpořil|podpořili|podporován|podpoř~|podpor~|podrobná|podrobné|podrobného|podrobném|podrobnému|podrobní|podrobnosti|podrobnou|podrobný|podrobných|podrobným|podrobnými|pohodln~|pokračován~|pokračova~|pokračuj~|pokrač~|pole|polovin~|pomáhá|pomáhají|pomoc~|pomoh~|pomoz~|pomůže|pondělky|ponech~|poprvé|populárná|populárné|populárného|populárném|populárnému|populární|populárnou|populárný|populárných|populárným|populárnými|pořádku|pořídit|pořiďte|porovnat|porovnejte|portál~|posíláme|posílat|posla~|poslechn~|poslech~|poslední~|posledn~|poslouch~|pošl~|poštovná|poštovné|poštovného|poštovném|poštovnému|poštovní|poštovnou|poštovný|poštovných|poštovným|poštovnými|pošt~|posuň~|poté|potěš~|potom|potřebného|potřebném|potřebnému|potřebnou|potřebný|potřebných|potřebným|potřebnými|potřebuj~|potřeb~|potvrdit|potvrďte|potvrzení|potvrzením|pouh~|pouze|použij~|používán~|používá~|použív~|povinné|povolen~|povol~|později|poznám~|pozornost|práce|práci|pracovat|pracujeme|přátelům|pravideln~|pravidl~|pravopisnou|přečetl|přečetli|přečíst|přečten~|přečt~|předává|předáváme|předchozí|předchozích|předchozího|předchozím|předchozími|předchozímu|předčít~|přednostn~|předplaceno|předplatitel~|předplatn~|předplat~|předtím|přehled~|přehl~|přehrávač~|přehráván~|přehráv~|přehrá~|překlad~|překlep~|přeložen~|premiov~|prémiov~|přenos|přeruší|přeskočit|přeskočte|přesn~|přestávce|přestávka|přestávky|přestáv~|přetisk~|převod|převodem|převodu|převzat~|přezdívka|přežít|příběh~|přibližně|přidáva~|přida~|přidej~|přihlášen~|přihlašovac~|přihlas~|přihlás~|přijď~|přijd~|přijím~|přijí~|přijm~|případ~|připoj~|připomínku|připomínky|připraven~|přispěj~|přispět|příspěvek|příspěvk~|příspěv~|přispíva~|přístupn~|přístup~|procent|procenta|procházejí|procházení|prodáváme|prodlouž~|prodlužte|profil~|prohlédn~|prohlížeč~|prohlížení|prohlížením|promešk~|promoakc~|prostě|prostor|prostřednictv~|průběžně|průměrné|prvek|prvku|prvky|první~|prvn~|psal~|psát|push|pustit|pusťte|původn~|qr|rádi|radi|ranní|ráno|reakce|redakčn~|redakc~|redaktork~|redaktor~|regionu|registrac~|registrovan~|registrova~|registruj~|reklamní přestávce|reklamn~|reklam~|řekněte|reportáž~|respektujeme|respektujte|ročn~|rolujte|rovnou|rozbalí~|rozbal~|rozhovor~|rozklikn~|rozšíření|rozumím|rozvoj|rubric~|rubrik~|rubri~|ruce|ručně|ruská|ruské|ruského|ruském|ruskému|ruskí|ruskou|ruský|ruských|ruským|ruskými|rychlej~|rychl~|sáhn~|sbíra~|schránce|schránk~|schrán~|schválen~|script|sdělova~|sděl~|sdílen~|sdíl~|sedí|sek|sekc~|sekund~|seznam~|sezna~|shod~|shrnut~|shromažďujeme|šíř|šířen~|sítě|síti|sítích|sjeďte|skončí|skončil~|skripty|skryjte|skryt~|skupina|skupině|skupinu|skupiny|sledova~|sleduj~|slovo|služb~|služeb|smazán~|smaz~|smíme|smlouvu|sms|snadn~|snímků|sociáln~|soubor|souborech|souborů|soubory|součást~|souhlasí~|souhlas~|souhrn~|soukrom~|související|spam|spamu|špatně|speciáln~|spojen~|společně|spoluprac~|sponzorovan~|sponzor~|spot~|správa|správce~|správná|správné|správně|správného|správném|správnému|správní|správnou|správných|správným|správnými|spravovat|spuště~|spust~|srdíčko|stabilní|stačí|stáhn~|stahuj~|stálá|stálé|stále|stálého|stálém|stálému|stálí|stálou|stálý|stálých|stálým|stálými|stanete|stánk~|staňte|staré|starší|starý|stát|statistick~|statistiky|stávat|stažen~|stejn~|stisknut~|stojí|stran|stranám|stránce|stránk~|středy|strojov~|stroj~|stručně|stupnici|sušenk~|sušen~|svobodná|svobodné|svolen~|svoluj~|tablet~|tady|tam|tarif|technická|technické|technického|technickém|technickému|technickí|technickou|technický|technických|technickým|technickými|technologie|technologií|teď|téhož|telefon~|téma|témat~|teprve|těší|textová|textového|textovém|textovému|textovou|textový|textových|textovým|textovými|text~|tip|tipy|tištěn~|titulk~|titul~|tlačítk~|tlačít~|tohle|toto|třeba|třetích|trvá|ty|týden|týdenn~|týdn~|tým|typy|účel~|účet|účtem|účtu|účtů|účty|údaj~|událost~|udělat|udělejte|udělen~|udělí~|ujde|ujít|ukáza~|ukázk~|ukáz~|ukaz~|ukládán~|uklád~|uložen~|ulož~|umožňuj~|umožn~|uniká|úpln~|upozorněn~|upozorn~|uprav~|určité|úryvk~|úryv~|ušetřete|ušetříte|úterky|uveden~|uvidíte|uvnitř|uzamčen|uzamčena|uzamčená|uzamčené|uzamčeného|uzamčeném|uzamčenému|uzamčení|uzamčenou|uzamčený|uzamčených|uzamčeným|uzamčenými|uzavřená|uzavřena|uzavřené|uzavřeného|uzavřeném|uzavřenému|uzavření|uzavřenou|uzavřený|uzavřeny|uzavřených|uzavřeným|uzavřenými|užitečn~|uživatelsk~|uživatel~|váhejte|vážíme|vděčnost|večer~|věci|vědět|vedle|věnujte|verz~|veškerá|veškeré|veškerého|veškerém|veškerému|veškerí|veškerou|veškerý|veškerých|veškerým|veškerými|vhodné|víc|víckrát|videa|videem|viděli|video~|vidět|videu|vidí|vidíte|víkend|vlastní|vlastních|vlastnictvím|vlastního|vlastním|vlastními|vlastnímu|vložen~|vložit|vložte|volitelné|volná|volné|volného|volném|volnému|volní|volnou|volný|volných|volným|volnými|vrátí|vrátíme|vrátit|vraťte|všechno|všechny|všem|všimli|vstoupit|vstup~|vteřin~|výběr~|vyber~|vybran~|vybrat|vyčerpali|vyčerpán|vyčerpáno|vychází|vychutn~|vyčkejte|vydán~|vydavatels~|vydavatel~|výhodn~|výhod~|vyhovuje|vyhraď~|vyhrazen~|vyhraz~|vyjádřete|výjimek|výjimk~|vymažte|vypadá|vypínejte|vyplňte|vypnut~|vypn~|výš|výše|vysílán~|vyskytl~|vyšlo|vytvořit|vytvořte|využij~|využili|využíván~|využív~|využ~|vyžadován~|vyžaduj~|vyzkouš~|vždy|vzít|vzkaz~|vzká~|vznikl~|webový|wifi|zabere|zablokován|zabráně~|začít|začněte|zadej~|žádného|zajděte|zajímav~|zajím~|zakázáno|zakoupen~|zakoup~|záleží|založen~|zaloz~|založ~|zamčen|zamčeno|zamčený|zanechal|zanechat|zanechte|zapínejte|zapisovat|zaplatil~|zaplaťte|zapnut~|zapn~|zapojit|zapojte|zapomenuté|zapomněl~|zapomn~|zaregistrova~|zaregistruj~|zaregistr~|zařízení|zásadách|zásady|zasílán~|zasíl~|zašl~|zastaralá|zastaralé|zastaralého|zastaralém|zastaralému|zastaralí|zastaralou|zastaralý|zastaralých|zastaralým|zastaralými|zastavit|zatím|zaujal~|zaujmout|závazk~|zavírejte|zavít~|zavřete|zavřít|zážitek|záznam|zbytečného|zbytek|zbytk~|zbývající|zbýv~|zdá|zde|zdroje|zdrojích|zdrojů|zhlédnout|zhruba|žije|získat|získejte|živě|zjistili|zkontrolujte|zkrácen~|zkušební|zkušebních|zkušebního|zkušebním|zkušebními|zkušebnímu|zkuste|zlepšení|zlepšit|zlepšování|změn~|zmešk~|znění|znovu|zobrazen~|zobrazova~|zobraz~|zodpovíd~|zpět|zpracován~|zpracováváme|zpracová~|zpravodaj~|zpráv~|zpřístupn~|zrušen~|zruš~|ztěžuj~|ztlum~|ztotožň~|ztrat~|žurnalistika|žurnalistiku|žurnalistiky|zůstan~|zůstáv~|zvem~|zveřejněn~|zveřejn~|zvlášť|zvolte|zvuková|zvukového|zvukovém|zvukovému|zvukovou|zvukový|zvukových|zvukovým|zvukovými|zvuk~',
  },
  phrases: {},
  bags: {
    'source-line': [
      {
        words: '{notice}|laskav~|přetištěn~|převzat~',
        cue: 'článek|přetištěn~|převzat~|publikován~|publikujem~|text',
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
        cue: 'banner~|bann~|inzerát~|inzerc~|inzerent~|inzertn~|reklamní pauze|reklamní přestávce|reklamní sdělení|reklamním sdělením|reklamn~|reklamn~ blok~|reklamn~ pauz~|reklamn~ přestáv~|reklam~|sponzorovan~ obsah~|spot~|zadavatel~',
        act: '{číst}|# sekund|bezplatn~|čeká|článek|čtěte dál|dál|dále|další část|další části|dočís~|dočt~|druhá část|druhou část|hned budeme|hned jsme zpět|hned po|hrazen~|jsme zpět|konec reklamy|místo pro|najd~|následuj~|návrat|nekončí|níže|pauza|placen~|plocha|po krátké|pod ní|pod ním|pokračován~|pokračuj~|pokrač~|pomáhá|posuňte|posuňte se|přeruší|přeskoč~|přestávka|připraven~|prostor|psát|rolujte|sdělení|sjeďte|skrý~|společně s|sponzoruje|teď reklama|ve spolupráci s|víc|vrátíme|vrátíme se|vrátíme se k textu|vraťte|vypínejte|vypnout reklamu|vypn~|za # sekund|za chvíli|zaplatil~|zavř~|zbytek|zbytk~|zbývá|zbývající část|zdarma|zpět k|zůstává',
        example: 'Zbytek článku najdete pod inzercí',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}|analytic~|anket~|extern~|graf|kvíz~|mapa|mapu|mapy|nezbytn~|reklamn~|statistick~|tabul~',
        cue: 'cookie|cookies|data třetím|externí obsah|externího obsahu|extern~ (web|webu|webem|weby|webů|webech)|extern~ obsah~|jaké údaje|obsah třetích|obsah z cizího|obsah z externího|obsah z vnějšího|obsahu třetích stran|ochrana údajů|ochraně údajů|odvolat souhlas|osobní údaje|osobních údajů|osobním údajům|osobn~ údaj~|soubor~ cookie|soubor~ cookies|souhlas lze|souhlas můžete|souhlas s používáním|souhlas se zpracováním|soukromí|soukrom~|sušenk~|sušen~ třetích|svůj souhlas|údaje o vás|udělíte souhlas|váš souhlas|vaše data|vaše údaje|vašeho souhlasu|vašich údajů|vašimi daty|vašimi údaji|vložen~ obsah~|zpracování osobních|zpracování údajů|zpracováním údajů',
        act: 'blokova~|chráněny|chrán~|dbáme|děláme|dokud|dovolujete|důležité|nastaven~|nastav~|nepovol~|neprodáváme|neukáž~|nezbytn~|nutn~|objeví|odmítám|odmítn~|odvola~|podrobnosti|potřebuj~|používán~|používá~|použív~|povolen~|povol~|předává|přehrá~|přijímám|přijm~|prodáváme|prosím~ o souhlas|respektuj~|sbíra~|shromažďujeme|souhlasí~|souhlas~|správa|spravova~|spuště~|spust~|svolen~|svoluj~|technické|udělí~|ukáza~|ukáž~|ukládán~|uklád~|uložit nastavení|ulož~|umožn~|upravit|v bezpečí|važím~|volitelné|vyberte|vybrat|vypnout|využíván~|využív~|vyžaduj~|zablokovan~|záleží|zásadách|zásady|změna|změnit|zobrazen~|zobrazit obsah|zobraz~|zpracován~|zpracováváme|zpracov~',
        example: 'Vašeho soukromí si vážíme',
      },
      {
        words: '{notice}|anket~|graf|kvíz~|mapa|mapu|mapy|tabul~',
        cue: 'do vašeho prohlížeče|do vašeho zařízení|na vašem zařízení|ve vašem prohlížeči|ve vašem zařízení',
        act: 'nezbytn~|nutn~|uchovávám~|ukládám~|ukláda~',
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
        cue: '{článek}|celé|celé znění|celý článek|celý text|článek|článk~|dál|dále|další část|další stránce|další stránk~|druhou část|obsah|plné znění|pokračován~|strana|stránce|straně|stránka|stránku|stranu|text~|verze|verzi|zbytek|zbývající část',
        act: '{číst}|čtěte|dočís~|dočt~|jediným kliknutím|jedním kliknutím|klepn~|kliknut~|klikn~|na další stránce|na další straně|na našem webu|na webu|načís~|načt~|odkryj~|otevř~|pokračovat|pokračuj~|přečíst|přečt~|přejd~|přejít|rozbalí~|rozbal~|rozklikn~|ťukněte|ukaz~|v odkazu|zobraz~',
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
        act: '{číst}|{článek}|bez omezení|část|celý|číst jen|článek|článk~|čten~|čtete|čtou|další část|dočís~|dočt~|dopadl~|dostupn~|exkluzivn~|jen|jen pro|jenom|končí|obsah~|odemkn~|odemyk~|odhal~|odkryj~|omezen|otevřen~|plné znění|plný přístup|pokračován~|potřebuj~|pouze|pouze pro|přečíst|přečt~|přístup k|přístupn~|pro naše|s předplatným|skryt~|text~|ukázk~|určen~|úryv~|uzamčen~|výhradně|výhradně pro|vyhrazen~|zamčen~|zbytek|zbytk~|zbývá|zbývající|zjistit',
        example: 'Tento článek je součástí prémiového obsahu',
      },
      {
        words: '{notice}',
        cue: 'dočerpali|došly|přečetli|přečteno|vám zbývá|vám zůstává|vyčerpal~|vyčerpán|vyčerpáno|využili|zbývá|zbývá vám|zbývají|zbývají vám',
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
        cue: '# dní zdarma|akc na|balíček|balíčku|členstv~|čtěte zdarma|digitáln~ přístup~|dní zdarma|jako dárek|kódem|měsíc čtení|nabídk~|odhlaste|otestujte|předplatn~|předplat~|první měsíc|první tři|první týden|první týdny|prvních # dní|prvních dní|prvních třicet|rok čtení|rok předplatného|sleva na|slev~ na|tarif~|třicet dní zdarma|týdny zdarma|využijte nabídky|vyzkoušejte|zkušební období|zkušební verze|zkušebn~ období|zkuste|zrušení|zrušíte',
        act: '{cena}|# dní|aktivujte|bez omezení|bez reklam|bez závazku|bez závazků|bezplatn~|darovat|darujte|do konce měsíce|do konce týdne|do neděle|gratis|jen dnes|jen teď|kdykoli|kdykoliv|končí|koupit|kup si|kupte|levnějš~ o #|levněj~|lze zrušit|měsíc|měsíc zdarma|měsíčn~|na rok|na týden|nepropás~|objedna~|objednej~|od #|platí do|pořiď~|porovnat|porovnejte|poté|potom|při platbě|prodlužte|ročn~|stojí|váhejte|vyber~|vybrat|využij~|vyzkouš~|za #|zdarma|zdarma pak|zdarma potom|získat|získej~|zrušit kdykoli|zrušit lze|zrušte|zvolte',
        example: 'Vyberte si předplatné, které vám sedí',
      },
      {
        words: '{notice}|levnějš~',
        cue: 'přístup~',
        act: '# dní|# měsíce|# měsíců|bez omezení|bez reklam|kč|korun|korunu|koruny|se slevou|slev~|stojí|výhodn~|za polovic|za polovinu',
        example: 'Roční přístup za polovic',
      },
      {
        words: '{notice}|levnějš~|platí|student~',
        cue: 'členstv~|předplatn~|předplat~|přístup~',
        act: 'darovat|darujte|jako dárek|polovin~|za polovinu',
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
        cue: 'po přihlášení|přihlášen~|přihlas~|přihlás~|registrac~|registruj~|zaloguj~|zaregistrova~|zaregistruj~',
        act: 'aby|abyste|celý článek|číst|čten~|dál|dostupn~|funguje|funkc~|jen|musí~|nutn~|odemkn~|pokračován~|pokračova~|pokračuj~|potřeba|pouze|prosím|stejn~|svými údaji|třeba|údaji|vyžaduj~|zobrazit',
        example: 'Pro pokračování je nutné se přihlásit',
      },
    ],
    newsletter: [
      {
        words: '{notice}|snídan~|víkend~',
        cue: 'e mailový přehled|e mailov~ přehled~|newsletter~|odběr~ novinek|zpravodaj~',
        act: 'bez spamu|chcete|děkujeme za|denní|dostanete|dostáva~|dostávej~|jednou týdně|každé pondělí|každé ráno|každý den|každý pátek|každý týden|každ~|náš|našeho|našemu|našim|nech~|objedna~|objednej~|objedn~|odběr~|odebír~|odhlás~|posíl~|potvrď~|přehled|přihlas~|přihlás~|ranní|týdenní|v pátek|večerní|vložte|vychází|vyplň~|zadej~|zanech~|zasíl~|zdarma|získejte',
        example: 'Objednejte si náš zpravodaj',
      },
      {
        words: '{notice}|snídan~|víkend~',
        cue: 'do schránky|dopisy od redakce|e mail|e mailem|e mailovou schránku|e mailov~ adres~|e mailu|email|emailu|mail|mailem|mailové schránce|mailu|maily|pošt~|schránce|schránky každý|schránk~|spam|spamu',
        act: 'adresu|čeká|čerstvé zprávy|dostanete|dostávat dopisy|dostáva~|dostávej~|jednou týdně|každé ráno|každý den|každý pátek|každ~ den|každ~ ráno|každ~ týden|nechte nám|nech~|nejdůležitějš~|nejlepší články|nejlepší texty|nejlepš~|nejnovějš~|nejzajímavějš~|od naší redaktorky|odebír~|odhlásit|posíl~|poslali|pošleme vám|pošlem~|potvrdit|potvrďte|přehled|přehled týdne|přehled zpráv|přihlas~|přímo do|promeškat|ranní přehled|rovnou do|souhrn|souhrn týdne|souhrn zpráv|stačí|vložte|výběr nejlepších|vyplň~|zadej~|žádný|zanech~|zasíl~|zašleme|získejte|zkontrolujte|zmeškat',
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
        cue: 'odhlášen~|odhlásit se|odhlás~',
        act: 'jediným kliknutím|jedním kliknutím|kdykoli|kdykoliv|z odběru',
        example: 'Odhlásíte se jediným kliknutím',
      },
    ],
    'follow-us': [
      {
        words: '{notice}|více|videí|zvoneček|zvoneč~',
        cue: '{síť}',
        act: 'buďme ve spojení|buďte|čeká|čtěte nás|hledejte|jsme|jsme i|jsme na|jsme také|kanál~|lajk~|máme|mrkn~|na vás čeká|najdete nás|najd~|náš|nás i|nás na|naše|naše profily|našeho|našem|naši|navštiv~|nejdůležitější|odebír~|odeb~|podívejte se|potkejme se|přidat|přidej~|přihlas~|připoj~|profil~|skupina|sledova~|sleduj~|staňte|stránk~|účty|více zpráv|zapněte|zavítejte|zprávy',
        example: 'Najdete nás i na Facebooku',
      },
      {
        words: '{notice}|zvoneček|zvoneč~',
        cue: 'aplikace|aplikací|aplikaci|aplikac~|appka|appku|kanál|kanálu|kanál~|komunitu|notifikace|oznámení|oznámen~|profil|profil~|skupině|skupinu|sledujíc~|sociálních sítích|sociáln~ (síť|sítě|síti|sítích|sítí)|sociáln~ sít|upozornění|upozorněn~|v obraze',
        act: 'ať vám nic neunikne|ať vám nic neuteče|dostávejte|hledejte nás|instalovat|máme|mějte|nainstaluj~|najdete nás|namiřte|náš|našemu|naši|našim|naskenujte|nic vám neunikne|nic vám neuteče|odebír~|odeb~|po ruce|pohodlněji|povol~|přidej~|připoj~|rychleji|sledovat|sleduj~|stáhn~|v kapse|více zpráv|vždy|zapn~',
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
        act: 'díl|klikněte|neuteč~|nová videa|videa|zapněte',
        example: 'Klikněte na zvoneček, ať vám neutečou nová videa',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{článek}|{klik}|{little}|{síť}|#|článek|čtení|dál|kolegům|kolegyn~|na|někomu|o něm|ostatn~|pdf|později|přátelům|přečtení|prosím|rodin~|schránky|seznam|seznamu|si|stránku|stránky|text|tisk|verze|vrátit|všem|známým',
        cue: 'do|doporuč~|kopírova~|odložte|poděl~|poděl~ se|posla~|pošlete dál|pošl~|předej~|přeposla~|přepošl~|přidat|přidejte|řekn~|schovejte|sdíl~|tisknout|tweetnout|ukažte|ulož~|verze pro|vytiskn~|zkopírováno|zkopírovat|zkopíruj~',
        act: '{článek}|{síť}|adresu|článek|článk~|dál|do schránky|e mailem|kamarád~|mailem|na potom|na později|oblíbených|odkaz~|ostatn~|později|přátel~|příspěv~|příteli|rodině|schránky|stránku|stránky|text~|tisk|tuto zprávu|všem|záložek|záložky|známému|známým',
        example: 'Podělte se o článek s přáteli',
        begins: true,
      },
      {
        words: '{notice}|dál|kolegům|kolegyn~|přátel~|rodin~|známým',
        cue: 'líbil~|zaujalo vás|zaujal~',
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
        cue: 'debatu|diskus~|diskutovat|diskutuj~|diskuz~|komentář~|komentoval~|komentova~|komentuj~|možnost komentovat|názory čtenářů|okomentova~|okomentuj~|příspěvek do|reakce čtenářů|sekc~ komentář~|svůj názor|váš názor nás|vaším názorem',
        act: '#|buďte první|byla vypnuta|čeká|číst|článkem|článku|co si myslíte|co si o tom|čtenáři|čtenářů|důležit~|moderace|moderátor~|moderované|moderovány|mohou jen|mohou pouze|načíst|načíst další|napište nám|napiš~|napsat|nejnovějš~|nenapsal|nikdo|objeví|objeví se|odpovědět|po kontrole|po schválení|pod článkem|podělte se|pravidla|pravidly|předplatitelé|přidávat|přida~|přidej~|přihlášeným|přihlas~|první~|redakcí|registrovaní|registrovaným|schválen~|schvál~|se objeví|skrýt|smazán|správce~|uzamčena|uzavřen~|uživatelů|v komentářích|váš názor|vložit|vložte|vstoupit|vstup~|vypnut~|zajímá|zakázáno|zanechat|zanechte|zapoj~|zaregistrujte|zatím|zatím bez|zatím nejsou|zatím žádné|zobraz~|zveřejněn',
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
        words: '{notice}|dočasně|momentálně|region~|země|zemi',
        cue: 'audio|audioverze|audioverzi|článek|fotogalerie|fotogalerii|galeri~|hlasitost|klip~|nahrávka|nahrávku|nahráv~|podcast~|přehrávač~|přenos~|titulky|videa|videem|video~|záznam~|živě|živý přenos|zvuková verze|zvuk~',
        act: '# s|# sekund|článku|dočasně nedostupn~|načíst|načítá se|načítá~|nedokázal|nedokáz~|nedostupn~|nelze|nelze přehrát|nemohl načíst|nenačetl|není dostupné|není dostupn~|nepodařilo|nepodporuje|online|opakovat|otevřít|podívejte|podporuje|poslechn~|poslouch~|přehrává|přehráván~|přehrá~|přeskočit|pust~|skrýt|sledujte|spustí~|spust~|textu|ve vaší zemi|vypnout|vypnut~|za chvíli|začíná|začne|zapn~|zastavit|zobraz~|ztlum~',
        example: 'Přehrávač se načítá, vyčkejte prosím',
      },
      {
        words: '{notice}|region~|země|zemi',
        cue: 'audio verz~|audioverz~|článek|článku|tento článek|tento text',
        act: 'poslechněte|poslech~|poslouch~|vyslechn~',
        example: 'Tento článek si můžete i poslechnout',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock~|blokace reklam|blokátor reklam|blokátor~|blokátor~ reklam|blokování reklam|blokova~ reklam|flash player|java script|javascript~|js|naše reklamy|naši reklamu|prohlížeč~|reklamy blokujete',
        act: 'aktivujte|aktualizovat|aktualizuj~|blokuje|blokujete|brání|deaktivuj~|detekoval~|fungoval|fungovala|fungovalo|fungování|fung~|nainstalujte|nepodporuj~|nutn~|podporován|podpor~|potřebuj~|potřeb~|použijte|používá~|používejte|povol~|už není|vypněte ho|vypněte jej|vypnutý|vypn~|vyžaduj~|zapnutý|zapn~|zastaralá|zastaralého|zastaralý|zjištěn|zjistil~|zobrazení|ztěžuj~',
        example: 'Používáte zastaralý prohlížeč',
      },
    ],
    'error-report': [
      {
        words: '{notice}|místo|pomozte|přesn~',
        cue: 'chybné místo|chybnou informaci|chybný údaj|chyb~|nepřesnost~|omyl~|překlep~',
        act: 'ctrl|dejte nám|dejte nám vědět|dejte vědět|do redakce|informujte|kontaktova~|kontaktuj~|nahlásit|nahlaste|nalezen~|napiš~|napsat|narazil~|našl~|objevil~|označte ji|označ~|oznam~|pomozte nám|poslat|pošlete|prosím|redakc~|stiskněte|upozorn~|ve zprávě|vědět|vid|všiml~|zjist~',
        example: 'Překlep v textu? Dejte nám vědět',
      },
      {
        words: '{notice}|článk~|nesed~|redakc~|text~',
        cue: 'máte téma|máte tip|máte zajímavý tip|něco není v pořádku|něco nesedí|něco tu nesedí|něco v článku|něco v textu|nepřesnost|v textu nesedí',
        act: 'dejte nám vědět|dejte vědět|napiš~|ozvěte se|pošlete|řekněte|upozorněte redakci|upozorn~',
        example: 'Něco není v pořádku? Napište redakci',
      },
    ],
    donation: [
      {
        words: '{notice}|káv|kávu|majitel~|žijeme',
        cue: 'bez podpory|bez vaší podpory|dar|dárců|darem|darů|darujte|dary|díky čtenářům|díky podpoře|díky vám|díky vaší|jednorázový dar|jednorázový příspěvek|kávu|každá koruna|každý příspěvek|mecenáš~|patronem|poděkujte|podpoř nás|podpořit|podpoříte|podpořte|pomozte|přispěj~|přispět|příspěvek na|příspěvkem|příspěvků čtenářů|příspěvkům čtenářů|příspěvky čtenářů|přispíva~|sponzorem|staňte se patronem|váš příspěvek|vaše podpora|vaše pomoc|vaší podpoře|vaši podporu|vaší podpory|vaší pomoci|vašich příspěvků|za podporu|žijeme díky|žijeme z příspěvků',
        act: 'částk~|čtenář~|darujme|deník|existuj~|fung~|kartou|korun~|magazín|majitel~|média|médií|možn~|na účet|nemáme|nezávislé redakci|nezávislou|nezávislým|novináře|novinařin~|novinářů|noviny|patreon|platbou|pomoz~|práce|práci|pracovat|předplatným|převod|převodem|přežít|psát|redakc~|reklam|reklamu|staňte|staňte se naším|tvoř~|účet|umožňuj~|web|žijeme|žurnalistik~',
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
        cue: 'citac~|citování|kopírován~|kopírovat|přetisk|publikování|reprodukce|rozmnožování|šířen~|šířit',
        act: 'bez písemného|bez souhlasu|bez svolení|bez uvedení|bez uvedení zdroje|našich materiálů|obsahu jen|obsahu serveru|obsahu webu|pouze s odkazem|povolen~|s aktivním|s odkazem|s odkazem na zdroj|s uvedením|s uvedením zdroje|se souhlasem|souhlasu redakce|zakázán~',
        example: 'Publikování obsahu jen se souhlasem redakce',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|autor~|charakter|článk~|diskuz~|finanční|informativní|investiční|inzerc~|komentář~|koupíte|lékařská|lékařskou|lékař~|malou|musí|nahrazuj~|náklady|nákup|nákupu|nákupů|nákupy|nemusí|nenahrazuj~|nenese|nutn~|objednávku|obsah|obsažené|odborník~|odpovědnost|odpovědnosti|odpovíd~|oficiálním|osobn~|partner|partnera|partnerem|patří|pouze|právní|právník~|prezentovan~|produktu|radou|radu|redakc~|reklam~|sdílet|shodova~|text~|uděláte|uveden~|uživatel~|výhradně|vyjádřen~|ztotožňova~|zvané',
        cue: 'affiliate|doporučení|doporučením|informativní|informativní charakter|investičním doporučením|inzerent|inzerenta|názor autora|názor~|odpovědnost~|partnera|partnerem|partnerské odkazy|partnerských odkazů|poradenství|poradenstvím|postoj|postoje|product placement|proviz~|rada|sponzora|stanovisk~|umístění produktu|za inzeráty|za komentáře|za obsah inzerátů|za obsah inzerce|za obsah komentářů|za obsah příspěvků|za obsah reklam|zadavatele',
        act: 'charakter|dostaneme|dostáváme|má charakter|na objednávku|nahrazuje|napsán|nejsou|nemusí|nemusí se|nemus~ odpovíd~|nenahrazuje|nenese|nenese odpovědnost|není|neodpovídá|neodpovídaj~|neodráž~|nepředstavuje|neručí|nevyjadřují|nezodpovídá|neztotožňuj~|obsahovat|obsahuje|odkazy|odpovědnosti|odrážet|odráží|patří autor~|připraven|připravila|sdílet|sdílí|shodovat|shoduje|shodují|ve spolupráci|výhradně autor~|vyjadřuje|vyjadřují|vznikl|vznikla|vzniklo|za finanční|získat|získáváme',
        example: 'Za nákup přes odkazy dostáváme provizi',
      },
      {
        words: '{notice}|lékař~|let|lety|nahrazuj~|několik|nenahrazuj~|odborník~|právník~|před|radu|rok|roku|starý',
        cue: 'článek|informace v textu|tento článek|tento text|text|text má|text vznikl',
        act: 'informativní charakter|mohou být neaktuální|může být neaktuální|neaktuáln~|nenahrazuj~|není radou',
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
        cue: 'až do konce|čtete nás|do konce|dočetl~|s námi|vydržel~',
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
        cue: 'čte|načetl|načten|namluvil|namluvila|napsán|překlad byl|překlad článku|překlad proveden|překlad textu|překlad z|přeložen~|přeložil~|připraven|vygeneroval|vygenerovala|vygenerován|vytvořen|vznikl|vznikla',
        act: 'ai|algoritmus|automatický|automaticky|automat~|deepl|google|hlasový|počítač|překladačem|robot|robota|robotem|stroj|strojem|strojov~|syntetický hlas|syntetickým hlasem|syntetizátor|umělá inteligence|umělé inteligence|umělou inteligencí',
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
          '{článek}|{little}|{měsíc}|#|byl|byla|čtvrtek|datum|dne|dnes|hod|hodin|hodinami|minut|minutami|naposledy|neděle|neděli|pátek|pondělí|posledn~|proběhl~|provedena|provedeny|sobota|sobotu|středa|středu|úterý|včera',
        cue: 'aktualizac~|aktualizován~|čas publikace|datum publikace|datum vydání|datum zveřejnění|naposledy upraven~|poslední aktualizace|poslední úprava|poslední změna|přidáno|publikován~|upraven~|úprav~|vloženo|vydán~|vytvořeno|změněn~|změn~|zveřejněn~',
        act: '# {měsíc}|# # #|# hodinami|# minutami|dnes #|dnes v #|dnes ve #|před # hodinami|před # minutami|včera #|včera v #|včera ve #',
        example: 'Zveřejněno včera ve 12:40',
      },
      {
        words:
          '{článek}|{little}|asi|času|článek|článk~|méně|na|potřebujete|potrvá|přečten~|přečt~|přibližně|si|text~|ti|trvá|vám|věnujte|vyhraď~|za|zabere|zabere vám|zhruba',
        cue: 'čas čtení|čas na přečtení|četb~|čten~|doba čtení|na přečtení|přečten~|přečtete',
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
        cue: 'post~|příspěvek|příspěvk~|příspěv~|tweet~|vložen~ obsah~',
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
        act: 'archivu redakce|ilustračn~|ilustrativ~|je ilustrační|organizátoři|pořadatelé|poskytl|poskytli|poskytnuté|pouze ilustrativní|se svolením|soukromý archiv|umělá inteligence|umělé inteligence|umělou inteligencí|vygenerovala|vygenerován|vytvořen|vytvořeno|vytvořila|z archivu|z archivu redakce|z našeho archivu|ze soukromého archivu',
        example: 'Obrázek vytvořila umělá inteligence',
      },
    ],
  },
}
