import type {PhraseBook} from '../../phrases.js'

/** The words of Dutch and Flemish notices: see the book of German ones for what stands in such sets and what does not. */
export const dutchVocabulary: PhraseBook = {
  language: 'nl',
  sets: {
    little:
      'aan|al|alle|alleen|alles|als|altijd|ben|bent|bij|binnen|daarna|daarvoor|dan|dat|de|deze|direct|dit|door|een|eens|elk|elke|en|er|even|ga|gaan|gaat|geen|graag|gratis|heb|hebben|hebt|heeft|heel|het|hier|hieronder|hiervoor|ieder|iedere|in|is|ja|je|jij|jou|jouw|jullie|kan|kun|kunnen|kunt|maar|mag|meer|met|meteen|moet|moeten|mogelijk|na|naar|niet|niets|niks|nog|nooit|nu|of|om|onder|ons|onze|ook|op|over|per|snel|te|ten|ter|toch|tot|tussen|u|uit|uw|van|vanaf|via|volledig|volledige|voor|vul|waar|want|was|wat|we|weer|wel|wij|wil|willen|wilt|word|worden|wordt|zich|zijn|zo|zodat|zonder|zullen',
    netwerk:
      'apple podcasts|bluesky|facebook|google|google news|google nieuws|instagram|linkedin|mastodon|messenger|pinterest|signal|snapchat|social media|sociale media|sociale netwerken|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stuk: 'achtergrondverhalen|artikel|artikelen|bericht|berichten|content|inhoud|interview|nieuwsbericht|nieuwsberichten|reportage|stuk|tekst|verhaal|verhalen',

    advertentie:
      'advertentie|advertentieblok|advertenties|reclame|reclameblok|reclameboodschap|reclameonderbreking|reclamepauze|reclames|reclamespot',
    naAdvertentie: '(na|onder|onderaan|achter|voorbij) [de|deze|het|dit|een] [korte|volgende] {advertentie}',
    verderAkt:
      '{stuk}|door|doorgaat|doorlezen|gaat|lees|leest|lezen|loopt door|rest|scroll|verder|verdergaat|vervolg|vervolgd|vervolgt',
    advertentieWort:
      '{advertentie}|{little}|{verderAkt}|#|deel|hieronder|kort|korte|pagina|seconden|snel|van dit|volgt',
    advertentieAkt:
      'doorlezen|lees verder|overslaan|scroll|skip|skippen|sla|sla over|sluit|sluiten|verberg|verbergen|verder lezen|verwijderen',

    koek: 'cookie|cookie instellingen|cookiebeleid|cookieinstellingen|cookies|cookieverklaring|cookievoorkeuren|derde partijen|derden|externe content|externe inhoud|gebruik van cookies|ingesloten inhoud|persoonsgegevens|privacy|privacy instellingen|privacybeleid|privacyinstellingen|privacyverklaring|privacyvoorkeuren|sociale media inhoud|toestemmingsvoorkeuren|trackers|tracking',
    koekAkt:
      'aanpassen|accepteer|accepteert|accepteren|akkoord|akkoordverklaring|beheer|beheren|bekijken|belangrijk voor ons|functionele|geaccepteerd|geblokkeerd|gebruik|gebruiken|gebruikt|gedeeld|gegeven|geladen|geplaatst|getoond|geweigerd|goedkeuren|ik accepteer|ingeschakeld|instellingen|keuze|laad|laden|lees meer|meer informatie|nodig|noodzakelijke|opslaan|pas|plaatsen|plaatst|sta|toestaan|toestemming|tonen|toon|uitgeschakeld|vereist|verwerken|verwerkt|verzamelen|voorkeuren|vragen|we respecteren|weergegeven|weergeven|weiger|weigeren|wij respecteren|wijzig|wijzigen',
    koekWort:
      '{koek}|{koekAkt}|{little}|{netwerk}|{stuk}|#|advertenties|afspelen|akkoord gaan|analyseren|analytische|apparaat|bekijk|bepaalde|beste|beter|bezoek|bron|data|derde|diensten|doel|doeleinden|doorgaan|eerst|element|ervaring|extern|externe|functies|gebruikservaring|gegevens|gepersonaliseerde|hiermee|hij|informatie|intrekken|kaart|keuzes|klik|klikken|klikt|knop|later|lezen|meten|mogelijk|moment|nee|oké|omdat|pagina|partner|partners|personaliseren|plaats|platform|podcast|podcasts|post|reclame|site|speler|staat|stond|technieken|technologieën|tweet|vanwege|verbeteren|verder|verdergaan|vergelijkbare|video|video s|wanneer|website|websites|wegens|zien|zij',
    toestemming: 'akkoord|goedkeuring|toestemmen|toestemming',
    laadAkt:
      '{netwerk}|afspelen|bekijken|content|cookies|externe|geladen|getoond|inhoud|kaart|laden|podcast|post|sociale media|tonen|tweet|video|weergegeven|weergeven',

    abo: '{aboName}|plus|premium',
    aboName:
      'abonnee|abonneeartikel|abonneer|abonnees|abonnement|abonnementen|abonnementsvorm|abonnementsvormen|abonneren|betaalmuur|betalende lezers|cadeauabonnement|digitaal abonnement|geabonneerd|jaarabonnement|kennismakingsabonnement|lidmaatschap|maandabonnement|plusartikel|plusartikelen|premium artikel|premium artikelen|premiumabonnement|premiumartikel|premiumartikelen|proefabonnement|weekendabonnement',
    lid: 'gebruikers|geregistreerd|geregistreerde|ingelogde|leden|lid|registreer|registreren',
    toegang:
      '{stuk}|alleen toegankelijk|archief|beschikbaar|doorlezen|exclusief|exclusieve|lees|leest|lezen|onbeperkt|onbeperkte|ontgrendel|ontgrendelen|toegang|toegankelijk|verder|volledige toegang|voorbehouden|vrijspelen',
    betaalWort:
      '{abo}|{lid}|{little}|{toegang}|#|aanbod|account|afsluiten|alle|app|behoort|benieuwd|betaald|betaalde|deel|digitaal|digitale|e paper|editie|eerst|euro|gehele|gratis|helaas|hele|inloggen|jaar|jouw|kies|kiezen|krant|krijg|krijgen|lezers|log|login|maak|maand|maanden|maken|neem|nemen|nieuwsgierig|nodig|ons|opzegbaar|pagina|probeer|proberen|profiteer|rest|site|sluit|tot|vanaf|volledig|voor|voordelen|vrij|website|week|weken|wilt',
    vrij: 'gratis artikel|gratis artikelen|gratis berichten|gratis leeslimiet|gratis verhalen|vrije artikelen',
    verbruikt:
      'bereikt|deze maand|gelezen|limiet|opgebruikt|over|per maand|resterend|van deze maand|verbruikt|voor deze maand',

    bedrag: '# (euro|eur|cent)|# (maand|week|jaar)|# [euro|eur] (per|elke|in de) (maand|week|jaar)',
    prijs: 'actieprijs|bespaar|besparen|goedkoper|gratis|kortingscode|proefabonnement|proefmaand',
    binding: 'kennismaken|opzegbaar|opzeggen|probeer|proberen|proefperiode|stopt automatisch|uitproberen|verlengd',
    daarna:
      'daarna|de eerste|eerste maand|in plaats van|losse verkoopprijs|opzegbaar|probeer|proberen|stopt automatisch|vervolgens',
    keuze:
      'aanbieding|aanbod|actie|afsluiten|bekijk|bespaar|besparen|bestel|bestellen|betaal|cadeau|deal|euro|geef|goedkoper|gratis|halve prijs|kies|kiezen|koop|kopen|korting|maandelijks opzegbaar|past|probeer|proberen|procent|profiteer|stap|start|uitproberen|upgrade|vergelijk|verleng|voordeel|voordelig',
    aanbodWort:
      '{abo}|{binding}|{keuze}|{little}|{prijs}|#|app|artikelen|beperkte|beste|betaal|black friday|cent|dag|dagen|dankzij|digitaal|digitale|drie|eenmalig|eerste|elk|eur|euro|exclusief|exclusieve|hele|het jaar|iedere|in plaats|jaar|jaren|kerst|korting|krant|kwartaal|lees|lenteaanbieding|lezen|maand|maanden|maar|moment|nergens|nieuwe|onbeperkt|onbeperkte|plaats|plus|premium|procent|site|slechts|tijd|tijdelijk|toegang|twee|vanaf|vast|verplichtingen|vier|voordeligste|wanneer|week|weekend|weken|winteractie|zes|zit|zomer|zomeraanbieding|zomeractie',
    opzegbaar: 'opzegbaar|opzeggen|opzegtermijn|stoppen|stopzetten|zeg op',
    wanneer:
      'automatisch|dagelijks|elk moment|flexibel|ieder moment|looptijd|maandelijks|op elk moment|per maand|verplichtingen|wanneer je wilt|wanneer u wilt',

    login:
      'aanmelden met|een account|gratis account|ingelogd|inlog|inloggegevens|inloggen|je account|log|log in|login|logt|profiel|registreer|registreren|uw account',
    loginAkt:
      'aan|aanmaken|abonnee|abonnement|al een|apple|artikel|artikelen|blijven|doorgaan|e mailadres|emailadres|facebook|gebruikersnaam|geen account|google|lezen|maak|nieuw hier|nog geen|verder te gaan|verder te lezen|vergeten|wachtwoord',
    loginWort:
      '{little}|{login}|{loginAkt}|#|aanmelden|account|artikel|bewaren|binnen|daarvoor|eerst|functie|gebruiken|gegevens|gratis|keer|klant|krant|lid|meld|mijn|minuut|nu|onthoud|opnieuw|opslaan|plus|premium|site|terug|toegang|verder|volgende|welkom',

    brief:
      'avondmail|e mailadres|emailadres|inbox|mailadres|mailbox|mailinglijst|nieuwsbrief|nieuwsbrieven|nieuwsmail|nieuwsupdate|ochtendmail|postvak',
    briefAkt:
      'aangemeld|aanmelden|aanmelding|abonneer|abonneren|afmelden|belangrijkste|beste|bestel|bevestig|bevestigen|dagelijks|dagelijkse|elke|gemist|gestuurd|gratis|iedere|ingeschreven|inschrijven|inschrijving|invullen|krijg|krijgen|meld|mis|mooiste|ochtend|ontvang|ontvangen|ontvangt|opzeggen|rechtstreeks|schrijf|sturen|stuur|uitschrijven|verstuurd|verzenden|vul|wekelijks|wekelijkse',
    briefWort:
      '{brief}|{briefAkt}|{little}|{netwerk}|#|adres|akkoord|artikel|artikelen|avond|bedankt|blijf|cultuur|dag|dagen|dank|dinsdag|donderdag|e mail|economie|eerste|exclusief|exclusieve|gegevens|heb|hoogte|hoogtepunten|ik|keer|klik|laatste|leestips|link|maand|maandag|mail|mailtje|mijn|moment|mooi|morgen|nieuws|nieuwtje|nieuwtjes|onderwerpen|overzicht|politiek|privacyverklaring|redactie|reeds|regio|selectie|sport|stad|tips|update|updates|uur|verhalen|verwerkt|vrijdag|wanneer|week|weekend|weken|welkom|wereld|wil|woensdag|zaterdag|zondag',

    kanaal:
      '{netwerk}|app|app store|apps|google play|kanaal|kanalen|meldingen|nieuwsapp|notificaties|play store|push meldingen|pushberichten|pushmeldingen|telegramkanaal|whatsapp kanaal|whatsappkanaal',
    kanaalAkt:
      'aanzetten|abonneer|bezoek|blijf op de hoogte|download|downloaden|inschakelen|installeer|installeren|je ons|like|liken|mis|missen|ons volgen|schakel|te volgen|vind je ons|vind ons|vinden|vindt ons|volg de|volg het|volg ons|volg onze|volg ook|word|zet|zet aan',
    kanaalWort:
      '{kanaal}|{kanaalAkt}|{little}|#|account|achter|android|bekijk|belangrijkste|blijf|breaking|dagelijks|eerste|foto s|geen|gratis|groep|ios|iphone|kijk|laatste|lees|leuk|leuke|lezen|live|mobiel|niets|nieuwe|nieuws|nieuwste|nieuwtjes|officiële|onderweg|overal|pagina|profiel|redactie|regio|schermen|smartphone|snel|sneller|stel|tablet|telefoon|tijd|update|updates|verhalen|video s|voorkeursbron',

    deelAkt:
      'afdrukken|bewaar|bewaren|deel|delen|doorsturen|gekopieerd|kopieer|kopiëren|mail|mailen|opslaan|print|printen|raad|sla|sturen|stuur|tip|tweet|tweeten|verstuur',
    deelDing:
      '{netwerk}|{stuk}|bladwijzer|e mail|favorieten|je vrienden|klembord|later|leeslijst|link|met je vrienden|met vrienden|pagina|pdf|url|vriend|vrienden|vriendin',
    deelWort:
      '{deelAkt}|{deelDing}|aan|adres|anderen|bericht|bladwijzers|de|deze|dit|door|een|en|familie|het|hier|iemand|in|je|jouw|knop|later|lezen|met|naar|nu|of|ons|op|opties|per|printversie|toevoegen|uw|versie|via|voor|webadres|weg',

    reactie:
      'commentaar|commentaarsectie|gereageerd|lezersbrief|lezersreacties|meepraten|praat mee|reactie|reactiemogelijkheid|reacties|reageer|reageert|reageren',
    reactieAkt:
      'aanmelden|account|achter|bekijk|beoordeeld|deel|denk|geef|gemodereerd|geplaatst|gepubliceerd|gesloten|goedgekeurd|goedkeuring|ingelogd|inloggen|kijk|laat|laden|lees|log|mee|meld|melden|mogelijk|nieuwste|oudste|plaats|plaatsen|rapporteer|registreer|schrijf|schrijven|sorteer|tonen|toon|uitgeschakeld|uitgezet|verberg|versturen|verwijderd|verzonden|vind',
    reactieWort:
      '{little}|{reactie}|{reactieAkt}|#|anderen|artikel|bedankt|bericht|dank|discussie|e mailadres|eerst|eerste|ervan|formulier|forum|gesprek|helaas|hierover|huisregels|jij|jouw|lezen|lezers|mailen|meest|mening|mijn|naam|nog geen|onderstaand|onderwerp|praat|redactie|regels|relevante|sluiten|spelregels|tijdelijk|uur|wees|worden',

    heel: '(volledige|hele|gehele|complete|oorspronkelijke|originele) {stuk}|rest van (het|dit) {stuk}|vervolg van (het|dit) {stuk}|volledig artikel',
    heelAkt: 'bekijk|bekijken|ga|hier|klik|lees|lezen|naar|online|open|pagina|site|toon|verder|vind|vinden|website',
    heelWort:
      '{heelAkt}|{little}|{stuk}|app|digitale|e paper|editie|krant|lezen|link|morgen|papieren|plus|premium|staat|vandaag',

    andere: 'aanraders|artikel|artikelen|berichten|leestips|nieuwsberichten|verhalen',
    andereAkt:
      'aanbevolen|aanbevolen voor|best gelezen|gerelateerd|gerelateerde|interesseren|laatste|lees ook|meest gelezen|mis niet|ook leuk|ook lezen|over dit onderwerp|populair|populaire|recente|uit deze rubriek|vergelijkbare|verwante|volgend|volgende|vorig|vorige',
    andereWort:
      '{andere}|{andereAkt}|{little}|#|anderen|auteur|bekijk|categorie|cultuur|dezelfde|dossier|economie|homepage|interesse|keuze|lees|lezen|lezers|misschien|onderwerp|politiek|regio|rubriek|serie|sport|vandaag|vind|week|zelfde',

    speler:
      'aflevering|audio|diavoorstelling|fotoalbum|fotogalerij|fotoreportage|fotoserie|fragment|geluidsfragment|livestream|podcast|podcasts|speler|stream|video|video s|videospeler',
    spelerAkt:
      'af|afgespeeld|afspelen|bekijk|bekijken|beluister|beluisteren|beschikbaar|dempen|geladen|kijk|klik|laadt|laden|luister|min|minuten|ondertiteling|opnieuw|overslaan|pauze|pauzeren|seconden|sluiten|speel|start|starten|vergroten|volgende|volledig scherm',
    spelerWort:
      '{little}|{speler}|{spelerAkt}|#|afbeelding|afbeeldingen|artikel|automatisch|bericht|browser|duur|foto|foto s|fout|geluid|helaas|knop|kwaliteit|minuut|momenteel|seconde|snelheid|terug|terugkijken|volgend|weergave|worden',
    voorlees:
      'beluister|ingesproken|luister|luisterduur|luistertijd|luisterversie|voorgelezen|voorleesfunctie|voorlezen',
    voorleesDing:
      'ai stem|artikel|automatisch|bericht|computer|computerstem|gegenereerde|min|minuten|synthetische|tekst|verhaal',
    voorleesWort: '{little}|{voorlees}|{voorleesDing}|#|ai|audio|door|gemaakt|laat|seconden|stem',

    browser:
      'ad blocker|adblock|adblocker|adblockers|advertentieblokker|browser|browsers|javascript|reclameblokker|webbrowser',
    browserAkt:
      'aan|aanzetten|actief|activeer|activeren|andere|bijwerken|gebruik|gebruiken|gebruikt|gedetecteerd|ingeschakeld|inschakelen|je gebruikt|merken|moderne|nieuwere|nodig|ondersteund|ondersteunen|ondersteunt|pauzeer|recente|schakel|staat uit|uit|uitgeschakeld|uitschakelen|uitzetten|update|updaten|vereist|verouderd|verouderde|werk|whitelist|zet|zien',
    browserWort:
      '{browser}|{browserAkt}|{little}|advertenties|afspelen|artikel|audio|bekijken|bij|chrome|correct|doorgaan|edge|element|firefox|functie|goed|helaas|inhoud|inkomsten|instellingen|journalistiek|laden|lezen|lijkt|opnieuw|optimaal|pagina|reclame|safari|site|toestaan|uitzondering|verder|versie|video|website|weergeven|werken|werkt',

    fout: 'correctie|correcties|fout|fouten|foutje|foutjes|onjuistheden|onjuistheid|schrijffout|spelfout|spelfouten|taalfout|taalfouten|tikfout|typfout',
    foutAkt:
      'aan de redactie|ctrl|doorgeven|enter|gespot|gevonden|gezien|laat|mail|mail de redactie|mailen|markeer|meld|melden|neem contact|ontdekt|opgemerkt|rapporteer|redactie weten|schrijf|selecteer|stuur|tegengekomen|tip|tip de redactie|weten|zie|ziet',
    foutWort:
      '{fout}|{foutAkt}|{little}|#|artikel|bedankt|bericht|contact|dan|dank|druk|e mail|feitelijke|formulier|geef|help|horen|hulp|iemand|neem|onderstaande|op|opmerking|opmerkingen|pagina|redactie|staat|suggestie|suggesties|tekst|toetsen|verbeteren|verhaal',

    steun:
      'bijdrage|donateur|donateurs|donatie|donaties|doneer|doneren|gift|lidmaatschap|patreon|petje af|schenking|steun|steunen|steunt|tikkie|vrijwillige bijdrage|waardeer|word donateur',
    steunAkt:
      'dit artikel|dit werk|journalistiek|journalistiek belangrijk|kwaliteitsjournalistiek|onafhankelijk|onafhankelijke|onderzoek|onderzoeksjournalistiek|ons platform|ons werk|reclamevrij|verslaggeving|website draaiende',
    steunWort:
      '{little}|{steun}|{steunAkt}|#|artikel|bedankt|belangrijk|bestaan|blijf|blijven|dank|dankzij|eenmalig|eenmalige|euro|financieel|geld|goede|help|helpen|helpt|jouw|klein|kleine|kost|kritische|kwaliteit|laat|lezer|lezers|maak|maakt|maand|maandelijks|media|medium|mogelijk|nu|platform|redactie|toekomst|uw|vandaag|voort|voortzetten|vrije|waardering|waardevol|werk|word|zetten|zien',

    recht:
      'auteursrecht|auteursrechtelijk|auteursrechten|copyright|gekopieerd|hergebruik|herpublicatie|nadruk|openbaar gemaakt|overgenomen|overname|overnemen|publicatie|rechten|reproductie|verveelvoudigd',
    rechtAkt:
      'beschermd|bronvermelding|niet toegestaan|niets uit deze|schriftelijke|toegestaan|toestemming|uitdrukkelijke|verboden|voorbehouden',
    rechtWort:
      '{little}|{recht}|{rechtAkt}|#|artikel|artikelen|beeld|beelden|bv|commercieel|deze|elke|foto s|gebruik|gedeeltelijk|geheel|inhoud|media|mits|nv|opgeslagen|redactie|schriftelijke|site|tekst|teksten|uitgave|uitgever|uitsluitend|vermenigvuldigd|verspreid|voorafgaande|vorm|website|worden|zonder',

    aansprakelijk: 'aansprakelijk|aansprakelijkheid|verantwoordelijk|verantwoordelijkheid',
    aansprakelijkDing: 'externe inhoud|externe sites|externe websites|links|redactie is niet',
    aansprakelijkWort:
      '{aansprakelijk}|{aansprakelijkDing}|{little}|aanvaardt|artikelen|auteur|auteurs|derden|enige|enkel|externe|geenszins|informatie|ingezonden|inhoud|juistheid|reacties|redactie|sites|standpunt|uitgever|uitsluitend|volledigheid|website|websites',
    reclamisch:
      'advertorial|affiliate link|affiliate links|affiliatelink|affiliatelinks|betaald partnerschap|betaalde samenwerking|bevat advertenties|bevat reclame|bevat sponsoring|branded content|commissie|gesponsord|gesponsorde|partnercontent|productplaatsing|staan affiliate links',
    reclamischDing:
      'aankoop|artikel|bericht|content|inhoud|koop|koopt|links|pagina|partner|redactie|samenwerking|tekst|verhaal|verkoper|winkel',
    reclamischWort:
      '{little}|{reclamisch}|{reclamischDing}|adverteerder|betaling|betekent|bevat|commerciële|extra|gemaakt|kleine|kosten|krijgen|medewerking|mogelijk|onafhankelijk|ontvangen|ontvangt|opdracht|prijs|tegen|tot stand gekomen|verandert|verantwoordelijk|via',

    afbeelding: 'afbeelding|beeld|bericht|bijschrift|element|foto|grafiek|inhoud|item|kaart',
    afbeeldingAkt:
      'downloaden|geen afbeelding|geen afbeelding beschikbaar|kan niet worden|laden|niet beschikbaar|niet geladen|niet gevonden|op volledig scherm|uitvergroten|vergroot|vergroten|volledig scherm',
    afbeeldingWort:
      '{afbeelding}|{afbeeldingAkt}|{little}|beschikbaar|geladen|getoond|gevonden|grote|helaas|klik|openen|scherm|verwijderd|volledig|weergegeven',

    dank: 'bedank|bedankt|beoordeel|dankjewel|fooi|hoe vond je|sterren|vond je dit|vond u dit|waardeer|waardering',
    dankDing: 'artikel|auteur|bericht|journalist|maker|redacteur|schrijver|stuk|tekst|verhaal',
    dankWort:
      '{dank}|{dankDing}|{little}|#|aandacht|bijdrage|blijken|dank|donatie|geef|gelezen|geven|hartelijk|hartje|hoe|interessant|interesse|klein|kleine|klik|koffie|laat|leuk|lezen|nuttig|steun|vond|voor het|zien',

    vertaald: 'samengevat|samenvatting|vertaald|vertaling|vertalingen',
    vertaaldAkt:
      'ai|automatisch|automatische|chatgpt|computer|deepl|google|google translate|kunstmatige intelligentie|machinaal|machinale|machinevertaling|software|vertaalmachine',
    vertaaldWort:
      '{little}|{vertaald}|{vertaaldAkt}|artikel|behulp|bericht|bevatten|dienst|door|duits|engels|engelse|fouten|frans|gecontroleerd|gemaakt|hulp|nederlands|oorspronkelijk|oorspronkelijke|origineel|redactie|spaans|taal|tekst|uit|versie',

    bron: 'bronartikel|oorspronkelijk bericht|oorspronkelijke artikel|oorspronkelijke bericht|oorspronkelijke bron|originele artikel|originele bericht|originele bron',
    bronAkt: 'bekijk|gepubliceerd|hier|klik|lees|lezen|link|naar|verscheen|vind|vinden',
    bronWort: '{bronAkt}|{little}|artikel|bericht|eerder|eerst|ga|online|site|staat|verder|website',

    live: 'live blog|live verslag|liveblog|livestream|liveticker|liveverslag',
    liveAkt:
      'afgesloten|alles|bekijk|bijgewerkt|gesloten|hier|laatste|lees|mee|ontwikkelingen|terug|ververs|volg|volgen',
    liveWort:
      '{little}|{live}|{liveAkt}|#|actuele|continu|dag|lezen|minuten|minuut|nieuws|nieuwste|ontwikkeling|rond|teruglezen|updates|verder|voortdurend|wedstrijd',
    // Any word of any notice: what a phrase may go on with.
    common:
      'aan|aanbieding|achtergrond|achtergronden|actie|adres|analyses|bekijken|belangrijk|beschikbaar|besteld|bevestiging|bevestigingslink|binnen|buurt|dankzij|deel|diverse|doorscrollen|drie|e paper|eenvoudig|eerst|eerste|einde|enkele|extra|gedeelte|gegeven|gegevens|geladen|gestuurd|geven|helpen|helpt|hier|hoogte|hun|inhoud|jou|journalisten|klaar|kosteloos|lezer|lezers|link|lokaal|lokale|media|merken|mij|mijn|minuten|minuut|moment|nadat|nog|onafhankelijke|onthoud|onze|ook|openen|opinie|opmerking|podcasts|regionaal|regionale|scherm|scroll|scrollen|simpel|sociale|speciaal|speciale|staan|staat|tien|tijdelijk|twee|u|uit|uw|vandaag|vergeet|vergeten|verhalen|verschillende|vier|vijf|vind|volledig|voorbehouden|voordat|vraagt|vragen|waar|wanneer|weer|zes|zien|zodra|zoeken|zojuist|zomeractie',
    notice:
      '{aanbodWort}|{aansprakelijk}|{aansprakelijkDing}|{aansprakelijkWort}|{abo}|{advertentie}|{advertentieAkt}|{advertentieWort}|{afbeelding}|{afbeeldingAkt}|{afbeeldingWort}|{andere}|{andereAkt}|{andereWort}|{bedrag}|{betaalWort}|{binding}|{brief}|{briefAkt}|{briefWort}|{bron}|{bronAkt}|{bronWort}|{browser}|{browserAkt}|{browserWort}|{common}|{daarna}|{dank}|{dankDing}|{dankWort}|{deelAkt}|{deelDing}|{deelWort}|{fout}|{foutAkt}|{foutWort}|{heel}|{heelAkt}|{heelWort}|{kanaal}|{kanaalAkt}|{kanaalWort}|{keuze}|{koek}|{koekAkt}|{koekWort}|{laadAkt}|{lid}|{live}|{liveAkt}|{liveWort}|{login}|{loginAkt}|{loginWort}|{naAdvertentie}|{opzegbaar}|{prijs}|{reactie}|{reactieAkt}|{reactieWort}|{recht}|{rechtAkt}|{rechtWort}|{reclamisch}|{reclamischDing}|{reclamischWort}|{speler}|{spelerAkt}|{spelerWort}|{steun}|{steunAkt}|{steunWort}|{toegang}|{toestemming}|{verbruikt}|{verderAkt}|{vertaald}|{vertaaldAkt}|{vertaaldWort}|{voorlees}|{voorleesDing}|{voorleesWort}|{vrij}|{wanneer}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'scroll|scroll door|scrollen',
        act: 'rest van dit artikel|rest van het artikel|verder lezen|verder te lezen|vervolg',
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
        cue: 'aanbieding|actie|kortingsactie|winteractie|zomeraanbieding|zomeractie',
        act: 'bekijk|mis|onze|profiteer',
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
        cue: 'account|e mailadres|gebruikersnaam|inloggegevens|wachtwoord',
        act: 'aanmaken|geen account|herstellen|invullen|maak|nog geen|onthoud|vergeten|vul',
        example: 'Nog geen account? Maak er een aan',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Maak een gratis account aan'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'afmelden|uitschrijven|uitschrijving',
        act: 'altijd weer|elk moment|op elk moment|wanneer je|weer',
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
        act: 'afdrukken|bewaren|delen|doorsturen|kopiëren|mailen|opslaan|printen|versturen',
        example: 'Artikel doorsturen',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'reacties|reageer|reageert|reageren',
        act: 'als eerste|de eerste|eerste die|nog geen|wees',
        example: 'Wees de eerste die reageert',
      },
      {words: '{notice}', cue: '{reactie}', act: '{reactieAkt}', example: 'Reageren is niet meer mogelijk'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'ga|hier klikken|klik|klik hier',
        act: 'verder lezen|verder te lezen|volledige artikel|volledige bericht',
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
        act: 'mail|mail ons|over dit artikel|redactie',
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
