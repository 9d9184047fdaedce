/** How a language writes news into headlines; words between `|`, sorted, as they are folded: no accents, small letters. */
interface NewsWords {
  /** What those do whom news is about, in the form that headlines have. */
  verbs: string
  /** The same in words that other texts have too: `Tosca kills Scarpia`. */
  deeds: string
  /** What is done to those whom news happens to, without `was`: `Man charged with murder`. */
  done?: string
  /** What happens, before its place: `Strike at …:`, `War in …:`. */
  events?: string
  /** Headlines with these words. */
  examples: readonly string[]
}

/** By ISO 639-1 code of the language, sorted. */
export const newsWords: Readonly<Record<string, NewsWords>> = {
  cs: {
    verbs:
      'kritizuje|obvinil|obvinila|odmita|odmitl|odvolal|ohlasil|oznamil|podepsal|pohrozil|potvrdil|pozaduje|prohlasil|rezignoval|schvalil|slibuje|varuje|vyhlasil|vyloucil|vyzval|zada|zakazal|zamitl|zatkla|zpochybnil',
    deeds: 'chce|jedna|mluvi|navstivil|odjel|odletel|porazil|prijal|prohral|reaguje|setkal|vyhral|zemrel',
    events: 'atentat|exploze|havarie|nehoda|povoden|pozar|protesty|stavka|strelba|utok|valka|volby|vybuch|zemetreseni',
    examples: ['Borský odmítl návrh starosty Orlíku', 'Požár v Lundu: Borský varuje obyvatele'],
  },
  de: {
    verbs:
      'attackiert|beantragt|beendet|begnadigt|begrusst|beklagt|beschliesst|bestatigt|bestreitet|bezeichnet|bombardiert|dementiert|distanziert|droht|einigt|entlasst|erklart|ermittelt|erwagt|fordert|genehmigt|hebt|kassiert|kippt|kontert|kritisiert|kritisierte|kundigt|mahnt|pladiert|protestiert|raumt|ruft|rugt|scheitert|streikt|unterzeichnet|verbietet|verhaftet|verhangt|verklagt|verklagte|verlangt|verschiebt|verteidigt|verteidigte|verurteilt|verurteilte|warnt|wehrt|weist|widerspricht|zweifelt',
    deeds:
      'beginnt|besiegt|besucht|bleibt|erhalt|erreicht|feiert|fliegt|folgt|geht|gesteht|gewinnt|greift|hofft|klagt|kommt|legt|lehnt|macht|muss|nennt|reagiert|reist|sagt|schlagt|schliesst|setzt|siegt|sieht|sorgt|sperrt|spricht|startet|steigt|stellt|stirbt|stoppt|streicht|sturzt|trennt|trifft|tritt|ubernimmt|unterliegt|verliert|verspricht|wird|wirft|zeigt|zieht',
    events:
      'anschlag|attacke|attentat|aufstand|brand|drama|erdbeben|explosion|hochwasser|krieg|krise|kundgebung|messerangriff|proteste|razzia|schusse|streik|sturm|unfall|ungluck|unwetter|urteil|wahl|wahlen',
    examples: ['Berger warnt Orlik vor neuem Streik', 'Hochwasser in Lund: Berger fordert Hilfe vom Bund'],
  },
  en: {
    verbs:
      'abolishes|accuses|acquits|alleges|announces|apologised|apologises|apologized|apologizes|appoints|approves|arrests|assures|authorises|authorizes|backs|bans|blames|blasts|bombards|bombs|boycotts|cancels|cautions|chides|clinches|concedes|condemns|confesses|confirms|convicts|criticises|criticizes|declares|decries|demands|denies|denounces|deploys|deports|derails|detains|dismisses|disputes|downplays|evacuates|expels|halts|hints|imposes|intensifies|issues|jails|jeopardizes|lambasts|laments|lashes|launches|legalises|legalizes|mulls|nixes|nominates|ousts|outlines|overturns|pardons|penalises|pledges|plunges|postpones|pressures|probes|prosecutes|reaffirms|rebuffs|rebukes|recaptures|regrets|reinstates|reiterates|rejects|repeals|resigns|resumes|revokes|sacks|sanctions|scraps|sentences|shells|slams|slashes|slumps|snubs|sparks|spars|stabs|sues|summons|suspends|targets|tightens|touts|unseats|unveils|upholds|urges|vetoes|vows|warns|weighs',
    deeds:
      'accepts|addresses|admits|agree|agreed|agrees|airs|arrest|attacks|beats|blocks|bomb|bows|breaks|calls|claims|clash|comes|comments|considers|cracks|cuts|decides|defeats|defends|delays|demand|dies|dubs|edges|ends|excludes|extends|eyes|faces|fall|fires|flee|flees|flew|frees|hails|heads|hits|injures|insists|invades|joins|kills|leads|loses|march|marches|meets|mourns|names|offers|opens|orders|plans|praises|presents|promises|protest|protests|pulls|quits|raises|rally|recalls|receives|refuses|releases|replaces|responds|retakes|reveals|rise|rules|scores|seeks|seizes|sends|shuts|signs|skips|soar|stands|steps|storms|strike|strikes|stumbles|supports|surges|swears|threatens|topples|triumphs|visits|vote|votes|wants|welcomes|wins|withdraws|wounds',
    done: 'accused|acquitted|arrested|attacked|banned|booed|canceled|cancelled|charged|closed|convicted|dead|deported|detained|dismissed|evacuated|expelled|extradited|fined|freed|held|hit|hospitalised|hospitalized|injured|investigated|jailed|killed|missing|murdered|ousted|overturned|postponed|raped|recaptured|released|rescued|sacked|seized|sentenced|shot|stabbed|stranded|suspended|wounded',
    events:
      'accident|assassination|attack|attacks|battle|blast|blaze|bombing|ceasefire|clashes|coronavirus|corruption|coup|crash|crisis|cyclone|death|demonstration|demonstrations|derailment|disaster|drought|earthquake|election|elections|eruption|explosion|explosions|fire|fires|flood|flooding|floods|heatwave|hostages|hurricane|kidnapping|landslide|legislative|massacre|murder|negotiations|outbreak|presidential|protest|protests|riots|scandal|shooting|shootout|shots|storm|strike|strikes|summit|talks|terrorism|trial|tsunami|typhoon|unrest|violence|volcano|war|wildfire|wildfires',
    examples: [
      'Bergman rejects offer of the dockers in Orlik',
      'Woman stabbed in Orlik, husband arrested',
      'Strike at Lundair: hundreds of passengers stranded',
    ],
  },
  es: {
    verbs:
      'acuerda|acusa|afirma|alerta|amenaza|anuncia|aprueba|arremete|asegura|autoriza|avisa|bombardea|carga|celebra|cesa|cierra|comparece|concede|condena|confirma|convoca|critica|cuestiona|decreta|defiende|deniega|denuncia|descarta|desmiente|destituye|desvela|detienen|dimite|encarcela|endurece|evita|exige|expulsa|juzga|mantiene|multa|niega|nombra|ordena|pacta|pide|propone|reafirma|rechaza|reclama|reconoce|reivindica|renuncia|respalda|reune|revela|rompe|sanciona|suspende|tilda|vuelve',
    deeds:
      'abre|admite|apoya|ataca|avanza|busca|cae|califica|deja|elimina|firma|gana|gobierna|golea|impide|impone|insta|juega|lamenta|lidera|llega|logra|muere|ofrece|pierde|prohibe|promete|quiere|recibe|recuerda|responde|retira|sube|vence|veta|viaja|visita',
    events:
      'accidente|ataque|atentado|crisis|elecciones|erupcion|explosion|guerra|huelga|incendio|inundaciones|masacre|muerte|protestas|terremoto|tiroteo',
    examples: ['Berrocal defiende el pacto con Orlik', 'Incendio en Lund: Berrocal visita la zona'],
  },
  fi: {
    verbs:
      'arvioi|arvostelee|esittaa|haluaa|ilmoittaa|irtisanoo|kiistaa|kommentoi|lupaa|myontaa|paljastaa|puolustaa|puuttuu|syyttaa|torjuu|tuomitsee|vaatii|vahvistaa|varoittaa|vastustaa|vetoaa',
    deeds: 'aloittaa|eroaa|haviaa|kertoo|kuoli|matkustaa|sanoo|tapaa|vierailee|voittaa|voitti',
    events:
      'ammuskelu|isku|kolari|lakko|maanjaristys|mielenosoitus|myrsky|onnettomuus|puukotus|rajahdys|sota|tulipalo|vaalit',
    examples: ['Berg torjuu Orlikin ehdotuksen sopimuksesta', 'Tulipalo Lundissa: Berg varoittaa savusta'],
  },
  fr: {
    verbs:
      'accueille|affirme|alerte|annonce|approuve|assure|autorise|avertit|bombarde|condamne|confirme|conteste|convoque|critique|defend|dement|demissionne|denonce|deplore|devoile|epingle|evoque|exclut|exige|expulse|fustige|hausse|incarcere|installe|limoge|maintient|menace|nomme|ordonne|ouvre|reclame|reconnait|rehabilite|rejette|relance|remporte|renonce|repousse|riposte|sanctionne|valide',
    deeds:
      'abandonne|accepte|admet|appelle|attaque|demande|ecarte|elimine|gagne|interdit|juge|lance|meurt|perd|plaide|prend|promet|quitte|recoit|rencontre|repond|retrouve|revient|salue|signe|tacle|veulent|veut|visite',
    events:
      'accident|attaque|attentat|crash|crise|elections|eruption|explosion|fusillade|greve|guerre|incendie|inondations|legislatives|manifestation|meurtre|mort|presidentielle|seisme|tempete',
    examples: ['Berthier limoge le directeur du port d’Orlik', 'Incendie à Lund : Berthier promet une enquête'],
  },
  it: {
    verbs:
      'accusa|alza|annuncia|apre|archivia|arresta|assolve|attende|autorizza|avverte|blinda|boccia|bombarda|chiude|commissaria|condanna|conferma|contesta|convoca|critica|denuncia|difende|esclude|esulta|frena|inaugura|incalza|indaga|lascia|licenzia|minaccia|nomina|precisa|prende|propone|rassicura|respinge|revoca|ribadisce|rilancia|rinvia|ritira|rompe|sfida|smentisce|sospende|stoppa|tuona|valuta|vieta|vota',
    deeds:
      'ammette|apre|arriva|attacca|attende|batte|cade|cambia|cerca|chiede|chiude|firma|incontra|lancia|lascia|muore|nega|parla|perde|prende|pretende|promette|replica|resta|rifiuta|risponde|sceglie|segna|torna|vince|visita|vola|vuole',
    events:
      'alluvione|attacco|attentato|crisi|crollo|elezioni|eruzione|esplosione|guerra|incendio|incidente|maltempo|morte|omicidio|protesta|sciopero|strage|terremoto',
    examples: ['Bernardi respinge la proposta di Orlik', 'Incendio a Lund: Bernardi chiede aiuto'],
  },
  nl: {
    verbs:
      'aangeklaagd|arresteert|bekritiseert|belooft|beschuldigt|besluit|betreurt|bevestigt|blokkeert|bombardeert|eist|erkent|hekelt|kondigt|noemt|onthult|ontkent|ontslaat|ontvangt|overweegt|presenteert|roept|schrapt|spreekt|steunt|tekent|trekt|verbiedt|verdedigt|veroordeelt|vervolgt|vreest|waarschuwt|werpt|zet',
    deeds:
      'bezoekt|blijft|dreigt|gaat|haalt|houdt|komt|krijgt|maakt|moet|neemt|overlijdt|pleit|reageert|sluit|sneuvelt|speelt|staat|stapt|stelt|valt|verliest|verslaat|vindt|weigert|wijst|wil|wint|zegt|ziet',
    done: 'aangehouden|doodgeschoten|gedood|gewond|neergestoken|opgepakt|overleden|veroordeeld',
    events: 'aanslag|aardbeving|brand|explosie|oorlog|overstroming|schietpartij|staking|verkiezingen',
    examples: ['Bergsma stapt uit kabinet in Orlik', 'Vrouw (34) neergestoken in Orlik'],
  },
  pl: {
    verbs:
      'alarmuje|apeluje|aresztuje|atakuje|bije|dementuje|komentuje|krytykuje|obiecuje|odmawia|odrzuca|odslania|odwoluje|oglasza|oskarza|ostrzega|planuje|podaje|popiera|potepia|potwierdza|przekonuje|przeprasza|przestrzega|przyznaje|publikuje|rezygnuje|skarzy|skazany|tlumaczy|uderza|ujawnia|usuwa|wprowadza|wycofuje|wyjasnia|wyklucza|wzmacnia|wzywa|zabiera|zabral|zapowiada|zaprzecza|zatrzymano|zawiesza|zdradza|zwalnia',
    deeds:
      'broni|chce|domaga|grozi|idzie|jedzie|mowi|odchodzi|odpowiada|pisze|podpisuje|pojdzie|pokonuje|prosi|przegrywa|reaguje|robi|spotyka|staje|traci|wchodzi|wraca|wygrywa|zada|zmarl|zostaje',
    events:
      'atak|burza|eksplozja|katastrofa|powodz|pozar|protest|strajk|strzelanina|trzesienie|wojna|wybory|wybuch|wypadek|zamach',
    examples: ['Borucki zapowiada zmiany w Orliku', 'Pożar w Lundzie: Borucki apeluje do mieszkańców'],
  },
  pt: {
    verbs:
      'absolve|acusa|adia|afasta|afirma|alerta|ameaca|anula|anuncia|apresenta|aprova|autoriza|bombardeia|condena|confirma|contesta|convoca|critica|decreta|defende|demite|denuncia|descarta|descartou|determina|exige|exonera|garante|impoe|investiga|lamenta|lanca|libera|nega|nomeia|ordena|prende|proibe|propoe|reafirma|rebate|reconhece|recusa|rejeita|revela|revoga|rompe|sanciona|suspende|suspendeu|veta',
    deeds:
      'abre|admite|assina|ataca|cai|chega|deixa|derrota|diz|elogia|encontra|entra|fala|ganha|joga|mantem|marca|morre|nega|pede|perde|promete|quer|recebe|responde|sai|sobe|tem|vai|vence|veta|visita|volta|vota',
    events:
      'acidente|ataque|atentado|crise|eleicoes|enchentes|explosao|greve|guerra|incendio|morte|protestos|terremoto|tiroteio',
    examples: ['Bernardes critica acordo com Orlik', 'Incêndio em Lund: Bernardes promete ajuda'],
  },
  ru: {
    verbs:
      'анонсировал|арестовали|высказался|заверил|задержали|задержан|запретил|запустил|заявил|заявила|заявили|исключил|комментирует|назначил|направил|обвинил|объявил|одобрил|опроверг|осудил|отверг|отреагировал|оценил|подтвердил|пожаловался|поздравил|помиловал|пообещал|поручил|потребовал|предупредил|пригрозил|призвал|прокомментировал|прокомментировала|прокомментировали|разрешил|раскритиковал|снял|согласился|сообщил|сообщила|сообщили|сравнил|считает|увидел|уволил|уволили|указал|усомнился|утвердил|утверждает|уходит|хочет',
    deeds:
      'ввел|встретился|выиграл|вылетел|выступил|ждет|женился|летит|может|назвал|начал|объяснил|ответил|отказался|подписал|посетил|похвалил|предложил|прибыл|признал|пришел|проиграл|раскрыл|рассказал|рассказала|решил|сделал|сказал|стал|умер|уходит|хочет',
    events:
      'авария|взрыв|взрывы|воина|выборы|забастовка|землетрясение|крушение|наводнение|обстрел|пожар|протесты|стрельба|теракт|удар',
    examples: ['Бережной прокомментировал слова мэра Орлика', 'Пожар в Лунде: Бережной заявил о поджоге'],
  },
  sv: {
    verbs:
      'anhaller|anklagar|atalas|avslojar|avvisar|befarar|beklagar|bekraftar|beslutar|dementerar|doms|erkanner|fordomer|foreslar|fornekar|forsvarar|frias|frikanns|hojer|infor|kraver|kritiserar|misstanks|oppnar|petar|protesterar|rasar|sagar|sanker|tvingas|utesluter|utreder|vagrar|valkomnar|varnar',
    deeds:
      'aker|avgar|besoker|forlorar|gar|grips|hotar|kommer|lamnar|lovar|moter|nekar|oppnar|sagar|sager|saknas|satter|slar|sparkar|stoppar|vill|vinner',
    done: 'anhallen|doda|dodad|domd|gripen|gripna|haktad|skadad|skadade',
    events:
      'attentat|brand|explosion|explosionen|jordbavning|krig|kriget|olycka|olyckan|skottlossning|stormen|strejk|valet',
    examples: ['Bergström lovar sänkt skatt i Orlik', 'Skottlossning i Lund: två män gripna'],
  },
  uk: {
    verbs:
      'анонсував|анонсувала|арештували|атакували|викрив|вимагає|висловився|вразили|відкинув|відправив|відреагував|дозволив|заборонив|закликав|запевнив|засудив|затримали|заявив|заявила|заявили|збили|звинуватив|звільнив|зізнався|ліквідували|оголосив|оголосила|опублікував|оцінив|повідомив|повідомила|повідомили|погодився|подякував|показав|попередив|попросив|поскаржився|привітав|пригрозив|призначив|прокоментував|прокоментувала|підозрюють|підтвердив|розкритикував|спростував|схвалив|уразили',
    deeds:
      'ввів|виграв|вирішив|виступив|відвідав|відмовився|відповів|зустрівся|иде|може|назвав|перемогла|переміг|помер|пообіцяв|почав|пояснив|призвав|приіхав|підписав|розповів|розповіла|сказав|став|хоче',
    events: 'аварія|вибори|вибух|вибухи|віина|землетрус|обстріл|повінь|пожежа|протести|страик|стрілянина|теракт|удар',
    examples: ['Бережний прокоментував слова мера Орлика', 'Вибухи в Лунді: Бережний повідомив про загиблих'],
  },
}

/** What a site promises its readers behind the subject of the day: words between `|`, folded. */
export const promises: readonly string[] = [
  'all you need to know',
  'as it happened',
  'ce qu il faut retenir',
  'ce qu il faut savoir',
  'ce que l on sait',
  'co wiadomo',
  'co wiemy',
  'cosa sappiamo',
  'das ist bekannt',
  'das wissen wir',
  'detta vet vi',
  'everything we know',
  'everything you need to know',
  'here are the topics',
  'here is what',
  'here s what',
  'how to watch',
  'lo que sabemos',
  'lo que se sabe',
  'o que sabemos',
  'o que se sabe',
  'these are the',
  'update on',
  'was bisher bekannt ist',
  'was wir wissen',
  'wat we weten',
  'what changes',
  'what happens next',
  'what happens now',
  'what is changing',
  'what is known',
  'what to expect',
  'what to know',
  'what to remember',
  'what we know',
  'what you need to know',
  'where to watch',
  'что известно',
  'что случилось',
  'що відомо',
  'що сталося',
  'як це було',
]
