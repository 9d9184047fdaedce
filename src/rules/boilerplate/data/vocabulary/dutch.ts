import type {PhraseBook} from '../../phrases.js'

/** The words of Dutch and Flemish notices: see the book of German ones for what stands in such sets and what does not. */
export const dutchVocabulary: PhraseBook = {
  language: 'nl',
  sets: {
    little:
      'aan|al|alle|alleen|alles|als|altijd|bent|ben|bij|binnen|daarna|dan|dat|de|deze|dit|direct|door|een|eens|elk|elke|en|er|even|gaan|ga|gaat|geen|graag|heb|hebben|hebt|heeft|het|hier|hieronder|ieder|iedere|in|is|ja|je|jij|jou|jouw|jullie|kan|kun|kunnen|kunt|maar|mag|meer|meteen|met|moet|moeten|na|naar|niet|niets|niks|nog|nooit|nu|of|om|onder|ons|onze|ook|op|over|per|snel|te|ten|ter|toch|tot|tussen|u|uit|uw|van|vanaf|via|voor|vul|waar|want|was|wat|we|weer|wel|wij|wil|willen|wilt|word|worden|wordt|zich|zijn|zo|zodat|zonder|zullen|heel|volledig|volledige|hiervoor|daarvoor|mogelijk|gratis',
    netwerk:
      'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google|google nieuws|google news|threads|mastodon|bluesky|snapchat|spotify|apple podcasts|signal|messenger|social media|sociale media|sociale netwerken',
    stuk: 'artikel|artikelen|bericht|berichten|tekst|verhaal|verhalen|stuk|inhoud|content|reportage|interview|nieuwsbericht|nieuwsberichten|achtergrondverhalen',

    advertentie:
      'advertentie|advertenties|reclame|reclames|reclameblok|reclameboodschap|reclamepauze|reclameonderbreking|advertentieblok|reclamespot',
    naAdvertentie: '(na|onder|onderaan|achter|voorbij) [de|deze|het|dit|een] [korte|volgende] {advertentie}',
    verderAkt:
      'verder|vervolg|rest|doorlezen|lees|lezen|leest|loopt door|door|gaat|vervolgt|vervolgd|scroll|{stuk}|doorgaat|verdergaat',
    advertentieWort:
      '{little}|{verderAkt}|{advertentie}|hieronder|pagina|seconden|#|deel|volgt|kort|korte|van dit|snel',
    advertentieAkt:
      'overslaan|sla over|skip|skippen|sluiten|sluit|verbergen|verberg|verwijderen|scroll|doorlezen|verder lezen|lees verder|sla',

    koek: 'cookie|cookies|cookie instellingen|cookieinstellingen|cookiebeleid|cookievoorkeuren|cookieverklaring|privacy|privacybeleid|privacyverklaring|privacyvoorkeuren|privacy instellingen|privacyinstellingen|tracking|trackers|persoonsgegevens|externe inhoud|externe content|ingesloten inhoud|derde partijen|derden|toestemmingsvoorkeuren|sociale media inhoud|gebruik van cookies',
    koekAkt:
      'accepteren|accepteer|accepteert|geaccepteerd|akkoord|toestaan|sta|toestemming|weigeren|weiger|geweigerd|beheren|beheer|wijzigen|wijzig|aanpassen|pas|laden|geladen|laad|tonen|toon|getoond|weergeven|weergegeven|bekijken|gebruiken|gebruikt|gebruik|plaatsen|plaatst|geplaatst|opslaan|verwerken|verwerkt|noodzakelijke|functionele|nodig|vereist|geblokkeerd|instellingen|voorkeuren|ingeschakeld|uitgeschakeld|verzamelen|gedeeld|lees meer|meer informatie|goedkeuren|keuze|akkoordverklaring|belangrijk voor ons|wij respecteren|we respecteren|vragen|ik accepteer|gegeven',
    koekWort:
      '{little}|{koek}|{koekAkt}|{netwerk}|{stuk}|video|video s|kaart|post|tweet|podcast|podcasts|element|speler|website|site|websites|pagina|apparaat|informatie|gegevens|data|partner|partners|doeleinden|doel|personaliseren|gepersonaliseerde|advertenties|reclame|meten|analyseren|analytische|ervaring|gebruikservaring|verbeteren|beter|beste|bezoek|knop|klik|klikken|klikt|plaats|stond|staat|derde|extern|externe|nee|oké|verdergaan|doorgaan|verder|lezen|bekijk|zien|afspelen|vergelijkbare|technieken|technologieën|#|hij|zij|bron|platform|mogelijk|omdat|eerst|hiermee|akkoord gaan|bepaalde|diensten|functies|keuzes|intrekken|moment|wanneer|later|wegens|vanwege',
    toestemming: 'toestemming|toestemmen|goedkeuring|akkoord',
    laadAkt:
      'laden|geladen|tonen|getoond|weergeven|weergegeven|bekijken|afspelen|{netwerk}|video|kaart|tweet|post|inhoud|content|podcast|externe|sociale media|cookies',

    abo: '{aboName}|premium|plus',
    aboName:
      'abonnee|abonnees|abonnement|abonnementen|abonneer|abonneren|geabonneerd|proefabonnement|jaarabonnement|maandabonnement|digitaal abonnement|weekendabonnement|abonneeartikel|betaalmuur|premiumabonnement|plusartikel|premium artikel|premiumartikel|betalende lezers|kennismakingsabonnement|cadeauabonnement|plusartikelen|premium artikelen|premiumartikelen|abonnementsvorm|abonnementsvormen|lidmaatschap',
    lid: 'lid|leden|geregistreerde|geregistreerd|registreer|registreren|ingelogde|gebruikers',
    toegang:
      '{stuk}|lezen|lees|leest|doorlezen|verder|toegang|exclusief|exclusieve|onbeperkt|onbeperkte|ontgrendel|ontgrendelen|toegankelijk|beschikbaar|voorbehouden|archief|volledige toegang|vrijspelen|alleen toegankelijk',
    betaalWort:
      '{little}|{abo}|{lid}|{toegang}|digitaal|digitale|krant|app|e paper|website|site|pagina|editie|neem|nemen|krijg|krijgen|nodig|sluit|afsluiten|probeer|proberen|maand|maanden|week|weken|jaar|euro|#|gratis|vrij|hele|gehele|volledig|alle|jouw|kies|kiezen|log|inloggen|login|maak|maken|account|opzegbaar|profiteer|voordelen|benieuwd|nieuwsgierig|wilt|helaas|rest|deel|behoort|tot|ons|aanbod|betaald|betaalde|lezers|vanaf|eerst|voor',
    vrij: 'gratis artikelen|gratis artikel|vrije artikelen|gratis berichten|gratis verhalen|gratis leeslimiet',
    verbruikt:
      'gelezen|opgebruikt|verbruikt|bereikt|over|resterend|limiet|deze maand|per maand|van deze maand|voor deze maand',

    bedrag: '# (euro|eur|cent)|# [euro|eur] (per|elke|in de) (maand|week|jaar)|# (maand|week|jaar)',
    prijs: 'gratis|goedkoper|bespaar|besparen|actieprijs|kortingscode|proefabonnement|proefmaand',
    binding: 'opzegbaar|opzeggen|proefperiode|verlengd|kennismaken|proberen|probeer|uitproberen|stopt automatisch',
    daarna:
      'daarna|vervolgens|eerste maand|de eerste|opzegbaar|proberen|probeer|in plaats van|losse verkoopprijs|stopt automatisch',
    keuze:
      'probeer|proberen|uitproberen|bestel|bestellen|afsluiten|geef|cadeau|koop|kopen|kies|kiezen|bekijk|bespaar|besparen|voordeel|korting|euro|gratis|actie|aanbieding|aanbod|profiteer|past|maandelijks opzegbaar|goedkoper|betaal|start|verleng|upgrade|vergelijk|stap|voordelig|deal|procent|halve prijs',
    aanbodWort:
      '{little}|{abo}|{prijs}|{keuze}|{binding}|maand|maanden|week|weken|jaar|jaren|dag|dagen|kwartaal|eerste|slechts|maar|vanaf|#|elk|moment|iedere|wanneer|krant|digitaal|digitale|digitaal|app|lezen|lees|artikelen|site|onbeperkt|onbeperkte|toegang|tijdelijk|nieuwe|black friday|kerst|zomer|zomeractie|zomeraanbieding|winteractie|lenteaanbieding|exclusief|exclusieve|dankzij|plus|premium|beste|tijd|beperkte|hele|voordeligste|eenmalig|verplichtingen|zit|vast|nergens|weekend|het jaar|twee|drie|vier|zes|euro|eur|cent|procent|korting|betaal|in plaats|plaats',
    opzegbaar: 'opzegbaar|opzeggen|opzegtermijn|stopzetten|zeg op|stoppen',
    wanneer:
      'elk moment|ieder moment|maandelijks|dagelijks|op elk moment|flexibel|automatisch|verplichtingen|looptijd|wanneer je wilt|wanneer u wilt|per maand',

    login:
      'inloggen|log in|inlog|login|logt|ingelogd|registreren|registreer|profiel|log|inloggegevens|je account|uw account|gratis account|een account|aanmelden met',
    loginAkt:
      'wachtwoord|gebruikersnaam|e mailadres|emailadres|verder te lezen|verder te gaan|doorgaan|lezen|abonnee|abonnement|google|apple|facebook|aanmaken|aan|maak|blijven|geen account|nog geen|al een|nieuw hier|vergeten|artikel|artikelen',
    loginWort:
      '{little}|{login}|{loginAkt}|verder|artikel|krant|site|welkom|terug|opnieuw|nu|eerst|daarvoor|gegevens|opslaan|bewaren|functie|gebruiken|onthoud|mijn|volgende|keer|klant|minuut|binnen|#|premium|plus|gratis|lid|toegang|account|aanmelden|meld',

    brief:
      'nieuwsbrief|nieuwsbrieven|mailbox|inbox|e mailadres|emailadres|mailadres|mailinglijst|nieuwsmail|nieuwsupdate|ochtendmail|avondmail|postvak',
    briefAkt:
      'inschrijven|inschrijving|schrijf|ingeschreven|uitschrijven|afmelden|meld|aanmelden|aanmelding|aangemeld|abonneer|abonneren|ontvang|ontvangen|ontvangt|krijg|krijgen|vul|invullen|bevestig|bevestigen|dagelijks|dagelijkse|wekelijks|wekelijkse|ochtend|elke|iedere|gratis|belangrijkste|beste|mis|gemist|verzenden|sturen|stuur|gestuurd|verstuurd|opzeggen|bestel|rechtstreeks|mooiste',
    briefWort:
      '{little}|{brief}|{briefAkt}|{netwerk}|e mail|mail|mailtje|adres|nieuws|nieuwtje|nieuwtjes|verhalen|artikelen|artikel|updates|update|overzicht|dag|dagen|week|weken|maand|morgen|avond|weekend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|#|regio|redactie|stad|politiek|economie|sport|cultuur|wereld|hoogte|blijf|laatste|dank|bedankt|selectie|tips|hoogtepunten|moment|wanneer|klik|link|eerste|mijn|ik|wil|gegevens|privacyverklaring|akkoord|verwerkt|exclusief|exclusieve|leestips|onderwerpen|keer|mooi|welkom|heb|reeds',

    kanaal:
      '{netwerk}|whatsapp kanaal|whatsappkanaal|telegramkanaal|app|apps|nieuwsapp|app store|play store|google play|pushmeldingen|push meldingen|pushberichten|meldingen|notificaties|kanaal|kanalen',
    kanaalAkt:
      'like|liken|download|downloaden|installeer|installeren|zet|aanzetten|inschakelen|schakel|abonneer|mis|missen|vinden|bezoek|word|volg ons|volg onze|volg het|volg de|volg ook|ons volgen|te volgen|vind ons|vind je ons|je ons|blijf op de hoogte|zet aan|vindt ons',
    kanaalWort:
      '{little}|{kanaal}|{kanaalAkt}|nieuws|nieuwtjes|laatste|belangrijkste|nieuwste|telefoon|mobiel|smartphone|iphone|android|ios|tablet|gratis|blijf|redactie|pagina|profiel|account|groep|onderweg|niets|geen|updates|update|foto s|video s|verhalen|live|breaking|officiële|nieuwe|lees|lezen|bekijk|kijk|tijd|overal|voorkeursbron|stel|snel|sneller|dagelijks|#|eerste|regio|leuk|leuke|achter|schermen',

    deelAkt:
      'deel|delen|stuur|sturen|doorsturen|verstuur|mail|mailen|kopieer|kopiëren|gekopieerd|print|printen|afdrukken|bewaar|bewaren|opslaan|sla|tweet|tweeten|tip|raad',
    deelDing:
      '{netwerk}|{stuk}|link|url|pagina|e mail|vriend|vriendin|leeslijst|favorieten|klembord|later|bladwijzer|pdf|je vrienden|met vrienden|met je vrienden|vrienden',
    deelWort:
      'dit|deze|de|het|een|je|jouw|uw|via|op|met|per|naar|door|aan|ons|hier|nu|of|en|bericht|voor|later|in|je|{deelAkt}|{deelDing}|anderen|iemand|familie|adres|webadres|door|lezen|toevoegen|bladwijzers|weg|knop|opties|versie|printversie|aan',

    reactie:
      'reactie|reacties|reageren|reageer|reageert|meepraten|praat mee|lezersreacties|reactiemogelijkheid|gereageerd|commentaarsectie|commentaar|lezersbrief',
    reactieAkt:
      'plaats|plaatsen|geplaatst|schrijf|schrijven|lees|toon|tonen|bekijk|verberg|geef|laat|log|inloggen|ingelogd|meld|aanmelden|registreer|gesloten|uitgeschakeld|uitgezet|mogelijk|verwijderd|beoordeeld|gemodereerd|goedgekeurd|goedkeuring|gepubliceerd|nieuwste|oudste|sorteer|melden|rapporteer|versturen|verzonden|laden|vind|account|mee|kijk|achter|deel|denk',
    reactieWort:
      '{little}|{reactie}|{reactieAkt}|#|artikel|bericht|onderwerp|redactie|lezers|discussie|gesprek|regels|spelregels|huisregels|bedankt|dank|naam|e mailadres|mijn|meest|relevante|helaas|eerst|wees|worden|anderen|hierover|ervan|forum|mailen|onderstaand|formulier|praat|tijdelijk|uur|sluiten|eerste|jouw|jij|mening|lezen|nog geen',

    heel: '(volledige|hele|gehele|complete|oorspronkelijke|originele) {stuk}|volledig artikel|rest van (het|dit) {stuk}|vervolg van (het|dit) {stuk}',
    heelAkt: 'lees|lezen|klik|hier|bekijk|bekijken|vind|vinden|online|naar|ga|open|pagina|website|site|verder|toon',
    heelWort:
      '{little}|{heelAkt}|link|krant|editie|app|vandaag|morgen|{stuk}|e paper|digitale|papieren|lezen|staat|premium|plus',

    andere: 'artikelen|berichten|verhalen|artikel|nieuwsberichten|aanraders|leestips',
    andereAkt:
      'gerelateerde|gerelateerd|vergelijkbare|meest gelezen|best gelezen|populaire|populair|aanbevolen|aanbevolen voor|laatste|recente|verwante|ook lezen|interesseren|vorig|volgend|vorige|volgende|over dit onderwerp|uit deze rubriek|lees ook|mis niet|ook leuk',
    andereWort:
      '{little}|{andere}|{andereAkt}|vandaag|week|onderwerp|rubriek|categorie|auteur|lezers|keuze|#|lees|lezen|misschien|vind|regio|sport|politiek|economie|cultuur|dossier|serie|homepage|anderen|bekijk|dezelfde|zelfde|interesse',

    speler:
      'video|video s|audio|podcast|podcasts|speler|videospeler|livestream|stream|fotoserie|fotogalerij|fotoreportage|fotoalbum|diavoorstelling|aflevering|fragment|geluidsfragment',
    spelerAkt:
      'afspelen|speel|afgespeeld|bekijk|bekijken|kijk|luister|beluister|beluisteren|start|starten|laden|geladen|laadt|klik|pauzeren|pauze|dempen|beschikbaar|overslaan|volledig scherm|minuten|min|seconden|opnieuw|ondertiteling|sluiten|volgende|vergroten|af',
    spelerWort:
      '{little}|{speler}|{spelerAkt}|#|terug|foto|foto s|browser|momenteel|helaas|fout|automatisch|weergave|duur|minuut|seconde|bericht|worden|afbeelding|afbeeldingen|kwaliteit|snelheid|artikel|knop|volgend|terugkijken|geluid',
    voorlees:
      'voorlezen|voorgelezen|voorleesfunctie|luisterversie|luister|beluister|luistertijd|ingesproken|luisterduur',
    voorleesDing:
      'artikel|bericht|tekst|verhaal|minuten|min|computerstem|computer|ai stem|synthetische|automatisch|gegenereerde',
    voorleesWort: '{little}|{voorlees}|{voorleesDing}|stem|#|audio|laat|gemaakt|door|ai|seconden',

    browser:
      'browser|browsers|javascript|adblocker|adblockers|ad blocker|advertentieblokker|reclameblokker|adblock|webbrowser',
    browserAkt:
      'schakel|inschakelen|ingeschakeld|uitschakelen|uitgeschakeld|zet|uitzetten|aanzetten|uit|aan|ondersteund|ondersteunt|ondersteunen|verouderd|verouderde|update|updaten|bijwerken|werk|gebruik|gebruikt|gebruiken|nodig|vereist|gedetecteerd|andere|actief|activeer|activeren|pauzeer|nieuwere|recente|moderne|whitelist|staat uit|je gebruikt|zien|merken',
    browserWort:
      '{little}|{browser}|{browserAkt}|site|website|pagina|video|audio|element|inhoud|artikel|functie|werkt|werken|goed|correct|optimaal|verder|lezen|bekijken|weergeven|doorgaan|versie|opnieuw|laden|lijkt|helaas|advertenties|reclame|chrome|firefox|safari|edge|afspelen|instellingen|inkomsten|journalistiek|bij|toestaan|uitzondering',

    fout: 'fout|fouten|foutje|foutjes|taalfout|taalfouten|spelfout|spelfouten|tikfout|typfout|correctie|correcties|onjuistheid|onjuistheden|schrijffout',
    foutAkt:
      'meld|melden|gezien|gevonden|ontdekt|gespot|zie|ziet|mail|mailen|laat|weten|doorgeven|rapporteer|schrijf|selecteer|markeer|ctrl|enter|tip|stuur|opgemerkt|tegengekomen|aan de redactie|neem contact|mail de redactie|tip de redactie|redactie weten',
    foutWort:
      '{little}|{fout}|{foutAkt}|artikel|tekst|bericht|verhaal|pagina|feitelijke|onderstaande|druk|toetsen|bedankt|dank|hulp|help|verbeteren|suggestie|suggesties|opmerking|opmerkingen|e mail|formulier|#|iemand|neem|dan|op|horen|redactie|contact|staat|geef',

    steun:
      'steun|steunen|steunt|doneer|doneren|donatie|donaties|bijdrage|gift|schenking|patreon|tikkie|petje af|lidmaatschap|vrijwillige bijdrage|waardeer|donateur|donateurs|word donateur',
    steunAkt:
      'journalistiek|onderzoeksjournalistiek|onafhankelijke|onafhankelijk|ons werk|dit werk|reclamevrij|onderzoek|verslaggeving|kwaliteitsjournalistiek|website draaiende|ons platform|dit artikel|journalistiek belangrijk',
    steunWort:
      '{little}|{steun}|{steunAkt}|werk|help|helpt|helpen|maak|maakt|mogelijk|kleine|klein|maandelijks|eenmalig|eenmalige|vrije|kritische|goede|kwaliteit|blijven|blijf|voort|zetten|voortzetten|geld|kost|bedankt|dank|lezers|lezer|vandaag|nu|#|maand|media|medium|toekomst|dankzij|jouw|uw|financieel|waardering|laat|zien|platform|word|bestaan|belangrijk|waardevol|artikel|redactie|euro',

    recht:
      'rechten|auteursrecht|auteursrechten|copyright|auteursrechtelijk|overname|overnemen|overgenomen|verveelvoudigd|gekopieerd|reproductie|openbaar gemaakt|herpublicatie|publicatie|hergebruik|nadruk',
    rechtAkt:
      'voorbehouden|verboden|toestemming|toegestaan|beschermd|niets uit deze|bronvermelding|niet toegestaan|uitdrukkelijke|schriftelijke',
    rechtWort:
      '{little}|{recht}|{rechtAkt}|uitgave|uitgever|redactie|voorafgaande|schriftelijke|inhoud|teksten|tekst|artikel|artikelen|foto s|beelden|gedeeltelijk|geheel|site|website|elke|vorm|zonder|worden|verspreid|opgeslagen|#|bv|nv|media|mits|commercieel|gebruik|beeld|vermenigvuldigd|uitsluitend|deze',

    aansprakelijk: 'aansprakelijk|aansprakelijkheid|verantwoordelijk|verantwoordelijkheid',
    aansprakelijkDing: 'links|redactie is niet|externe sites|externe websites|externe inhoud',
    aansprakelijkWort:
      '{little}|{aansprakelijk}|{aansprakelijkDing}|aanvaardt|juistheid|volledigheid|derden|website|auteurs|standpunt|uitsluitend|enkel|enige|geenszins|artikelen|redactie|inhoud|auteur|uitgever|websites|sites|reacties|ingezonden|informatie|externe',
    reclamisch:
      'affiliate links|affiliate link|affiliatelinks|affiliatelink|gesponsord|gesponsorde|betaald partnerschap|betaalde samenwerking|commissie|productplaatsing|bevat reclame|bevat advertenties|advertorial|branded content|partnercontent|bevat sponsoring|staan affiliate links',
    reclamischDing:
      'artikel|bericht|tekst|inhoud|pagina|links|aankoop|koopt|koop|redactie|samenwerking|partner|content|verkoper|winkel|verhaal',
    reclamischWort:
      '{little}|{reclamisch}|{reclamischDing}|bevat|ontvangen|ontvangt|krijgen|kleine|verantwoordelijk|onafhankelijk|gemaakt|opdracht|adverteerder|extra|kosten|prijs|verandert|mogelijk|betekent|via|commerciële|tegen|betaling|medewerking|tot stand gekomen',

    afbeelding: 'afbeelding|foto|beeld|element|inhoud|bericht|grafiek|kaart|bijschrift|item',
    afbeeldingAkt:
      'vergroot|vergroten|niet beschikbaar|niet geladen|niet gevonden|kan niet worden|laden|volledig scherm|downloaden|geen afbeelding|geen afbeelding beschikbaar|uitvergroten|op volledig scherm',
    afbeeldingWort:
      '{little}|{afbeelding}|{afbeeldingAkt}|beschikbaar|klik|geladen|getoond|helaas|weergegeven|gevonden|verwijderd|openen|scherm|volledig|grote',

    dank: 'bedank|bedankt|waardeer|waardering|dankjewel|fooi|beoordeel|sterren|vond je dit|vond u dit|hoe vond je',
    dankDing: 'artikel|bericht|tekst|verhaal|schrijver|auteur|journalist|redacteur|maker|stuk',
    dankWort:
      '{little}|{dank}|{dankDing}|klein|kleine|bijdrage|voor het|geef|geven|laat|zien|blijken|aandacht|interesse|#|hartje|klik|vond|hoe|donatie|koffie|steun|hartelijk|dank|lezen|gelezen|nuttig|interessant|leuk',

    vertaald: 'vertaald|vertaling|vertalingen|samengevat|samenvatting',
    vertaaldAkt:
      'automatisch|automatische|machinaal|machinale|machinevertaling|deepl|google translate|google|ai|kunstmatige intelligentie|software|computer|vertaalmachine|chatgpt',
    vertaaldWort:
      '{little}|{vertaald}|{vertaaldAkt}|artikel|tekst|bericht|engels|engelse|frans|duits|spaans|origineel|oorspronkelijk|oorspronkelijke|hulp|behulp|fouten|bevatten|redactie|gecontroleerd|gemaakt|nederlands|taal|door|uit|versie|dienst',

    bron: 'oorspronkelijke artikel|originele artikel|oorspronkelijk bericht|originele bericht|bronartikel|oorspronkelijke bericht|oorspronkelijke bron|originele bron',
    bronAkt: 'hier|vind|vinden|lees|lezen|link|naar|bekijk|verscheen|gepubliceerd|klik',
    bronWort: '{little}|{bronAkt}|website|site|eerder|eerst|artikel|bericht|staat|ga|verder|online',

    live: 'liveblog|live blog|livestream|liveticker|liveverslag|live verslag',
    liveAkt:
      'volg|volgen|bijgewerkt|lees|hier|bekijk|alles|laatste|ontwikkelingen|mee|ververs|afgesloten|gesloten|terug',
    liveWort:
      '{little}|{live}|{liveAkt}|nieuws|ontwikkeling|wedstrijd|updates|voortdurend|dag|verder|lezen|#|nieuwste|actuele|minuut|minuten|teruglezen|rond|continu',
    // Any word of any notice: what a phrase may go on with.
    common:
      'vragen|vraagt|onthoud|mijn|mij|weer|beschikbaar|gegeven|geven|sociale|media|hoogte|scrollen|scroll|doorscrollen|voorbehouden|onze|zomeractie|actie|gegevens|moment|helpen|helpt|vandaag|lokaal|lokale|regionaal|regionale|buurt|bekijken|volledig|scherm|zoeken|openen|uit|aan|staat|staan|zien|merken|opmerking|vind|onafhankelijke|belangrijk|eerste|eerst|tijdelijk|kosteloos|simpel|eenvoudig|binnen|enkele|minuten|minuut|twee|drie|vier|vijf|zes|tien|lezers|lezer|journalisten|verhalen|achtergronden|achtergrond|analyses|opinie|podcasts|e paper|ook|nog|verschillende|diverse|extra|speciale|speciaal|aanbieding|besteld|klaar|zojuist|gestuurd|bevestiging|bevestigingslink|link|adres|uw|u|jou|hun|dankzij|waar|wanneer|zodra|nadat|voordat|vergeet|vergeten|inhoud|geladen|hier|gedeelte|deel|einde',
    notice:
      '{common}|{advertentieWort}|{koekWort}|{betaalWort}|{vrij}|{verbruikt}|{aanbodWort}|{bedrag}|{daarna}|{wanneer}|{opzegbaar}|{loginWort}|{briefWort}|{kanaalWort}|{deelWort}|{reactieWort}|{heelWort}|{andereWort}|{spelerWort}|{voorleesWort}|{browserWort}|{foutWort}|{steunWort}|{rechtWort}|{aansprakelijkWort}|{reclamischWort}|{afbeeldingWort}|{dankWort}|{vertaaldWort}|{bronWort}|{liveWort}|{naAdvertentie}|{verderAkt}|{advertentie}|{advertentieAkt}|{koek}|{koekAkt}|{toestemming}|{laadAkt}|{abo}|{toegang}|{lid}|{keuze}|{prijs}|{binding}|{login}|{loginAkt}|{brief}|{briefAkt}|{kanaal}|{kanaalAkt}|{deelAkt}|{deelDing}|{reactie}|{reactieAkt}|{heel}|{heelAkt}|{andere}|{andereAkt}|{speler}|{spelerAkt}|{voorlees}|{voorleesDing}|{browser}|{browserAkt}|{fout}|{foutAkt}|{steun}|{steunAkt}|{recht}|{rechtAkt}|{aansprakelijk}|{aansprakelijkDing}|{reclamisch}|{reclamischDing}|{afbeelding}|{afbeeldingAkt}|{dank}|{dankDing}|{vertaald}|{vertaaldAkt}|{bron}|{bronAkt}|{live}|{liveAkt}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'scroll|scrollen|scroll door',
        act: 'rest van het artikel|rest van dit artikel|verder te lezen|verder lezen|vervolg',
        example: 'Scroll door voor de rest van het artikel',
      },
      {
        words: '{notice}',
        cue: '{naAdvertentie}',
        act: '{verderAkt}',
        example: 'Na deze reclame volgt de rest van het verhaal',
      },
      {words: '{notice}', cue: '{advertentie}', act: '{advertentieAkt}', example: 'Sla deze advertentie over'},
    ],
    'consent-notice': [
      {words: '{notice}', cue: '{koek}', act: '{koekAkt}', example: 'Alleen noodzakelijke cookies'},
      {
        words: '{notice}',
        cue: '{toestemming}',
        act: '{laadAkt}',
        example: 'Om de kaart te tonen is je toestemming nodig',
      },
    ],
    'paywall-notice': [
      {words: '{notice}', cue: '{abo}', act: '{toegang}', example: 'Je leest nu een plusartikel voor abonnees'},
      {
        words: '{notice}',
        cue: '{lid}',
        act: '{stuk}|exclusief|onbeperkt',
        example: 'Dit verhaal is alleen voor leden',
      },
      {
        words: '{notice}',
        cue: '{vrij}',
        act: '{verbruikt}',
        example: 'Je hebt nog 2 gratis artikelen over',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'zomeractie|actie|aanbieding|kortingsactie|winteractie|zomeraanbieding',
        act: 'profiteer|bekijk|onze|mis',
        example: 'Profiteer van onze zomeractie',
      },
      {words: '{notice}', cue: '{aboName}', act: '{keuze}', example: 'Kies het abonnement dat bij je past'},
      {words: '{notice}', cue: '{prijs}', act: '{binding}', example: 'Vier weken gratis uitproberen'},
      {
        words: '{notice}',
        cue: '{bedrag}',
        act: '{daarna}',
        example: 'Daarna 9,95 euro per maand',
      },
      {
        words: '{notice}',
        cue: '{opzegbaar}',
        act: '{wanneer}',
        example: 'Op elk moment opzegbaar',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'account|wachtwoord|gebruikersnaam|inloggegevens|e mailadres',
        act: 'maak|aanmaken|vergeten|onthoud|geen account|nog geen|invullen|vul|herstellen',
        example: 'Nog geen account? Maak er een aan',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Maak een gratis account aan'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'uitschrijven|afmelden|uitschrijving',
        act: 'elk moment|altijd weer|op elk moment|wanneer je|weer',
        example: 'Je kunt je elk moment weer uitschrijven',
      },
      {words: '{notice}', cue: '{brief}', act: '{briefAkt}', example: 'Elke vrijdag het beste nieuws in je mailbox'},
    ],
    'follow-us': [{words: '{notice}', cue: '{kanaal}', act: '{kanaalAkt}', example: 'Mis niets: zet meldingen aan'}],
    'share-toolbar': [
      {
        words: '{deelWort}',
        cue: '{deelAkt}',
        act: '{deelDing}',
        begins: true,
        example: 'Stuur door naar een vriend',
      },
      {
        words: '{deelWort}',
        cue: '{deelDing}',
        act: 'delen|printen|afdrukken|bewaren|opslaan|kopiëren|mailen|doorsturen|versturen',
        example: 'Artikel doorsturen',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'reacties|reageert|reageren|reageer',
        act: 'nog geen|eerste die|de eerste|als eerste|wees',
        example: 'Wees de eerste die reageert',
      },
      {words: '{notice}', cue: '{reactie}', act: '{reactieAkt}', example: 'Reageren is niet meer mogelijk'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klik hier|klik|hier klikken|ga',
        act: 'verder te lezen|verder lezen|volledige bericht|volledige artikel',
        example: 'Klik hier om verder te lezen',
      },
      {words: '{notice}', cue: '{heel}', act: '{heelAkt}', example: 'Klik hier voor het volledige artikel'},
    ],
    'read-also': [
      {words: '{notice}', cue: '{andere}', act: '{andereAkt}', example: 'Populaire artikelen van deze week'},
    ],
    'media-widget': [
      {words: '{notice}', cue: '{speler}', act: '{spelerAkt}', example: 'De video wordt geladen'},
      {words: '{notice}', cue: '{voorlees}', act: '{voorleesDing}', example: 'Laat dit artikel voorlezen'},
    ],
    'browser-notice': [{words: '{notice}', cue: '{browser}', act: '{browserAkt}', example: 'Zet je adblocker uit'}],
    'error-report': [
      {
        words: '{notice}',
        cue: 'opmerking|opmerkingen|suggestie|suggesties',
        act: 'redactie|mail|mail ons|over dit artikel',
        example: 'Opmerking over dit artikel? Mail de redactie',
      },
      {words: '{notice}', cue: '{fout}', act: '{foutAkt}', example: 'Zie je een fout? Mail de redactie'},
    ],
    donation: [
      {
        words: '{notice}',
        cue: '{steun}',
        act: '{steunAkt}',
        example: 'Waardeer dit artikel met een kleine bijdrage',
      },
    ],
    copyright: [
      {words: '{notice}', cue: '{recht}', act: '{rechtAkt}', example: 'Overname zonder toestemming is verboden'},
    ],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{aansprakelijk}',
        act: '{aansprakelijkDing}',
        example: 'De redactie is niet verantwoordelijk voor externe links',
      },
      {words: '{notice}', cue: '{reclamisch}', act: '{reclamischDing}', example: 'Dit artikel bevat reclame'},
    ],
    'cms-leftover': [
      {words: '{notice}', cue: '{afbeelding}', act: '{afbeeldingAkt}', example: 'Klik om de foto te vergroten'},
    ],
    'thank-the-writer': [{words: '{notice}', cue: '{dank}', act: '{dankDing}', example: 'Bedank de schrijver'}],
    'translation-notice': [
      {words: '{notice}', cue: '{vertaald}', act: '{vertaaldAkt}', example: 'Vertaling gemaakt met DeepL'},
    ],
    'source-line': [
      {words: '{notice}', cue: '{bron}', act: '{bronAkt}', example: 'Het oorspronkelijke artikel vind je hier'},
    ],
    'live-marker': [{words: '{notice}', cue: '{live}', act: '{liveAkt}', example: 'Volg hier alles in het liveblog'}],
  },
}
