import type {PhraseBook} from '../../phrases.js'

/** The words of Dutch and Flemish notices: see the book of German ones for what stands in such sets and what does not. */
export const dutchVocabulary: PhraseBook = {
  language: 'nl',
  sets: {
    little:
      'aan|al|alle|alleen|alles|als|altijd|ben|bent|bij|bij ons|binnen|bovenaan|daar|daarbij|daarmee|daarna|daarvoor|dan|dat|de|deze|direct|dit|door|een|eens|elk|elke|en|er|eraan|erop|ervoor|even|ga|gaan|gaat|geen|graag|gratis|heb|hebben|hebt|heeft|heel|het|hier|hiermee|hieronder|hiervoor|hoe|hun|ieder|iedere|in|is|ja|je|jij|jou|jouw|jouwe|jullie|kan|kun|kunnen|kunt|maar|mag|meer|met|meteen|moet|moeten|mogelijk|na|naar|niet|niets|niks|nog|nooit|nu|of|om|onder|onderaan|ons|onze|ook|op|over|per|snel|te|ten|ter|toch|tot|tussen|u|uit|uw|uwe|van|vanaf|via|volledig|volledige|voor|vul|waar|want|was|wat|we|weer|wel|welk|welke|wie|wij|wil|willen|wilt|word|worden|wordt|zelf|zich|zij|zijn|zo|zodat|zonder|zou|zouden|zullen',
    netwerk:
      'apple podcasts|bluesky|facebook|google|google news|google nieuws|instagram|linkedin|mastodon|messenger|pinterest|signal|snapchat|social media|sociale media|sociale netwerken|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    stuk: 'achtergrondverhalen|artikel|artikelen|bericht|berichten|content|inhoud|interview|nieuwsbericht|nieuwsberichten|reportage|stuk|tekst|verhaal|verhalen',

    advertentie:
      'advertentie|advertentiebanner|advertentieblok|advertentieboodschap|advertenties|commercial|commercials|commerciële boodschap|promotie|publiciteit|reclame|reclamebericht|reclameblok|reclameboodschap|reclamefilmpje|reclameonderbreking|reclamepauze|reclames|reclamespot|sponsorboodschap|spotje',
    naAdvertentie: '(na|onder|onderaan|achter|voorbij) [de|deze|het|dit|een] [korte|volgende] {advertentie}',
    verderAkt:
      '{stuk}|door|doorgaat|doorlezen|doorscrollen|gaat|herneemt|hernemen|hervat|hervatten|lees|lees je|leest|leest u|lezen|lezen we|loopt door|ons verhaal|rest|scrol|scroll|scrollen|staat de rest|verder|verder leest|verder lezen|verdergaat|vervolg|vervolgd|vervolgen|vervolgt|vind je de rest|volg|volgt|weer verder',
    advertentieWort:
      '{advertentie}|{little}|{verderAkt}|#|deel|hieronder|kort|korte|pagina|seconden|snel|van dit|volgt',
    advertentieAkt:
      'blader|doorheen|doorlezen|doorscrollen|langs|lees je verder|lees verder|leest u verder|loopt door|loopt hieronder door|overslaan|scrol|scroll|scrollen|skip|skippen|sla|sla over|sluit|sluiten|swipe|verberg|verbergen|verder|verder lezen|verwijderen|wegklikken',

    koek: 'apparaat|bericht van {netwerk}|content van derden|cookie|cookie instellingen|cookiebanner|cookiebeleid|cookieinstellingen|cookiemelding|cookies|cookieverklaring|cookievoorkeuren|derde partij|derde partijen|derden|embed|embeds|externe content|externe inhoud|gebruik van cookies|gegevens|ingebedde inhoud|ingesloten bericht|ingesloten content|ingesloten inhoud|inhoud van derden|koekje|koekjes|marketingcookies|persoonsgegevens|post van {netwerk}|privacy|privacy instellingen|privacybeleid|privacyinstellingen|privacyverklaring|privacyvoorkeuren|social media cookies|sociale media inhoud|socialmediacookies|toestel|toestemmingsvoorkeuren|trackers|tracking|video van {netwerk}',
    koekAkt:
      'aan staan|aanpassen|aanvaard|aanvaarden|aanvaardt|aanvinken|accepteer|accepteert|accepteren|afgeschermd|akkoord|akkoord gaat|akkoordverklaring|beheer|beheren|bekijken|belangrijk voor ons|bevestig|bevestigen|deze inhoud|functionele|geaccepteerd|geblokkeerd|gebruik|gebruiken|gebruikt|gedeeld|geef|geen toestemming|gegeven|geladen|geplaatst|getoond|geven|geweigerd|goed vindt|goedkeuren|ik accepteer|ingeschakeld|ingestemd|instellingen|instemmen|instemming|keuze|kies|laad|laat|laat zien|laden|lees meer|mag|meer informatie|niet getoond|niet weergegeven|nodig|noodzakelijke|opslaan|pas|plaatsen|plaatst|schakel|sta|stem|stemt|surfen|toe|toegang|toestaan|toestemming|tonen|toon|uitgeschakeld|uitgezet|verberg|verborgen|vereist|verleen|verlenen|verstaat|verwerken|verwerking|verwerkt|verzamelen|voorkeuren|vragen|we respecteren|weergegeven|weergeven|weiger|weigeren|wij respecteren|wijzig|wijzigen|zet|zetten|zichtbaar|zien',
    koekWort:
      '{koek}|{koekAkt}|{little}|{netwerk}|{stuk}|#|advertenties|afspelen|akkoord gaan|analyseren|analytische|apparaat|bekijk|bepaalde|beste|beter|bezoek|bron|data|derde|diensten|doel|doeleinden|doorgaan|eerst|element|ervaring|extern|externe|functies|gebruikservaring|gegevens|gepersonaliseerde|hiermee|informatie|intrekken|kaart|keuzes|klik|klikken|klikt|knop|later|lezen|meten|mogelijk|moment|nee|oké|omdat|pagina|partner|partners|personaliseren|plaats|platform|podcast|podcasts|post|reclame|site|speler|staat|stond|technieken|technologieën|tweet|vanwege|verbeteren|verder|verdergaan|vergelijkbare|video|video s|wanneer|website|websites|wegens|zien|zij',
    toestemming: 'akkoord|goedkeuring|toestemmen|toestemming',
    laadAkt:
      '{netwerk}|afspelen|bekijken|content|cookies|externe|geladen|getoond|inhoud|kaart|laden|podcast|post|sociale media|tonen|tweet|video|weergegeven|weergeven',

    abo: '{aboName}|plus|premium',
    aboName:
      'abo|abonnee|abonneeartikel|abonneer|abonnees|abonnement|abonnementen|abonnementje|abonnementsprijs|abonnementsvorm|abonnementsvormen|abonneren|abootje|actieabonnement|betaalmuur|betalende lezers|cadeauabonnement|combiabonnement|dagpas|dagtoegang|digi|digitaal abo|digitaal abonnement|digitale abonnee|digitale abonnees|digitale toegang|geabonneerd|instapabonnement|jaarabo|jaarabonnement|kennismakingsabonnement|kwartaalabonnement|lidmaatschap|maandabo|maandabonnement|onlineabonnement|papieren abonnement|plus abonnee|plus abonnees|plus abonnement|plusabonnement|plusartikel|plusartikelen|premium artikel|premium artikelen|premiumabonnement|premiumartikel|premiumartikelen|probeerabonnement|proefabonnement|studentenabonnement|weekendabonnement|weekpas|zomerabonnement',
    lid: 'betalende|betalende leden|betalende lezer|betaler|betalers|clubleden|clublid|gebruikers|geregistreerd|geregistreerd zijn|geregistreerde|ingelogde|klanten|leden|lid|plusleden|pluslezers|pluslid|premiumleden|registratie|registreer|registreren|trouwe lezers|vrienden van',
    toegang:
      '{stuk}|achter|afgeschermd|alleen toegankelijk|archief|beschikbaar|doorlezen|enkel|enkel toegankelijk|enkel voor|exclusief|exclusieve|exclusieve inhoud|gereserveerd|lees|lees je|leest|leest u|lezen|meelezen|onbeperkt|onbeperkte|ontgrendel|ontgrendeld|ontgrendelen|ontgrendelt|open|openen|rest|slot|toegang|toegankelijk|uitsluitend|verder|verder lezen|verderlezen|volledige toegang|voor jou|voor onze|voorbehouden|vrijspelen|zichtbaar',
    betaalWort:
      '{abo}|{lid}|{little}|{toegang}|#|aanbod|account|afsluiten|alle|app|behoort|benieuwd|betaald|betaalde|deel|digitaal|digitale|e paper|editie|eerst|euro|gehele|gratis|helaas|hele|inloggen|jaar|jouw|kies|kiezen|krant|krijg|krijgen|lezers|log|login|maak|maand|maanden|maken|neem|nemen|nieuwsgierig|nodig|ons|opzegbaar|pagina|probeer|proberen|profiteer|rest|site|sluit|tot|vanaf|volledig|voor|voordelen|vrij|website|week|weken|wilt',
    vrij: 'gratis artikel|gratis artikelen|gratis berichten|gratis leeslimiet|gratis verhalen|vrije artikelen',
    verbruikt:
      'bereikt|deze maand|gelezen|limiet|opgebruikt|over|per maand|resterend|van deze maand|verbruikt|voor deze maand',

    bedrag: '# (euro|eur|cent)|# (maand|week|jaar)|# [euro|eur] (per|elke|in de) (maand|week|jaar)',
    prijs:
      'aan de helft|aan halve prijs|actieprijs|bespaar|besparen|goedkoper|gratis|halve prijs|introductieprijs|kennismakingsprijs|kennismakingstarief|koopje|korting|kortingscode|proefabonnement|proefmaand|promoprijs|promotarief|promotieprijs|spotprijs|stuntprijs|voor de helft|voordeelprijs|voordeeltarief|welkomstprijs',
    binding:
      'alle artikelen|alle verhalen|drie maanden|een half jaar|een heel jaar|een jaar|een maand|eenmalig|kennismaken|lees|lezen|maandenlang|nergens aan vast|onbeperkt|onbeperkt lezen|opzegbaar|opzeggen|probeer|proberen|proefperiode|stopt automatisch|toegang|twaalf maanden|twee maanden|uitproberen|verlengd|vier weken|zes maanden|zonder verplichting|zonder verplichtingen',
    daarna:
      'daarna|de eerste|eerste maand|in plaats van|losse verkoopprijs|opzegbaar|probeer|proberen|stopt automatisch|vervolgens',
    keuze:
      'aanbieding|aanbod|actie|activeer|afsluiten|altijd opzegbaar|begin|bekijk|bespaar|besparen|bestel|bestellen|betaal|cadeau|deal|euro|geef|goedkoper|gratis|halve|halve prijs|helft|kies|kiezen|koop|kopen|korting|kortingen|krijg|krijgt|maandelijks opzegbaar|meld je aan|neem|neem nu|ontdek|pak|past|probeer|proberen|procent|proef|profiteer|scoor|sluit|stap|start|uitproberen|upgrade|vergelijk|verleng|verzilver|voordeel|voordeelprijs|voordeeltarief|voordelig|voordeliger|welkomstaanbod|welkomstkorting|zeg op',
    aanbodWort:
      '{abo}|{binding}|{keuze}|{little}|{prijs}|#|app|artikelen|beperkte|beste|betaal|black friday|cent|dag|dagen|dankzij|digitaal|digitale|drie|eenmalig|eerste|elk|eur|euro|exclusief|exclusieve|hele|het jaar|iedere|in plaats|jaar|jaren|kerst|korting|krant|kwartaal|lees|lenteaanbieding|lezen|maand|maanden|maar|moment|nergens|nieuwe|onbeperkt|onbeperkte|plaats|plus|premium|procent|site|slechts|tijd|tijdelijk|toegang|twee|vanaf|vast|verplichtingen|vier|voordeligste|wanneer|week|weekend|weken|winteractie|zes|zit|zomer|zomeraanbieding|zomeractie',
    opzegbaar: 'opzegbaar|opzeggen|opzegtermijn|stoppen|stopzetten|zeg op',
    wanneer:
      'automatisch|dagelijks|elk moment|flexibel|ieder moment|looptijd|maandelijks|op elk moment|per maand|verplichtingen|wanneer je wilt|wanneer u wilt',

    login:
      'aangemeld|aanmelden|aanmelden met|account|een account|gratis account|ingelogd|inlog|inloggegevens|inloggen|inlogpagina|inlogscherm|je account|log|log in|log je|log u|login|logt|logt u|meld je|meld u|profiel|profiel aan|registreer|registreren|uw account',
    loginAkt:
      'aan|aanmaken|aanmeld|abonnee|abonnees|abonnement|al een|al klant|al lid|alvast|apple|artikel|artikelen|ben je al|bent u al|blijven|dan hier|doorgaan|e mailadres|emailadres|even aan|facebook|gebruikersnaam|geen account|google|heb je al|hebt u al|hier aan|in met|lezen|lid|maak|meld je dan|nieuw hier|nog geen|nog niet|registratie|verder te gaan|verder te lezen|vergeten|wachtwoord|wachtwoorden',
    loginWort:
      '{little}|{login}|{loginAkt}|#|aanmelden|account|artikel|bewaren|binnen|daarvoor|eerst|functie|gebruiken|gegevens|gratis|keer|klant|krant|lid|meld|mijn|minuut|nu|onthoud|opnieuw|opslaan|plus|premium|site|terug|toegang|verder|volgende|welkom',

    brief:
      'avondmail|dagelijkse mail|e mail|e mailadres|e zine|emailadres|inbox|je mail|leesmail|mailadres|mailadressen|mailbox|maildienst|mailing|mailinglijst|mailinglijsten|mailtje|mailtjes|middagmail|nieuwsbrief|nieuwsbriefje|nieuwsbrieven|nieuwsflits|nieuwsmail|nieuwsmailing|nieuwsmails|nieuwsupdate|ochtendmail|postvak|uw mail|weekendmail|weekmail|wekelijkse mail',
    briefAkt:
      'aangemeld|aanmelden|aanmelding|abonneer|abonneert|abonneren|achter|achterlaat|achterlaten|afmelden|avonds|belangrijkste|beste|bestel|bevestig|bevestigen|bezorgd|bezorgen|dagelijks|dagelijkse|elke|ga akkoord|geef op|gemist|gestuurd|gratis|hou|houd|houden|iedere|in je|in uw|ingeschreven|inschrijven|inschrijving|invullen|krijg|krijgen|krijgt|ligt|maandelijks|meld|mis|mooiste|ochtend|ochtends|ontvang|ontvangen|ontvangt|opgeven|opzeggen|rechtstreeks|schrijf|schrijf je in|schrijf u in|sturen|sturen we|sturen wij|stuur|stuurt|tik|toesturen|uitschrijven|valt|verstuurd|verzenden|vind je elke|vul|vul in|we bezorgen|we sturen|wekelijks|wekelijkse|wekelijkse selectie|wij bezorgen|wij sturen|zenden',
    briefWort:
      '{brief}|{briefAkt}|{little}|{netwerk}|#|adres|akkoord|artikel|artikelen|avond|bedankt|blijf|cultuur|dag|dagen|dank|dinsdag|donderdag|e mail|economie|eerste|exclusief|exclusieve|gegevens|heb|hoogte|hoogtepunten|ik|keer|klik|laatste|leestips|link|maand|maandag|mail|mailtje|mijn|moment|mooi|morgen|nieuws|nieuwtje|nieuwtjes|onderwerpen|overzicht|politiek|privacyverklaring|redactie|reeds|regio|selectie|sport|stad|tips|update|updates|uur|verhalen|verwerkt|vrijdag|wanneer|week|weekend|weken|welkom|wereld|wil|woensdag|zaterdag|zondag',

    kanaal:
      '{netwerk}|alerts|app|app store|apps|breakingmeldingen|broadcastkanaal|facebookgroep|facebookpagina|google play|insta|instagramaccount|kanaal|kanalen|meldingen|mobiele app|nieuws app|nieuwsalerts|nieuwsapp|nieuwsmeldingen|notificaties|play store|podcastapp|push meldingen|pushberichten|pushmeldingen|pushnotificatie|pushnotificaties|telegramkanaal|whatsapp groep|whatsapp kanaal|whatsappgroep|whatsappkanaal',
    kanaalAkt:
      'aanzetten|abonneer|abonneer je|bezoek|blijf op de hoogte|doe mee|download|downloaden|en nu ook op|erbij|gemakkelijk te vinden|inschakelen|installeer|installeren|je ons|join|kom erbij|kom langs|komt u erbij|krijg|laat je horen|like|liken|mis|missen|ons volgen|ontvang|ook op|schakel|sluit je aan|sluit u aan|staat ook|te volgen|vind|vind je ons|vind ons|vind ons ook|vinden|vindt|vindt ons|volg|volg de|volg het|volg ons|volg onze|volg ook|volgen|volgt|we zijn|we zitten|wij zijn|wij zitten|word|word fan|word lid|zet|zet aan|zijn we|zit ook|zitten we|zitten wij|zoek ons op',
    kanaalWort:
      '{kanaal}|{kanaalAkt}|{little}|#|account|achter|android|bekijk|belangrijkste|blijf|breaking|dagelijks|eerste|foto s|geen|gratis|groep|ios|iphone|kijk|laatste|lees|leuk|leuke|lezen|live|mobiel|niets|nieuwe|nieuws|nieuwste|nieuwtjes|officiële|onderweg|overal|pagina|profiel|redactie|regio|schermen|smartphone|snel|sneller|stel|tablet|telefoon|tijd|update|updates|verhalen|video s|voorkeursbron',

    deelAkt:
      'afdrukken|attendeer|bewaar|bewaart|bewaren|bezorg|deel|deelt|delen|doorgeven|doorsturen|doorstuurt|druk|geef|gekopieerd|gun|kopieer|kopiëren|laat|mail|mailen|mailt|onthoud|opslaan|print|printen|raad|raad aan|sla|sla op|sturen|stuur|stuur door|stuurt|tip|tippen|toon|tweet|tweeten|verstuur|vertel|zeg|zend',
    deelDing:
      '{netwerk}|{stuk}|anderen|bekende|bekenden|bladwijzer|collega|collega s|collegas|e mail|een kennis|een vriend|een vriendin|familie|favorieten|iemand|iemand anders|je kennissen|je vrienden|kennis|kennissen|klembord|later|leeslijst|link|met je vrienden|met vrienden|netwerk|pagina|pdf|straks|thuis|url|uw vrienden|voor later|vriend|vrienden|vriendin|weer',
    deelWort:
      '{deelAkt}|{deelDing}|aan|adres|anderen|bericht|bladwijzers|de|deze|dit|door|een|en|familie|het|hier|iemand|in|je|jouw|knop|later|lezen|met|naar|nu|of|ons|op|opties|per|printversie|toevoegen|uw|versie|via|voor|webadres|weg',

    reactie:
      'commentaar|commentaarsectie|commentaren|comments|debat|discussie|discussieer|discussiëren|gereageerd|lezersbrief|lezersdebat|lezersforum|lezersmening|lezersreacties|meedenken|meepraten|opmerking|opmerkingen|praat mee|reactie|reactieformulier|reactiemogelijkheid|reacties|reactieveld|reageer|reageert|reageren|respons',
    reactieAkt:
      'aanmelden|account|achter|achterlaten|bekijk|bekijken|beoordeeld|deel|denk|denk je|denkt u|geef|geef je|gemodereerd|geplaatst|gepubliceerd|gesloten|goedgekeurd|goedkeuring|hieronder|ingelogd|inloggen|kijk|laat|laat het weten|laat weten|laden|lees|lezen|log|mee|meer mogelijk|meld|melden|mening|mogelijk|niet langer|nieuwste|nu|onder|onderaan|open|openen|oudste|plaats|plaatsen|praten|rapporteer|registreer|schrijf|schrijven|sluiten|sorteer|tonen|toon|uitgeschakeld|uitgezet|verberg|versturen|vertel|verwijderd|verzonden|vind|vind je|vindt u|zeg|zijn gesloten',
    reactieWort:
      '{little}|{reactie}|{reactieAkt}|#|anderen|artikel|bedankt|bericht|dank|discussie|e mailadres|eerst|eerste|ervan|formulier|forum|gesprek|helaas|hierover|huisregels|jij|jouw|lezen|lezers|mailen|meest|mening|mijn|naam|nog geen|onderstaand|onderwerp|praat|redactie|regels|relevante|sluiten|spelregels|tijdelijk|uur|wees|worden',

    heel: '(volledige|hele|gehele|complete|oorspronkelijke|originele) {stuk}|rest van (het|dit) {stuk}|vervolg van (het|dit) {stuk}|volledig artikel',
    heelAkt: 'bekijk|bekijken|ga|hier|klik|lees|lezen|naar|online|open|pagina|site|toon|verder|vind|vinden|website',
    heelWort:
      '{heelAkt}|{little}|{stuk}|app|digitale|e paper|editie|krant|lezen|link|morgen|papieren|plus|premium|staat|vandaag',

    andere:
      'aanraders|achtergrondverhalen|analyses|artikel|artikelen|berichten|columns|dossiers|interviews|leestips|nieuws|nieuwsberichten|opinies|reportages|stukken|tips|verhalen|video s',
    andereAkt:
      'aanbevolen|aanbevolen voor|andere lezers|best gelezen|boeiend|boeiende|dit vind je|dit vindt u|gerelateerd|gerelateerde|interessant|interessante|interesseren|laatste|lees ook|meest gelezen|mis niet|ook boeiend|ook interessant|ook leuk|ook lezen|over dit onderwerp|populair|populaire|recente|uit deze rubriek|uit ons archief|uitgelicht|uitgelichte|veel gelezen|verder lezen|vergelijkbare|verwante|vind je misschien|volgend|volgende|vorig|vorige|wat andere|wat anderen lezen',
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
      'aan de redactie|aangeven|aantreft|aantroffen|contacteer|contacteer ons|ctrl|doorgeeft|doorgeven|enter|geef door|gemerkt|gespot|gevonden|gezien|klopt er|klopt niet|laat|mail|mail de redactie|mailen|markeer|meld|melden|merk|merkt|mis|neem contact|onjuist|ontdekt|opgemerkt|rapporteer|redactie weten|schrijf|selecteer|signaleer|spot|stuur|stuur ons|tegengekomen|tip|tip de redactie|verbeterd|vind|vindt|vond|weten|wijs|zie|ziet',
    foutWort:
      '{fout}|{foutAkt}|{little}|#|artikel|bedankt|bericht|contact|dan|dank|druk|e mail|feitelijke|formulier|geef|help|horen|hulp|iemand|neem|onderstaande|op|opmerking|opmerkingen|pagina|redactie|staat|suggestie|suggesties|tekst|toetsen|verbeteren|verhaal',

    steun:
      'aanmoediging|bankoverschrijving|bijdraagt|bijdrage|bijdragen|donateur|donateurs|donatie|donaties|doneer|doneren|draag bij|duwtje|fooi|gift|giften|gulle|leden|lid|lidmaatschap|overschrijven|overschrijving|patreon|petje af|schenking|sponsor|steun|steunen|steunend|steunlid|steunt|tikkie|vriend van|vrienden van|vrijwillige bijdrage|waardeer|word donateur|word lid|word vriend',
    steunAkt:
      'dit artikel|dit werk|journalistiek|journalistiek belangrijk|kwaliteitsjournalistiek|onafhankelijk|onafhankelijke|onderzoek|onderzoeksjournalistiek|ons platform|ons werk|reclamevrij|verslaggeving|website draaiende',
    steunWort:
      '{little}|{steun}|{steunAkt}|#|artikel|bedankt|belangrijk|bestaan|blijf|blijven|dank|dankzij|eenmalig|eenmalige|euro|financieel|geld|goede|help|helpen|helpt|jouw|klein|kleine|kost|kritische|kwaliteit|laat|lezer|lezers|maak|maakt|maand|maandelijks|media|medium|mogelijk|nu|platform|redactie|toekomst|uw|vandaag|voort|voortzetten|vrije|waardering|waardevol|werk|word|zetten|zien',

    recht:
      'auteursrecht|auteursrechtelijk|auteursrechten|copyright|copyrights|doorgestuurd|doorplaatsen|gebruikt|gekopieerd|gekopieerd worden|gepubliceerd|gereproduceerd|hergebruik|herpublicatie|kopiëren|nadruk|openbaar gemaakt|overgenomen|overgenomen worden|overname|overnemen|publicatie|rechten|reproductie|tekst en datamining|verspreid|verspreiden|verspreiding|verveelvoudigd|verveelvoudiging',
    rechtAkt:
      'alleen met|beschermd|bronvermelding|enkel met|geen toestemming|goedkeuring|niet toegestaan|niet worden|niet zonder|niets uit deze|schriftelijke|toegestaan|toelating|toestemming|uitdrukkelijke|uitgever|verboden|voorafgaande|voorbehouden|zonder schriftelijke|zonder toelating|zonder toestemming|zonder voorafgaande',
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
      'aan|aanbieding|aanbod|aanmeldt|achtergrond|achtergronden|achterlaten|actie|adres|af|afgelopen|afkomstig|analyses|babbel|bedrag|bekijken|bekijkt|bekom|belangrijk|berichten|beschermen|bescherming|beschikbaar|besteld|bestelt|betalen|bevestiging|bevestigingslink|bezorgd|binnen|blijft|blijven|boeiend|boeiende|boeiends|boxen|brievenbus|buren|bus|buurt|dagelijkse|dankzij|deel|diverse|doorscrollen|drie|e paper|eender|eenvoudig|eerst|eerste|einde|elk|elke|enkele|erbij|euro|extra|fijn|fotograaf|gebruiksvoorwaarden|gedeelte|geef|geeft|gegeven|gegevens|gekopieerd|geladen|gestuurd|geven|gezien|goed|goede|goedkoop|graag|gun|haal|haalt|half|halfjaar|halve|helft|helpen|helpt|herfst|herlaad|hier|hoogte|horen|houd|houden|hun|inhoud|jezelf|jou|journalisten|jouw|kader|kiest|klaar|klanten|klembord|klikt|kop|korte|kost|kosteloos|kostenloos|kostenlozen|kwijt|laat maar|laden|lang|langs|leeg|lente|lezer|lezers|link|lokaal|lokale|luidspreker|luidsprekers|lukt|media|mee|meelezen|meld|merken|meteen|mij|mijn|minder|minuten|minuut|mogelijk|moment|mooi|mooie|moois|nadat|neemt|nergens|nieuwe|nieuws|nieuwsapp|niks|nog|ochtend|onafhankelijke|onbeperkt|onderdeel|ons|ontdek|ontdekken|ontdekt|onthoud|onze|ook|openen|opinie|opmerking|overzicht|pak|pakken|pdf|plaatsen|podcasts|post|praten|prijs|prijsje|privacybeleid|proefperiode|profijt|regionaal|regionale|reserveer|rubriek|scherm|schrijf|score|scroll|scrollen|sectie|serie|simpel|smartphone|sociale|speciaal|speciale|spelen|staan|staat|steeds|stopt|tand|tegoed|thema|tien|tijdelijk|tik|tikken|toestel|tof|toffe|twee|u|uit|uit de buurt|uitgebreid|uitgeschakeld|uw|vak|vallen|vandaag|vandaag nog|vanop|venster|verder gaan|vergeet|vergeten|verhalen|vernieuw|vernieuwen|verschillende|verser|vertel|vier|vijf|vind|vindt|vlot|volledig|voorbehouden|voordat|voordeel|voorkeur|voortaan|voorwaarden|vraag|vraagt|vragen|vrienden|waar|wacht|wanneer|weekends|weer|wegwijs|werkt|winter|zaterdagochtend|zeg|zeggen|zelf|zes|zetten|zien|zodra|zoeken|zojuist|zomer|zomeractie',
    vraagje:
      'denk mee|discussieer mee|geef je mening|geef uw mening|hoe denk jij|hoe denkt u|hoe kijk jij|hoe sta jij|jouw mening|laat je mening|laat uw mening|praat mee|praat u mee|uw mening|wat denk je|wat denk jij|wat denkt u|wat is jouw mening|wat is uw mening|wat vind je|wat vind jij|wat vinden jullie|wat vindt u|wat zeg jij|zeg het ons',
    antwoord:
      'daarover|deel|erover|ervan|hier|hiernaast|hieronder|hierover|hiervan|in de comments|in de reacties|laat het horen|laat het ons weten|laat het weten|laten weten|mail|onder dit artikel|onderaan|plaats|reageer|schrijf|stem|stem mee|vertel|vertel het|weten',
    zonderOns:
      'dankzij jou|dankzij jouw|dankzij jullie|dankzij onze|dankzij u|dankzij uw|door jouw|door uw|met jouw|met jouw hulp|met uw|met uw hulp|zonder jou|zonder jouw|zonder jullie|zonder u|zonder uw',
    bestaatNiet:
      'bestaan|bestaan wij|bestaat dit|blijven bestaan|blijven maken|blijven schrijven|doorgaan|geen onafhankelijke|kunnen blijven|kunnen we|kunnen wij|mogelijk|niet bestaan|niet mogelijk|schrijven|werken',
    hapert:
      'geen beeld|geen geluid|hapert|laadt niet|lukt het|lukt niet|niet afgespeeld|niet afspelen|niet geladen|niet starten|speelt niet|start niet|werkt niet|wil niet|(start|laadt|werkt|speelt) (de|het) (video|filmpje|fragment|geluid|podcast|speler) niet',
    notice:
      '{aanbodWort}|{aansprakelijkDing}|{aansprakelijkWort}|{aansprakelijk}|{abo}|{advertentieAkt}|{advertentieWort}|{advertentie}|{afbeeldingAkt}|{afbeeldingWort}|{afbeelding}|{andereAkt}|{andereWort}|{andere}|{antwoord}|{bedrag}|{bestaatNiet}|{betaalWort}|{binding}|{briefAkt}|{briefWort}|{brief}|{bronAkt}|{bronWort}|{bron}|{browserAkt}|{browserWort}|{browser}|{common}|{daarna}|{dankDing}|{dankWort}|{dank}|{deelAkt}|{deelDing}|{deelWort}|{foutAkt}|{foutWort}|{fout}|{hapert}|{heelAkt}|{heelWort}|{heel}|{kanaalAkt}|{kanaalWort}|{kanaal}|{keuze}|{koekAkt}|{koekWort}|{koek}|{laadAkt}|{lid}|{liveAkt}|{liveWort}|{live}|{loginAkt}|{loginWort}|{login}|{naAdvertentie}|{opzegbaar}|{prijs}|{reactieAkt}|{reactieWort}|{reactie}|{rechtAkt}|{rechtWort}|{recht}|{reclamischDing}|{reclamischWort}|{reclamisch}|{spelerAkt}|{spelerWort}|{speler}|{steunAkt}|{steunWort}|{steun}|{toegang}|{toestemming}|{verbruikt}|{verderAkt}|{vertaaldAkt}|{vertaaldWort}|{vertaald}|{voorleesDing}|{voorleesWort}|{voorlees}|{vraagje}|{vrij}|{wanneer}|{zonderOns}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'reclame|even reclame|reclameblok|reclameonderbreking|korte reclame|reclamepauze',
        act: 'daarna|gaat verder|artikel verder|straks|verder|zo meteen|zo verder',
        example: 'Even reclame, daarna gaat het artikel verder',
      },
      {
        words: '{notice}',
        cue: 'loopt door|gaat verder|gaat door|lees verder|verder lezen|leest u verder|lees je verder|vervolgt|herneemt',
        act: '(onder|na|voorbij|langs|achter|onderaan) [de|deze|het|dit|een] [korte|volgende] ({advertentie}|foto|video|foto en advertentie|video en advertentie|kader|grafiek)',
        example: 'Het artikel loopt door onder de foto en advertentie',
      },
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
      {
        words: '{notice}',
        cue: '{netwerk}',
        act: 'cookies|derden|gegevens delen|plaatst|plaatst mogelijk|verzamelt',
        example: 'Instagram plaatst mogelijk cookies wanneer je deze post bekijkt',
      },
      {
        words: '{notice}',
        cue: 'youtube|facebook|instagram|twitter|x|tiktok|spotify',
        act: 'afkomstig|akkoord|privacybeleid|door te laden',
        example: 'Deze inhoud is afkomstig van YouTube',
      },
      {
        words: '{notice}',
        cue: 'cookies|zonder cookies|ja op cookies',
        act: 'blijft|leeg|venster|vak|kader',
        example: 'Zonder cookies blijft dit venster leeg',
      },
      {
        words: '{notice}',
        cue: 'je privacy te beschermen|uw privacy te beschermen|bescherming van je privacy|bescherming van uw privacy|privacyredenen|vanwege privacy',
        act: 'geblokkeerd|inhoud|kaart|niet geladen|uitgeschakeld|verborgen|video',
        example: 'Om je privacy te beschermen is deze video uitgeschakeld',
      },
      {
        words: '{notice}',
        cue: '{netwerk}|google maps|kaart|deze kaart|inhoud van {netwerk}|bericht van {netwerk}',
        act: 'hebben we je toestemming|je toestemming|uw toestemming|toestaat|toestemming nodig',
        example: 'Om deze kaart te zien hebben we je toestemming nodig',
      },
      {words: '{notice}', cue: '{koek}', act: '{koekAkt}', example: 'Alleen noodzakelijke cookies'},
      {
        words: '{notice}',
        cue: '{toestemming}',
        act: '{laadAkt}',
        example: 'Om de kaart te tonen is je toestemming nodig',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'plus|plus aanbod|premium|plusaanbod',
        act: 'deel van|onderdeel|onderdeel van',
        example: 'Dit artikel is onderdeel van ons Plus-aanbod',
      },
      {
        words: '{notice}',
        cue: '{aboName}',
        act: 'meer lezen|meer wil|neemt|nodig|wie meer|alleen met|verder lezen',
        example: 'Wie meer wil lezen, neemt een abonnement',
      },
      {
        words: '{notice}',
        cue: 'vanaf hier|de rest|het vervolg|verder lezen|verderlezen|meer lezen',
        act: 'abonnee|abonnees|abonnement|lid|leden|plus|betalende lezers|toegang|account',
        example: 'De rest is voor leden',
      },
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
        cue: 'nieuwe klanten|nieuwe abonnees|nieuwe lezers',
        act: 'betaal|betalen|gratis|korting|maand|maanden|weken',
        example: 'Voor nieuwe klanten: 3 maanden lezen, 1 betalen',
      },
      {
        words: '{notice}',
        cue: 'voordeel|korting|aanbieding|aanbod|actie',
        act: 'bekijk|bestel|grijp|nu|pak|profiteer',
        example: 'Pak nu je voordeel',
      },
      {
        words: '{notice}',
        cue: 'nu bestelt|nu abonneert|bestel nu|abonneer nu|wie nu',
        act: 'gratis|leest|maand|maanden|zomer|cadeau',
        example: 'Wie nu bestelt, leest de hele zomer gratis',
      },
      {
        words: '{notice}',
        cue: 'journalistiek|kwaliteitsjournalistiek|goede journalistiek',
        act: 'jaar lang|voor een mooi prijsje|actieprijs|jaar|maand|korting|proberen|voordeelprijs|mooi prijsje',
        example: 'Een jaar lang goede journalistiek voor een mooi prijsje',
      },
      {
        words: '{notice}',
        cue: '# (maand|maanden|weken|week|dagen|jaar)|(een|één|twee|drie|vier|zes|twaalf) (maand|maanden|weken|jaar)|een (heel|half) jaar',
        act: 'digitaal lezen|onbeperkt lezen|lees onbeperkt|online lezen|alles lezen|minder dan|voor maar|voor slechts|kop koffie|kopje koffie|kosteloos',
        example: 'Twee weken onbeperkt lezen',
      },
      {
        words: '{notice}',
        cue: 'halve prijs|helft|voordeelprijs|voordeeltarief|promotieprijs|kennismakingsprijs|introductieprijs',
        act: 'jaar|maand|maanden|week|weken|dagen',
        example: 'Een heel jaar voor de halve prijs',
      },
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
        cue: 'wachtwoord|inloggegevens|gebruikersnaam',
        act: 'kwijt|nieuw|hier een nieuw|vraag|verloren|weg',
        example: 'Wachtwoord kwijt? Vraag hier een nieuw aan',
      },
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
        cue: 'inschrijven|in te schrijven|aanmelding|aan te melden|inschrijving',
        act: 'akkoord|gebruiksvoorwaarden|privacybeleid|privacyverklaring|voorwaarden',
        example: 'Door je in te schrijven ga je akkoord met onze voorwaarden',
      },
      {
        words: '{notice}',
        cue: 'ochtendmail|avondmail|nieuwsbrief|nieuwsbrieven|onze mail',
        act: 'in je bus|in uw bus|missen|niets meer missen|vallen|laat|niets missen|weten wat',
        example: 'Niets meer missen? Laat onze ochtendmail in je bus vallen',
      },
      {
        words: '{notice}',
        cue: 'elke (avond|dag|dinsdag|donderdag|maand|maandag|middag|ochtend|vrijdag|week|weekend|woensdag|zaterdag|zondag)|(een|één|twee) keer per (week|maand)|dagelijks|wekelijks',
        act: 'een mail|een mailtje|iets moois|in je bus|in je mail|in uw mail|mailen we|mailen wij|per mail|per e mail|post van ons|sturen we je|sturen wij je|sturen we u|sturen wij u',
        example: 'Elke vrijdag sturen we je een mail',
      },
      {
        words: '{notice}',
        cue: 'afmelden|uitschrijven|uitschrijving',
        act: 'altijd weer|elk moment|op elk moment|wanneer je|weer',
        example: 'Je kunt je elk moment weer uitschrijven',
      },
      {words: '{notice}', cue: '{brief}', act: '{briefAkt}', example: 'Elke vrijdag het beste nieuws in je mailbox'},
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: 'nieuwsapp|app|nieuws app',
        act: 'blijf|hoogte|op de hoogte|altijd',
        example: 'Blijf altijd op de hoogte met onze nieuwsapp',
      },
      {words: '{notice}', cue: '{kanaal}', act: '{kanaalAkt}', example: 'Mis niets: zet meldingen aan'},
    ],
    'share-toolbar': [
      {
        words: '{notice}',
        cue: 'link|url|koppeling',
        act: 'gekopieerd|kopiëren|naar klembord|klembord',
        example: 'Link gekopieerd naar klembord',
      },
      {
        words: '{notice}',
        cue: 'plaats|plaatsen|post|posten|zet',
        act: 'op x|op facebook|op twitter|op linkedin|op bluesky|op threads',
        example: 'Tekst op X plaatsen',
      },
      {
        words: '{notice}',
        cue: 'vertel het|vertel erover|vertel|raad aan|raad het|deel het|gun',
        act: 'je vrienden|uw vrienden|anderen|je familie|vrienden|iemand|verder',
        example: 'Mooi verhaal? Vertel het je vrienden',
      },
      {
        words: '{notice}',
        cue: 'stuur|stuur door|bezorg|geef|deel|mail|tip|vertel|zend',
        act: 'een vriend|een vriendin|vrienden|kennis|kennissen|collega|collega s|familie|iemand',
        begins: true,
        example: 'Stuur dit verhaal door naar een vriend',
      },
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
        cue: 'mee te praten|om te reageren|om mee te doen|om mee te discussiëren',
        act: 'aanmelden|inloggen|log in|log|meld je',
        example: 'Log in om mee te praten',
      },
      {
        words: '{notice}',
        cue: 'heb je een mening|hebt u een mening|heeft u een mening|er een mening|andere mening',
        act: 'erover|hierover|horen|laat|over|schrijf|reageer',
        example: 'Heb je er een mening over? Laat maar horen',
      },
      {
        words: '{notice}',
        cue: 'geef|deel|zeg|laat horen',
        act: 'je mening|uw mening|jouw mening',
        example: 'Geef hieronder je mening',
      },
      {
        words: '{notice}',
        cue: 'schrijf ons|vertel ons|laat ons|mail ons|zeg ons',
        act: 'denkt|denk|ervan|hiervan|hierover|mening|vindt|vind|weten',
        example: 'Schrijf ons wat je ervan vindt',
      },
      {
        words: '{notice}',
        cue: '{vraagje}',
        act: '{antwoord}',
        example: 'Wat vind jij hiervan? Laat het hieronder weten',
      },
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
      {
        words: '{notice}',
        cue: 'meer verhalen|nog meer verhalen|meer artikelen|meer berichten|meer nieuws|alle verhalen|andere verhalen',
        act: 'bekijk|hier|lees je|vind je|vindt u',
        example: 'Nog meer verhalen uit de buurt vind je hier',
      },
      {
        words: '{notice}',
        cue: 'meer over|meer over dit|alles over dit|meer weten|meer hierover|meer daarover|meer lezen over|meer nieuws',
        act: 'onderwerp|thema|dossier|hier|dit onderwerp|dit thema|lezen|lees|klik',
        example: 'Meer over dit onderwerp lezen?',
      },
      {words: '{notice}', cue: '{andere}', act: '{andereAkt}', example: 'Populaire artikelen van deze week'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'af te spelen|om af te spelen|om te luisteren|om te kijken|om te bekijken|om te starten',
        act: 'klik|klikken|tik|hier|druk',
        example: 'Klik om af te spelen',
      },
      {
        words: '{notice}',
        cue: 'geen geluid|geen beeld|niets te horen|niets te zien',
        act: 'luidspreker|luidsprekers|boxen|browser|herlaad|volume|zet aan',
        example: 'Geen geluid? Zet je luidsprekers aan',
      },
      {
        words: '{notice}',
        cue: '{hapert}',
        act: 'browser|herlaad|herlaad de|klik|klik dan|klik hier|laad|opnieuw|pagina|vernieuw|ververs',
        example: 'Start de video niet? Herlaad dan de pagina',
      },
      {words: '{notice}', cue: '{speler}', act: '{spelerAkt}', example: 'De video wordt geladen'},
      {words: '{notice}', cue: '{voorlees}', act: '{voorleesDing}', example: 'Laat dit artikel voorlezen'},
    ],
    'browser-notice': [{words: '{notice}', cue: '{browser}', act: '{browserAkt}', example: 'Zet je adblocker uit'}],
    'error-report': [
      {
        words: '{notice}',
        cue: 'klopt er iets|klopt iets|iets niet|niet juist|onjuist',
        act: 'artikel|bericht|stuk|tekst|verhaal|weten|redactie',
        example: 'Klopt er iets niet in dit artikel?',
      },
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
        cue: 'elke (bijdrage|cent|euro|gift)|iedere (bijdrage|euro)|elk bedrag|met elke euro',
        act: 'berichten|helpt ons|journalistiek|mogelijk|onafhankelijk|steunt',
        example: 'Elke euro helpt ons',
      },
      {
        words: '{notice}',
        cue: '{zonderOns}',
        act: '{bestaatNiet}',
        example: 'Zonder jouw steun kunnen wij niet blijven schrijven',
      },
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
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'vond je dit artikel|vond u dit artikel|wat vond je|wat vond u|geef het een score|goed artikel',
        act: 'beoordeel|geef|goed|score|sterren|waardering',
        example: 'Vond je dit artikel goed? Geef het een score',
      },
      {words: '{notice}', cue: '{dank}', act: '{dankDing}', example: 'Bedank de schrijver'},
    ],
    'translation-notice': [
      {words: '{notice}', cue: '{vertaald}', act: '{vertaaldAkt}', example: 'Vertaling gemaakt met DeepL'},
    ],
    'source-line': [
      {words: '{notice}', cue: '{bron}', act: '{bronAkt}', example: 'Het oorspronkelijke artikel vind je hier'},
    ],
    'live-marker': [{words: '{notice}', cue: '{live}', act: '{liveAkt}', example: 'Volg hier alles in het liveblog'}],
  },
}
