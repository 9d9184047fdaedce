import type {PhraseBook} from '../phrases.js'
import {dutchVocabulary} from './vocabulary/dutch.js'

/** What Dutch and Belgian sites print, and what machine translation makes of it. */
export const dutch: readonly PhraseBook[] = [
  {
    language: 'nl',
    sets: {
      ...dutchVocabulary.sets,
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        '{notice}|aan|bij|in|met|na|naar|om|op|over|tot|uit|van|voor|zonder|en|of|de|het|een|dit|deze|dat|die|je|jouw|u|uw|jij|ons|onze|wij|we|alle|alles|al|ook|nu|hier|meer|nog|te|er|eerste|per|maand|maanden|week|weken|dag|dagen|jaar|euro|opzegbaar|opzeggen|maandelijks|abonnement|abonneer|abonnee|abonnees|abonneren|aanbieding|aanbod|artikel|artikelen|verhaal|tekst|bericht|site|website|pagina|krant|journalistiek|redactie|lezen|lees|lezer|lezers|verder|account|inloggen|log in|aanmelden|aangemeld|registreer|registreren|inschrijven|toegang|onbeperkt|onbeperkte|e mail|mail|email|inbox|mailbox|mailadres|nieuwsbrief|nieuwsbrieven|nieuws|laatste|belangrijkste|meldingen|pushmeldingen|app|kanaal|reactie|reacties|reageren|reageer|mening|discussie|gesprek|achter|steun|donatie|doneer|onafhankelijke|onafhankelijk|lid|leden|gratis|probeer|proberen|kosteloos|proef|voordeel|korting|kies|bestel|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|fout|fouten|meld|melden|laat|weten|mail ons|stuur|tip|deel|volg|link|klik|exclusief|exclusieve|premium|digitaal|digitale|prijs|voorwaarden|ontvang|ontvangen|dagelijks|dagelijkse|wekelijks|wekelijkse|ochtend|avond|altijd|moment|elk|bekijk|pushberichten|#',
      fill: '{tailWord}*8',
      tail: '{tailWord}*10',
      abonnee:
        'abonnee|abonnees|abonnee s|leden|lid|geregistreerde gebruikers|premiumleden|plusleden|ingelogde gebruikers|digitale abonnees',
      advertentie: 'advertentie|advertenties|reclame|reclames|reclameboodschap|publiciteit|reclameblok|ad',
      artikel:
        'artikel|artikelen|bericht|berichten|verhaal|verhalen|nieuwsbericht|inhoud|content|tekst|stuk|nieuws|interview|reportage',
      cookies: 'cookie|cookies|trackers|cookie instellingen|cookieinstellingen',
      dag: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo',
      de: 'de|het|een|dit|deze|die|dat|onze|ons|je|jouw|uw|alle|al|mijn|hun',
      lees: 'lees|lezen|bekijk|kijk|luister|ontdek|zie|beluister|lees hier|herlees',
      maand:
        'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec',
      netwerk:
        'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google nieuws|google news|flipboard|e mail|email|mail|messenger|snapchat|social media|sociale media|threads|bluesky|mastodon|spotify',
      nieuwsbrief:
        'nieuwsbrief|nieuwsbrieven|newsletter|ochtendnieuwsbrief|mailinglijst|nieuwsupdate|pushberichten|meldingen',
      periode: 'maand|maanden|week|weken|dag|dagen|jaar',
      reactie: 'reactie|reacties|commentaar|opmerking|opmerkingen|mening',
      video: 'video|videos|video s|filmpje|beelden|podcast|audio|fragment|aflevering|uitzending',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      agentschap: 'anp|belga|reuters|afp|ap|dpa|anp belga|persbureaus|novum|redactie',
      stuk: 'artikel|stuk|verhaal|bericht|interview|opinie|opiniestuk|opinieartikel|column|inhoud|plusartikel|recensie|reportage|pagina|video|podcast|tekst|nieuwsbericht',
      dit: 'dit|deze|het|de|een|ons|onze',
      verslaggever:
        'verslaggever|redacteur|journalist|correspondent|columnist|politiek verslaggever|economieredacteur|sportverslaggever|chef|hoofdredacteur|freelancejournalist|medewerker|verslaggeefster|onderzoeksjournalist|eindredacteur|wetenschapsredacteur|kunstredacteur',
      nieuwsbrieven: 'nieuwsbrief|nieuwsbrieven|newsletter|dagelijkse update|mailbox|inbox|e mail',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(wij|we|deze website|deze site|onze partners|wij en onze partners) [{fill}] (gebruiken|gebruikt|gebruik|plaatsen|plaatst|maken gebruik|maakt gebruik) [{fill}] {cookies}',
            'Wij gebruiken cookies om de site te verbeteren.',
          ],
          [
            '(door|als je|als u|wanneer je) [{fill}] (klikken|verder|gaan|gebruik|akkoord|klikt|doorgaan|surfen) [{fill}] (akkoord|toestemming|accepteer|accepteert|{cookies}|stemt)',
            'Door verder te gaan, geef je toestemming.',
          ],
          [
            '(om|deze|dit|vanwege|door|wegens|hier) [{fill}] (inhoud|content|video|post|bericht|embed|tweet|element|fragment) [{fill}] ({cookies}|toestemming|accepteren|accepteer|geblokkeerd|instellingen)',
            'Om deze inhoud te tonen, moeten wij toestemming vragen voor cookies.',
          ],
          [
            '(je|uw|jouw) (toestemming|voorkeuren|cookievoorkeuren|cookie instellingen|cookieinstellingen|privacy instellingen) [{fill}] (wijzigen|intrekken|aanpassen|aan|beheren|wijzigt)',
            'Je kunt je toestemming wijzigen; uw toestemming kunt u altijd intrekken.',
          ],
          [
            '(externe|sociale|social media) (inhoud|content|media) [{fill}] (toestaan|geblokkeerd|niet beschikbaar|laden|accepteren|tonen|cookies|weergegeven)',
            'Externe content is niet beschikbaar; sta sociale media cookies toe: externe content tonen',
          ],
        ],
        line: [
          [
            '(accepteer|accepteren|weiger|weigeren|beheer|beheren|wijzig|pas|instellen|sta|bekijk) [alle|de|alles|onze|je|mijn|sociale media|social media] [{cookies}|voorkeuren|instellingen|cookie instellingen|cookievoorkeuren] [toe|aan|en ga verder|en doorgaan]',
            'Accepteer alle cookies',
          ],
          ['(alle|alles|cookies|sociale media) (accepteren|weigeren|toestaan|instellen)', 'Alles accepteren'],
          ['(akkoord|ja ik ga akkoord|ik ga akkoord|ja accepteren) [en doorgaan] [en verder]', 'Ik ga akkoord'],
          ['(cookiebeleid|privacybeleid|cookieverklaring|privacyverklaring|cookie instellingen)', 'Cookiebeleid'],
          [
            '(deze|onze) (website|site) (gebruikt|maakt gebruik van|plaatst) [{fill}] cookies [{tail}]',
            'Onze site gebruikt cookies.',
          ],
          [
            '(wij|we|onze partners) [en] [onze] [#] [partners] [{fill}] (gebruiken|slaan|verwerken|plaatsen|bewaren) [{fill}] (cookies|gegevens|informatie|apparaat) [{tail}]',
            'Wij en onze 300 partners slaan informatie op een apparaat op.',
          ],
          [
            '[mijn|uw|je|jouw|alle] (cookie instellingen|cookieinstellingen|cookievoorkeuren|privacy instellingen|privacyinstellingen|privacyvoorkeuren|cookies|toestemming|cookie voorkeuren|voorkeuren) (aanpassen|wijzigen|beheren|bekijken|accepteren|weigeren|toestaan|instellen|openen)',
            'Privacyinstellingen wijzigen',
          ],
          [
            '(pas|wijzig|beheer|bekijk|stel) [hier] (je|uw|jouw|de) (cookie instellingen|cookieinstellingen|cookievoorkeuren|privacyinstellingen|voorkeuren|cookies) [aan|in]',
            'Beheer je cookievoorkeuren',
          ],
          [
            '(alles|alle cookies|alleen noodzakelijke cookies|alle) (accepteren|weigeren|toestaan|afwijzen)',
            'Alles weigeren',
          ],
          [
            'om {dit} {stuk} te (kunnen|bekijken|tonen|zien) [{fill}] (toestemming|cookies|accepteren) [{tail}]',
            'Om deze video te bekijken moet je cookies accepteren',
          ],
          [
            '{dit} {stuk} (is|wordt) [niet] [{fill}] (geblokkeerd|getoond|cookies|toestemming) [{tail}]',
            'Deze video is geblokkeerd vanwege je cookies',
          ],
          [
            '(je|u) (kunt|kan) [{fill}] (toestemming|cookies|cookievoorkeuren|keuze) [{fill}] (intrekken|wijzigen|aanpassen) [{tail}]',
            'Je kunt je toestemming altijd intrekken',
          ],
          ['(wij|we) (respecteren|hechten waarde aan) (je|uw|jouw) privacy [{tail}]', 'Wij respecteren je privacy'],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{de}] [{artikel}] (gaat|loopt|leest|lees|verder|vervolgt|ga) [{de}] [{artikel}] [verder|door] (onder|na|beneden|na de|onder de) [{de}] {advertentie} [verder|door]',
            'Tekst gaat verder onder de advertentie',
          ],
          [
            '{artikel} loopt (door|verder) onder {de} (foto|video|afbeelding|tweet|post|kaart|grafiek)',
            'Artikel loopt door onder de foto',
          ],
          ['(lees|ga) verder (onder|na) {de} {advertentie}', 'Lees verder onder de advertentie'],
          ['(sla|sluit|verberg) {de} {advertentie} [over]', 'Sla de advertentie over'],
          ['(gesponsorde|gesponsord|betaalde) (inhoud|content|artikel|partnercontent) [{tail}]', 'Gesponsorde inhoud'],
          [
            '[{dit}] ({stuk}|tekst|lezen) (gaat|loopt) [verder|door] (hieronder|(onder|na) [{dit}|deze|de|het] (advertentie|foto|video|afbeelding|reclame|kader)) [verder|door]',
            'Het verhaal gaat verder onder de foto',
          ],
          ['[de|het|dit] (artikel|tekst|bericht) (gaat verder|loopt door)', 'Artikel gaat verder'],
          [
            '(lees|scroll|ga) (verder|door) (onder|na|beneden) [de|deze|het] (advertentie|video|foto|afbeelding|reclame|kader)',
            'Lees door na de advertentie',
          ],
          [
            '(advertentie|reclame) (lees|tekst|artikel|scroll) [{fill}] (verder|door) [{tail}]',
            'Advertentie. Tekst gaat hieronder verder',
          ],
          ['(einde|begin) (advertentie|reclame|van de advertentie)', 'Einde advertentie'],
          [
            'scroll (naar beneden|door|verder) om (verder te lezen|door te lezen)',
            'Scroll naar beneden om verder te lezen',
          ],
        ],
        weak: [
          'Advertentie',
          'Advertenties',
          'Reclame',
          'Gesponsord',
          'Partnerbijdrage',
          'Advertorial',
          'ADVERTENTIE ADVERTENTIE',
          'Partnercontent',
          'Publireportage',
          'Ingezonden mededeling',
          'Branded content',
          'Sponsored',
          'Commerciële bijdrage',
          'Gesponsord bericht',
        ],
      },
      'read-also': {
        label: [
          [
            '(meer|lees meer|meer lezen|meer nieuws) (uit|over|van) (deze|dit|dezelfde|hetzelfde|de) (rubriek|thema|onderwerp|sectie|categorie|serie|dossier)',
            'Meer uit deze rubriek',
          ],
          [
            '(misschien|wellicht) (vind je|vindt u|interesseert|is) (dit|deze artikelen|dit verhaal|deze verhalen) [je|u] (ook|ook nog|wel) [interessant|boeiend|leuk|iets voor jou|iets voor u]',
            'Misschien vind je dit ook interessant',
          ],
          [
            '(ook|eveneens|tevens) (boeiend|interessant|lezenswaardig|leuk|het lezen waard|in het nieuws)',
            'Ook boeiend',
          ],
          [
            '(dit|deze artikelen|deze verhalen) (vind je|vindt u|vond je) [misschien|wellicht|vast] [ook|ook nog] (boeiend|interessant|leuk|mooi|het lezen waard)',
            'Dit vind je misschien ook boeiend',
          ],
          ['{lees} (ook|meer|verder|hier|alles|terug) [over|meer|bij|in]', 'Lees ook'],
          [
            '(ook|misschien|dit|deze) (interessant|vind je ook|vind je|kan je|kunnen je|is misschien|artikelen|interesseren|lezen) [ook] [interessant|interesseren|leuk|boeien]',
            'Ook interessant',
          ],
          [
            '(gerelateerd|gerelateerde artikelen|verwante artikelen|verwant|aanbevolen|meest gelezen|meer over dit onderwerp|meer over|meer nieuws|meer artikelen|zie ook|meer lezen|meer weten|achtergrond|aanraders|in dit dossier|bekijk ook|luister ook|best gelezen|andere artikelen|net binnen|uitgelicht)',
            'Gerelateerde artikelen',
          ],
          ['(wil|wilt) (je|u) (meer|hier meer) (weten|lezen|over) [over] [lezen|weten]', 'Wil je meer weten over'],
          ['(lees|bekijk|luister|zie|kijk) (ook|meer|verder|hier|eerder)', 'Bekijk ook'],
          [
            '(meer lezen|ook interessant|ook lezen|ook populair|meer weten|verder lezen|gerelateerd|gerelateerde artikelen|meest gelezen|best gelezen|aanbevolen|aanbevolen artikelen|aanraders|lees meer over|meer over|meer nieuws|ander nieuws|net binnen|laatste nieuws|het laatste nieuws|populair|trending|misschien ook interessant|dit vind je misschien ook interessant|mis ook niet|niet te missen|mis dit niet|leestip|leestips|tip van de redactie|uit het archief|uitgelicht|anderen lazen ook|meer uit deze categorie|meer in|best bekeken|verwante artikelen|op de hoogte blijven|hierop reageren anderen|nu populair)',
            'Net binnen',
          ],
        ],
        line: ['Gerelateerd', 'Aanbevolen'],
      },
      'continue-reading': {
        line: [
          [
            '(lees|verder|lees het) (verder|lezen|hele artikel|volledige artikel|het hele artikel|het volledige artikel|het hele verhaal) [hier|op _|bij <name>]',
            'Lees het hele artikel',
          ],
          ['(volgende pagina|lees verder op de volgende pagina|naar het artikel|meer lezen)', 'Volgende pagina'],
          [
            'lees [het] [hele|volledige] [artikel|verhaal] [verder|meer|hier verder] (op|bij) _ [_] [_] {domain}',
            'Lees verder op voorbeeld.nl',
          ],
          [
            '(lees|bekijk) (het|dit|de) [hele|volledige|complete|rest van het] ({stuk}|rest) [hier|verder|op <name>|in <name>]',
            'Lees het volledige verhaal',
          ],
          ['(verder|door) lezen [{tail}]', 'Verder lezen'],
          ['lees [hier] (verder|door) [op|in|bij] [<name>|_|pagina #]', 'Lees verder op pagina 3'],
          ['(vervolg|volgende) (op pagina #|pagina)', 'Vervolg op pagina 3'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(dit|deze|het|{artikel}) [{artikel}] (is|zijn) [alleen|enkel|exclusief|uitsluitend|een] [{fill}] (voor|toegankelijk) [onze|voor] {abonnee}',
            'Dit artikel is exclusief voor abonnees.',
          ],
          [
            '(word|wordt|neem|log|registreer|maak) ({abonnee}|een abonnement|in|je|een account|lid) [{fill}] (om|en) [{fill}] (verder te lezen|te lezen|lees|toegang|door te lezen)',
            'Word abonnee om verder te lezen',
          ],
          [
            '(verder|verder lezen|dit artikel|volledige artikel) [{fill}] (lezen|te lezen) [{fill}] (abonnement|abonneer|inloggen|registreer|log in|account|word)',
            'Wil je dit artikel verder lezen? Log in',
          ],
        ],
        weak: ['Premium', 'Plus', 'Voor abonnees', 'Plusartikel', 'Premium artikel', 'Abonneeartikel'],
        line: [
          [
            '(u heeft|je hebt|u hebt|nog) [nog] # van (dit|het) (artikel|verhaal|stuk) te (lezen|gaan)',
            'Je hebt nog 40 % van dit artikel te gaan',
          ],
          [
            '(dit|deze) is een (plusartikel|premium artikel|premiumartikel|abonneeartikel|artikel voor abonnees|plusverhaal)',
            'Dit is een premium artikel',
          ],
          [
            '{dit} {stuk} (is|zijn) [een] (alleen|exclusief|uitsluitend|gratis|premium) [{stuk}|premium] [te lezen|beschikbaar] (voor|door|met) [onze|een] (abonnees|abonnee|abonnement|leden|digitale abonnees|premium abonnees) [{tail}]',
            'Dit verhaal is alleen voor abonnees',
          ],
          [
            '(wil|wilt) (je|u) [dit|meer|verder|alles] [{stuk}] [verder|helemaal] (lezen|weten) [{tail}]',
            'Wil je meer lezen? Neem een abonnement',
          ],
          [
            '(je|u) (hebt|heeft|kunt|kan) [je|uw] [{fill}] (gratis|maximale|limiet|laatste) [{fill}] (artikelen|artikel|gelezen|bereikt|lezen) [{tail}]',
            'Je hebt al je gratis artikelen gelezen',
          ],
          [
            '(alleen|exclusief|uitsluitend|gereserveerd) voor [onze|digitale] (abonnees|premium|premium leden|abonnees en leden)',
            'Alleen voor abonnees',
          ],
          [
            '(log in|word abonnee|neem een abonnement|abonneer je|maak een account) (om|en) [dit|het|verder|lees] [{stuk}|te|verder] (lezen|verder|lees|te lezen) [{tail}]',
            'Neem een abonnement om verder te lezen',
          ],
          [
            '(nog|je hebt nog) # [gratis] (artikelen|artikel) [te lezen|over|gratis] [{tail}]',
            'Nog 2 gratis artikelen deze maand',
          ],
        ],
      },
      offer: {
        // “250 euros a month” is what a child allowance comes to as well.
        run: [['# [euro] (per|de eerste) {periode} [daarna #] [per {periode}]', '1 euro per maand']],
        line: [
          [
            '[nu|alleen nu|actie] (het|de) (eerste|#) (jaar|maand|maanden|weken) (voor|aan) [maar|slechts] # [euro] [per] [week|maand|jaar] [{tail}]',
            'Nu het eerste jaar voor maar € 1,99 per week',
          ],
          [
            '(een|één|twee|drie|vier|zes|twaalf|#) (maand|maanden|weken|week|jaar) [lang] (voor|aan) [maar|slechts] # (euro|eur|cent)',
            'Twee maanden voor 5 euro',
          ],
          [
            '(maandelijks|op elk moment|elk moment|dagelijks|altijd) (opzegbaar|op te zeggen|stoppen) [{tail}]',
            'Maandelijks opzegbaar',
          ],
          ['(stop|stoppen) (wanneer|kan wanneer) (je|u) (wil|wilt) [{tail}]', 'Stop wanneer je wil'],
          [
            '(voor|vanaf|nu|slechts|nu voor|al vanaf) [slechts|maar|vanaf] # [euro] (per|in de|de|voor de|voor) [eerste|#] {periode} [daarna #] [per {periode}]',
            'Vanaf 1 euro per maand',
          ],
          [
            '(probeer|lees|test) [nu|eerst] [#|een] [{periode}] (gratis|voor slechts #|voor # euro) [daarna #]',
            'Probeer nu gratis',
          ],
          ['(onbeperkt|onbeperkte) (toegang|lezen) [{tail}]', 'Onbeperkt toegang tot alle artikelen'],
          [
            '(bekijk|kies|ontdek) {de} (aanbod|aanbieding|aanbiedingen|abonnement|abonnementen|mogelijkheden|voordelen) [{tail}]',
            'Bekijk de abonnementen',
          ],
          ['(neem|kies) (nu|hier|een) [een] abonnement [{tail}]', 'Neem nu een abonnement'],
          ['(word|abonneer) [nu|je|direct] (abonnee|lid|nu|vandaag) [{tail}]', 'Word nu abonnee'],
          [
            '(opzeggen|stoppen|pauzeren) kan (altijd|elk moment|op elk moment|wanneer je wilt|maandelijks)',
            'Stoppen kan op elk moment',
          ],
          ['(eerste|#) (maand|maanden|weken) (gratis|voor # euro|voor #)', '3 maanden voor € 10'],
          [
            '[de|nu|slechts] [eerste] (maand|# maanden|# weken|maanden|weken|jaar) [voor|gratis|slechts|nu] [maar|slechts|#] [euro] (daarna|vervolgens|gratis|voor #|#) [#] [euro] [per|voor] [maand|week|jaar] [maandelijks opzegbaar]',
            'Eerste maand gratis, daarna € 8 per maand',
          ],
          [
            '(daarna|nu|vanaf|voor|slechts|al vanaf|nu vanaf|voor slechts|nu voor) [slechts|maar] # [euro] (per|de eerste|voor #|in de eerste) (maand|week|jaar|maanden|weken) [maandelijks opzegbaar|#|daarna #]',
            'Vanaf € 2,50 per week',
          ],
          [
            '[onbeperkt|volledig|onbeperkte] (toegang|lezen) [toegang] tot (alle|alles|al onze|het) [{tail}]',
            'Toegang tot alle artikelen',
          ],
          [
            '(probeer|lees|test|neem) [nu] [#|een|het] [weken|maand|abonnement] [nu] (gratis|voor #|voor slechts #|vrijblijvend) [{tail}]',
            'Probeer een maand gratis',
          ],
          [
            '(bekijk|kies|ontdek|pak|naar) (de|het|je|onze|alle) [aanbieding|aanbiedingen|abonnement|abonnementen|voordeel|actie]',
            'Bekijk alle abonnementen',
          ],
          ['(maandelijks|per maand|dagelijks|altijd|op elk moment) (opzegbaar|opzeggen)', 'Altijd opzegbaar'],
          [
            '(word|neem|sluit) (abonnee|een abonnement|nu een abonnement) [af] [vanaf {fill}|nu|en {fill}]',
            'Word abonnee',
          ],
          ['(stop|zeg|opzeggen) (wanneer|kan wanneer) (je|u) (wilt|wil) [op]', 'Stop wanneer je wilt'],
        ],
      },
      login: {
        line: [
          [
            '(je|u) (bent|ben) [nog|momenteel|op dit moment] niet (ingelogd|aangemeld|geregistreerd) [{tail}]',
            'Je bent niet aangemeld',
          ],
          [
            '(al|ben je al|bent u al|heb je al|heeft u al|reeds) [een] ({abonnee}|account|abonnement|geregistreerd|klant) [(log in|inloggen|log hier in) [{tail}]]',
            'Al abonnee? Log in',
          ],
          [
            '(inloggen|log in|aanmelden|registreren|wachtwoord vergeten|mijn account|account aanmaken|maak een account|uitloggen|maak gratis een account aan|registreer je gratis)',
            'Wachtwoord vergeten?',
          ],
          ['nog geen (account|{abonnee}|abonnement|lid) [{tail}]', 'Nog geen account?'],
          ['(maak|registreer) [nu|je|hier] [een] [gratis] (account|profiel) [aan] [{tail}]', 'Maak een account aan'],
          [
            '(nog|al|heb je al|ben je al|bent u al|heeft u al) (geen|een|abonnee|lid) [account|abonnee|abonnement] [log|maak|registreer|inloggen] [in|aan|je|hier|dan] [in|hier|gratis|er een] [aan]',
            'Nog geen account? Maak hier aan',
          ],
          [
            '(log in|inloggen|aanmelden|registreren|doorgaan|ga verder) (met|via) (google|apple|facebook|je account|dpg media|e mail|itsme)',
            'Inloggen met Google',
          ],
          ['(wachtwoord|gebruikersnaam) (vergeten|kwijt|wijzigen)', 'Gebruikersnaam vergeten?'],
          ['(ingelogd|aangemeld) blijven', 'Ingelogd blijven'],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(schrijf|meld|ontvang|abonneer|krijg|inschrijven) [{fill}] {nieuwsbrief}',
            'Schrijf je in voor onze nieuwsbrief',
          ],
          [
            '(ontvang|krijg) [{fill}] (in je mailbox|in uw mailbox|in je inbox|per e mail|per mail|in jouw inbox)',
            'Ontvang elke ochtend het nieuws in je mailbox.',
          ],
          [
            '(bedankt|dank je) voor (je|uw|het) (inschrijving|aanmelding|inschrijven|aanmelden)',
            'Bedankt voor je inschrijving',
          ],
        ],
        line: [
          [
            'mis (niets|niks|geen nieuws) [meer] [en] (schrijf je|meld je|abonneer je|schrijf u|meld u) [in|aan|op] [voor|op] (onze|de) [dagelijkse|wekelijkse] (ochtendbrief|avondbrief|nieuwsbrief|nieuwsbrieven|weekbrief)',
            'Mis niets: meld je aan voor de avondbrief',
          ],
          ['(je|uw|jouw|vul je) (e mailadres|emailadres|e mail adres|mailadres) [in]', 'Je e-mailadres'],
          [
            '(elke|iedere|dagelijks|wekelijks|het beste|het laatste|het belangrijkste|de beste) [{fill}] (je|jouw|uw) (mailbox|inbox|mail|e mail) [{tail}]',
            'Elke vrijdag het beste van de week in je inbox',
          ],
          [
            '(door|met) [je|u|uw|jouw] (in te schrijven|aanmelding|aan te melden|inschrijving|op inschrijven te klikken) [{fill}] (akkoord|instemt|voorwaarden|privacyverklaring|privacybeleid) [{tail}]',
            'Met je aanmelding ga je akkoord met ons privacybeleid',
          ],
          [
            '(bedankt|dank je|gelukt|fijn) [voor|je|dat] [je|de|uw] (inschrijving|aanmelding|bent aangemeld|bent ingeschreven|aanmelden|inschrijven|je inschrijft) [{tail}]',
            'Gelukt! Je bent ingeschreven',
          ],
          [
            '(schrijf|meld) (je|u) [nu|hier|gratis] (in|aan) [voor] [onze|de|het] [gratis|dagelijkse|wekelijkse] [<name>] [{nieuwsbrieven}] [{tail}]',
            'Meld je aan voor de dagelijkse nieuwsbrief',
          ],
          [
            '(ontvang|krijg) [elke|iedere|dagelijks|gratis|het] [{fill}] (nieuwsbrief|mailbox|inbox|mail|e mail|nieuwsalerts|pushberichten) [{tail}]',
            'Ontvang elke avond onze nieuwsbrief',
          ],
          [
            '(je|u) kunt (je|u|op elk moment|altijd) [op elk moment|altijd] (afmelden|uitschrijven) [{tail}]',
            'Je kunt je altijd uitschrijven',
          ],
          [
            '(controleer|bevestig|check) (je|uw) (e mail|inbox|mailbox|inschrijving|aanmelding|mail) [{tail}]',
            'Bevestig je inschrijving via de mail',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(volg|like|vind|abonneer) [je] [ons|op|<name>|mij|onze] [ook] [{fill}] (op|via) {netwerk}',
            'Volg ons op Facebook',
          ],
          [
            '(download|installeer) [nu|ook|hier|gratis] (onze|de gratis|de nieuwe|de <name>) [{fill}] (app|apps) [{tail}]',
            'Download onze app',
          ],
        ],
        line: [
          [
            '(meer|alle|nog meer) (nieuws|berichten|verhalen|updates) (uit|van|over) <name> (op|in|via) (ons|onze|het) [{tail}]',
            'Meer nieuws uit Antwerpen op ons WhatsApp-kanaal',
          ],
          ['(download|installeer|haal|gebruik) [nu|hier] de app van <name>', 'Download de app van De Voorbeeldkrant'],
          ['(download|installeer|haal|gebruik) [nu|hier] de <name> app [{tail}]', 'Download de Voorbeeldkrant-app'],
          [
            '(neem het nieuws|het nieuws altijd) [overal|altijd] (mee|bij je|bij de hand) (met|in|via|download) (onze|de) app',
            'Neem het nieuws altijd mee via onze app',
          ],
          [
            'volg (ons|het) (whatsapp|telegram|whatsapp kanaal|telegramkanaal) [kanaal] [en] [blijf] [op de hoogte] [van] [het] [laatste] [nieuws]',
            'Volg ons WhatsApp-kanaal en blijf op de hoogte van het laatste nieuws',
          ],
          'Volg ons',
          'Volg ons op',
          'Download de app',
          [
            '(zet|ontvang|schakel|krijg) [onze|de|het laatste nieuws via|nu] (pushmeldingen|pushberichten|meldingen|notificaties|alerts) [aan|in] [en|van _] [{tail}]',
            'Zet meldingen aan',
          ],
          [
            '(volg|like|vind|abonneer je op) [ons|het|de|ook] [<name>] [nu|ook|nu ook] [via|op] (facebook|instagram|whatsapp|tiktok|telegram|youtube|x|linkedin|google news|google nieuws|threads|bluesky|spotify|sociale media|twitter) [{tail}]',
            'Volg De Voorbeeld op TikTok',
          ],
          [
            '(download|installeer|open) [nu|hier|gratis] (de|onze) [gratis] [<name>] [nieuws] (app|nieuwsapp) [{tail}]',
            'Download onze gratis app',
          ],
          [
            '(word lid|abonneer je|meld je aan|volg) [van|op|voor] [ons|het] [<name>] (whatsapp kanaal|whatsappkanaal|kanaal|whatsapp groep|youtube kanaal|telegram kanaal) [van|op] [{tail}]',
            'Volg ons WhatsApp-kanaal',
          ],
          [
            '<name> (toevoegen|instellen) als (voorkeursbron|bron) [in google|...]',
            'De Voorbeeld toevoegen als voorkeursbron',
          ],
          ['[lees|open|bekijk|verder lezen] [dit artikel|verder] in (de|onze) app', 'Lees verder in de app'],
        ],
      },
      'share-toolbar': {
        line: [
          ['(opslaan|bewaren|downloaden|bewaar|download) als pdf', 'Opslaan als pdf'],
          [
            '(deel|delen|stuur|tweet|print|bewaar|mail|verstuur) [{de}] [{artikel}|link|pagina] [op|via|per|met] [{netwerk}|vrienden]',
            'Deel op Facebook',
          ],
          ['(kopieer|kopiëren) [de|link] [link|url]', 'Kopieer link'],
          ['link gekopieerd', 'Link gekopieerd'],
          [
            '(voeg toe aan|bewaar|opslaan in|zet op) (favorieten|leeslijst|je leeslijst|voor later|mijn lijst)',
            'Bewaar voor later',
          ],
          ['(luister naar|print|beluister) {de} {artikel}', 'Luister naar dit artikel'],
          ['{artikel} (delen|bewaren|printen|opslaan)', 'Artikel delen'],
          [
            '(deel|stuur|mail|print|bewaar|kopieer|tweet|tip|beluister|download) [{dit}] ({stuk}|link|url) [via|op|door|naar|met|als] [facebook|twitter|x|whatsapp|e mail|mail|een vriend|linkedin|vrienden|pdf]',
            'Stuur dit artikel door',
          ],
          [
            '(deel|delen|stuur|verstuur|verzend) [dit] (via|op|per|met) (facebook|twitter|x|whatsapp|e mail|mail|linkedin|telegram|bluesky|messenger|vrienden|threads)',
            'Delen op Facebook',
          ],
          [
            '(link|url|artikel) (gekopieerd|opgeslagen|kopiëren|bewaren|delen|opslaan|printen|mailen|cadeau geven|cadeau doen|afdrukken)',
            'Artikel opslaan',
          ],
          [
            '(geef|lees|bewaar|sla) [dit] [{stuk}] (cadeau|later|voor later|op|op voor later)',
            'Geef dit artikel cadeau',
          ],
          ['(lettergrootte|tekstgrootte|tekst) (aanpassen|vergroten|verkleinen|wijzigen)', 'Tekst vergroten'],
          ['# keer gedeeld', '24 keer gedeeld'],
        ],
        weak: [
          'Delen',
          'Deel',
          'Bewaar',
          'Printen',
          'Afdrukken',
          'Opslaan',
          'Reageren',
          'Leeslijst',
          'Luister',
          'Bewaren',
          'Reageer',
          'Cadeau geven',
        ],
      },
      'media-credit': {
        label: [
          [
            '(foto|fotos|foto s|beeld|video|illustratie|fotografie|bron|beeld van|foto ter illustratie|archieffoto|infographic)  (door|van|anp|afp|reuters|epa|belga|getty|ap|hollandse hoogte|archief|dpg)',
            'Foto: ANP',
          ],
        ],
        line: [
          ['[deze|de] (foto|foto s) (maakte|nam|nam en) <name>', 'Deze foto maakte Eva Muster'],
          [
            '[de|het|deze|dit] (foto|beeld|beelden|foto s|plaatje|plaatjes|opname|kiekje) [werd|is|werden|zijn] [gemaakt|genomen|geschoten] (door|van) <name>',
            'Foto gemaakt door Eva Muster',
          ],
          [
            '(archieffoto|archiefbeeld|foto ter illustratie|illustratiefoto|stockfoto) [<name>]',
            'Foto ter illustratie',
          ],
          [
            '(vergroot|bekijk) (afbeelding|foto|de foto|alle foto s|de fotos|de fotoserie|# foto s)',
            'Bekijk alle foto’s',
          ],
          ['(anp|belga|hollandse hoogte) (anp|epa|afp|reuters|<name>)', 'ANP / Anna de Vries'],
          [
            '(foto|beeld|afbeelding|illustratie|video|archieffoto|bron foto|copyright) [c|by] (anp|belga|reuters|afp|getty|getty images|ap|epa|shutterstock|hollandse hoogte|istock|archief|pixabay|unsplash|adobe stock|privé|pr|thinkstock|eigen foto) [<name>]',
            'Foto Hollandse Hoogte',
          ],
          [
            '(archieffoto|archiefbeeld|foto ter illustratie|beeld ter illustratie|afbeelding ter illustratie|stockfoto) [<name>]',
            'Archiefbeeld',
          ],
          ['c (anp|belga|reuters|hollandse hoogte|afp|getty images) [<name>]', 'c Belga'],
        ],
      },
      'media-widget': {
        line: [
          [
            '(bekijk|kijk|speel|beluister|luister) [{de}|naar] [{de}|hieronder] {video} [af|hieronder|terug|hier]',
            'Bekijk de video',
          ],
          ['volgende video [over # seconden]', 'Volgende video'],
          [
            '(luister|luistertijd|laat dit artikel) [naar] [dit artikel|voorlezen] [#] [min|minuten]',
            'Luister naar dit artikel 4 min',
          ],
          ['in (video|beeld)', 'In beeld'],
          [
            '{dit} (video|podcast|audio|fragment|livestream) (wordt|start|begint|is|kan) [{fill}] (geladen|seconden|beschikbaar|afgespeeld|laden) [worden]',
            'De video start over 5 seconden',
          ],
          [
            '(luister|beluister) (naar|hier) [{dit}|het|de] [{stuk}|aflevering|fragment|artikel] [#] [min|minuten|#] [minuten]',
            'Luister naar dit verhaal 5 min',
          ],
          [
            '{dit} {stuk} (wordt|is) [automatisch] (voorgelezen|ingesproken|gegenereerd) [door|met] [{fill}] (stem|computerstem|ai|computer|spraaktechnologie)',
            'Dit verhaal is ingesproken met een AI stem',
          ],
          [
            '(bekijk|speel|kijk|start|herbekijk) [hier|naar] (de|deze|het|alle) (video|videos|uitzending|livestream|fragment|reportage|beelden|aflevering) [af|hier|terug|#]',
            'Kijk naar de uitzending',
          ],
          ['(volgende video|video laden|laden|wordt geladen) [over # seconden]', 'Volgende video over 5 seconden'],
          ['(duur|video|audio|speelduur) # [min|#]', 'Duur: 2:14'],
          ['(computerstem|automatische voorleesstem|ai stem|voorgelezen door ai)', 'AI-stem'],
        ],
        weak: ['Video', 'Video’s', 'Podcast', 'Fotoserie', 'In beeld', 'Audio', 'Livestream', 'Foto’s', 'Bekijk'],
      },
      byline: {
        weak: [
          [
            '(door|tekst|geschreven door|van onze redacteur|van onze correspondent|auteur|bewerkt door|interview|een opiniestuk van) <name> [en <name>]',
            'Door Anna de Vries',
          ],
          [
            '(van onze|door onze) (redactie|verslaggever|redacteur|correspondent|verslaggevers) [<name>]',
            'Van onze redactie',
          ],
          ['(redactie|door redactie|nieuwsredactie) [<name>]', 'Redactie'],
        ],
        line: [
          [
            '(door|van) (onze|een) (redacteur|redactrice|verslaggever|verslaggeefster|correspondent|correspondente|medewerker|medewerkster|redactie) [sport|binnenland|buitenland|economie|cultuur|politiek|wetenschap|regio|in <name>|<name>]',
            'Van onze correspondent',
          ],
          [
            '(tekst|auteur|geschreven door|redactie|verslag|foto s|fotos|fotografie|beeld|van onze verslaggever|van onze verslaggeefster|van onze correspondent|samenstelling|bewerking|met medewerking van) <name> [en <name>] [foto s|fotos|fotografie|beeld|foto] [<name>]',
            'Tekst: Jan Bos, foto’s: Els Vos',
          ],
          [
            '(van onze|door onze|door de|onze|door) (redactie|verslaggever|correspondent|verslaggeefster|politieke redactie|sportredactie|economieredactie|webredactie|buitenlandredactie) [_|<name>] [<name>]',
            'Van onze redactie binnenland',
          ],
          ['redactie <name>', 'Redactie Economie'],
        ],
      },
      'author-bio': {
        line: [
          [
            '(over de auteur|meer van deze auteur|alle artikelen van <name>|bekijk alle artikelen van <name>|meer van <name>)',
            'Over de auteur',
          ],
          [
            '<name> is [een|als|freelance|voormalig] {verslaggever} (van|bij|op|voor|en) ... (schrijft|volgt|doet verslag|bericht|redactie|onderwerpen) [...]',
            'Els Vos is redacteur bij De Voorbeeld en schrijft over zorg.',
          ],
          [
            '(de auteur|deze auteur|onze {verslaggever}) [<name>] (is|schrijft|werkt|doceert) [als] (hoogleraar|docent|onderzoeker|journalist|journaliste|redacteur|publicist|schrijver|columnist|directeur|promovendus|socioloog|econoom|historicus|jurist) ...',
            'De auteur is hoogleraar recht.',
          ],
          [
            '(over de auteur|over de schrijver|meer artikelen van|alle artikelen van|meer van|lees meer van|alles van) [<name>]',
            'Alle artikelen van Els Vos',
          ],
        ],
        opening: [['<name> is [een] {verslaggever} ...', 'Els Vos is verslaggever van De Voorbeeld.']],
      },
      'date-stamp': {
        line: [
          [
            '[gepubliceerd|bijgewerkt|geplaatst|laatste update|laatst bijgewerkt|aangepast|gewijzigd|update] [op|om] [{dag}] # {maand} [#] [om|at] [#] [#] [uur] [...]',
            'Gepubliceerd op 12 maart 2021 om 18:04',
          ],
          [
            '(gepubliceerd|bijgewerkt|laatste update|laatst bijgewerkt) [op|om] # # [#] [#] [#] [uur] [...]',
            'Bijgewerkt op 12-03-2021',
          ],
          ['[gepubliceerd|bijgewerkt] # (uur|minuten|dagen|dag) geleden', '3 uur geleden'],
          ['[leestijd|luistertijd] # (min|minuten|minuut) [leestijd|lezen]', 'Leestijd 4 minuten'],
          ['(vandaag|gisteren|vanochtend|vanmiddag|vanavond|eergisteren) [om] #  [uur]', 'Gisteren om 21:15'],
          ['# (minuten|min|minuut) [lezen|leestijd|leesplezier]', '4 minuten lezen'],
          ['(leestijd|lezen in) # (min|minuten|minuut)', 'Leestijd: 4 min'],
          ['# (minuten|uur|dagen|uren) geleden', '3 uur geleden'],
        ],
        label: [
          [
            '[{stuk}] (gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt|laatste update|laatst gewijzigd|gewijzigd|geüpdatet|update|aangepast|laatst aangepast|publicatiedatum) [op|om|door _|vandaag om|gisteren om|vandaag|gisteren]',
            'Laatst gewijzigd',
          ],
          ['[geschatte] leestijd [circa|ca|ongeveer]', 'Leestijd'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(bron|met informatie van|in samenwerking met) (anp|belga|afp|reuters|novum|persbureaus|ap|dpa)  [...]',
            'Bron: ANP',
          ],
          ['(bron|bronnen|met|c|copyright|door) [#] {agentschap} [en|c] [{agentschap}] [#]', 'Bron: ANP en Reuters'],
        ],
      },
      'source-line': {
        line: [
          [
            '(het|de|dit) (originele|oorspronkelijke) (stuk|artikel|bericht|verhaal|tekst|bron) (staat|vind je|vindt u|lees je|leest u|verscheen|is te lezen) (bij|in|op) [de|het] <name>',
            'Het originele stuk staat bij De Voorbeeldkrant',
          ],
          [
            '(dit|deze|het) (bericht|artikel|verhaal|tekst|stuk|interview|column) (verscheen|stond|is verschenen|werd gepubliceerd|was te lezen|is overgenomen|komt|namen we over) [eerder|eerst|oorspronkelijk|ook|al] (in|op|bij|uit|van) [de|het] <name> [te lezen]',
            'Dit verhaal stond eerder in De Voorbeeldkrant',
          ],
          [
            '(wij|we) (vonden|lazen|haalden|namen) (dit|deze|het) (bericht|artikel|verhaal|tekst|stuk) [over] (bij|van|uit|op|in) [de|het] [buren|collega s|vrienden] [van] <name>',
            'Wij vonden dit bericht bij de collega’s van Het Voorbeeld',
          ],
          [
            '(bron link|link naar bron|originele bron|lees het originele artikel|ga naar de bron|origineel artikel) [op] [_]',
            'Link naar bron',
          ],
          [
            '{dit} {stuk} (verscheen|is|werd|stond) (eerder|oorspronkelijk|eerst|voor het eerst) [verschenen|gepubliceerd] [ook] (op|in|bij) ... [gepubliceerd|verschenen]',
            'Dit verhaal verscheen eerder in De Voorbeeld.',
          ],
          [
            '(eerder|oorspronkelijk) (verschenen|gepubliceerd) (op|in|bij) ...',
            'Oorspronkelijk verschenen in De Voorbeeld',
          ],
          [
            '(lees|bekijk|naar) (het|de) (originele|oorspronkelijke|bron) [{stuk}] [op ...|hier]',
            'Lees het originele bericht',
          ],
        ],
        label: ['Bron', 'Bronnen', 'Bronvermelding'],
      },
      comments: {
        line: [
          [
            '(de reacties|reacties|de reactiemogelijkheid) (op|bij|onder) (dit|het) (artikel|bericht|verhaal) (zijn|is) (gesloten|uitgeschakeld|niet meer mogelijk)',
            'De reacties onder dit bericht zijn gesloten',
          ],
          [
            '[#|bekijk|plaats|alle|toon|lees|geef|schrijf] [je|een|uw|de|alle] [#] {reactie} [plaatsen|bekijken|weergeven|tonen]',
            '12 reacties',
          ],
          ['(laat|schrijf|geef|plaats) {de} {reactie} [achter] [{tail}]', 'Laat een reactie achter'],
          [
            '(je|het|uw) (e mailadres|emailadres|e mail adres) [wordt|zal] niet (gepubliceerd|worden gepubliceerd) [{tail}]',
            'Je e-mailadres wordt niet gepubliceerd.',
          ],
          [
            '(log in|inloggen|je moet|u moet|meld je aan) [om|inloggen|ingelogd|zijn] [om] [te] (reageren|kunnen reageren) [{tail}]',
            'Log in om te reageren',
          ],
          [
            '(reacties|reageren) (zijn|is) (gesloten|niet mogelijk|niet meer mogelijk|uitgeschakeld) [{tail}]',
            'Reacties zijn gesloten.',
          ],
          ['(praat mee|reageer op dit artikel|wat vind jij|wat vindt u) [{tail}]', 'Praat mee'],
          [
            '(verplichte|vereiste) velden zijn (gemarkeerd|aangeduid) [{tail}]',
            'Vereiste velden zijn gemarkeerd met *',
          ],
          ['reacties (gesloten|uitgeschakeld)', 'Reacties uitgeschakeld'],
          ['(reacties|reactie) #', 'Reacties (12)'],
          ['(lees|bekijk|toon|alle) [de|alle] [#] reacties [#]', 'Bekijk alle 12 reacties'],
          [
            '(plaats|schrijf|geef|laat) (een|je|uw|als eerste een) (reactie|commentaar|mening) [achter] [{tail}]',
            'Laat een reactie achter',
          ],
          [
            '[de] (reageren|reacties|reageren op dit artikel) (is|zijn|kan) [niet] (gesloten|meer mogelijk|niet meer mogelijk|uitgeschakeld|niet mogelijk|alleen voor abonnees) [{tail}]',
            'De reacties zijn gesloten',
          ],
          ['(praat|discussieer|doe) mee [over|met] [dit|de|deze] [{stuk}|discussie|gesprek] [{tail}]', 'Praat mee'],
          [
            '(wat vind|wat vindt|hoe denk|wat denk) (jij|u|je) [{fill}] (reactie|reacties|laat|mening|reageer) [{tail}]',
            'Wat vind jij? Laat een reactie achter',
          ],
          ['(log in|inloggen|meld je aan) om te (reageren|kunnen reageren)', 'Log in om te reageren'],
          [
            '(lees onze huisregels|huisregels voor reacties|nieuwste eerst|oudste eerst|sorteer op) [datum|nieuwste|oudste]',
            'Nieuwste eerst',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(tags|onderwerpen|trefwoorden|themas|thema s|categorieën|categorie|meer over|labels|geplaatst in|steekwoorden)',
            'Onderwerpen: economie, werk',
          ],
          [
            '(tags|tag|onderwerpen|onderwerp|trefwoorden|thema s|themas|categorieën|categorie|rubriek|lees meer over|meer over|dossier|gerelateerde onderwerpen)',
            'Trefwoorden: zorg, Utrecht',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['alle rechten voorbehouden', 'Alle rechten voorbehouden'],
          [
            '(overname zonder|overname van (dit artikel|deze tekst|artikelen)|verveelvoudiging|reproductie) [{fill}] (toestemming|verboden|niet toegestaan)',
            'Overname zonder toestemming is verboden; reproductie niet toegestaan.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [bv] alle rechten voorbehouden [{tail}]',
            '© 2024 De Voorbeeld BV. Alle rechten voorbehouden.',
          ],
          [
            '(niets uit deze|overname van (dit artikel|artikelen|teksten)|kopiëren van|het auteursrecht op|auteursrecht op) [{fill}] (toestemming|voorbehouden|verboden|auteursrecht|toegestaan) [{tail}]',
            'Overname van dit artikel is zonder toestemming verboden',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(fout|foutje|taalfout|tikfout|een fout|meld een fout|zie je een fout|heb je een fout) (gezien|gevonden|melden|ontdekt|opgemerkt) [{tail}]',
            'Fout gezien?',
          ],
          [
            '(foutje|fout|taalfout|typefout|spelfout|zie je|heb je|ziet u|heeft u) [een] (gezien|ontdekt|gevonden|fout|foutje|taalfout|gespot|tikfout) [in] [dit|gezien|ontdekt|gevonden] [{stuk}] [{tail}]',
            'Taalfout ontdekt? Meld het',
          ],
          [
            '(heb je|hebt u|heeft u) (een|nieuws|vragen|opmerkingen|tips|meer) [tip|informatie|opmerking|of] [{tail}] (mail|stuur|app|neem contact|laat het|bericht|redactie|whatsapp) [{tail}]',
            'Heb je een tip? Mail de redactie',
          ],
          ['(tip|tips|mail|app|bel|stuur) (de redactie|onze redactie|ons) [{tail}]', 'Tip de redactie'],
          ['(meld|rapporteer) (een|deze|dit|hier een) (fout|taalfout|artikel|reactie)', 'Meld een fout'],
        ],
      },
      donation: {
        sentence: [
          [
            '(steun|doneer|help|word lid) [{fill}] (journalistiek|onafhankelijk|onafhankelijke|redactie|donatie|krant)',
            'Steun onafhankelijke journalistiek.',
          ],
        ],
        line: [
          'Doneer nu',
          'Steun ons',
          [
            '(steun|help|doneer|word vriend|word donateur|maak) [ons|nu|onze|onafhankelijke|de|het] [{fill}] (journalistiek|donatie|redactie|per maand|onafhankelijke|bijdrage|mogelijk) [{tail}]',
            'Help onze redactie met een bijdrage',
          ],
          [
            '(jouw|je|uw) (steun|bijdrage|donatie) [{fill}] (journalistiek|onafhankelijk|mogelijk) [{tail}]',
            'Jouw donatie maakt ons werk mogelijk',
          ],
        ],
      },
      'live-marker': {
        line: [
          [
            'dit (artikel|bericht|verhaal) wordt (aangevuld|bijgewerkt|geüpdatet|nog aangevuld)',
            'Dit bericht wordt aangevuld',
          ],
          [
            '(meer informatie|meer|meer nieuws) (volgt|volgt snel|binnenkort|volgt later|volgt spoedig|zo meteen)',
            'Meer informatie volgt',
          ],
          ['(volg|naar) (het|ons|de) (liveblog|live blog|live) [{tail}]', 'Volg het liveblog'],
          [
            'volg (de wedstrijd|het debat|de ontwikkelingen|het laatste nieuws|de race|de verkiezingen|hier alles|het nieuws) (live|hier live|op de voet|hier|minuut tot minuut)',
            'Volg het debat live',
          ],
          [
            '(volg|lees|bekijk) [hier|alles|het laatste nieuws|de ontwikkelingen|nu] [via|in|op] [het|de|ons|onze] (liveblog|livestream|laatste nieuws|live|ontwikkelingen|live blog|ticker) [hier|van _|in|over {fill}]',
            'Volg alles in ons liveblog',
          ],
          [
            '(live|liveblog) [{fill}] (volg|laatste nieuws|laatste ontwikkelingen|updates|minuut tot minuut) [(over|rond|in) _ [_] [_]] [{tail}]',
            'Live: de laatste updates over de storm',
          ],
          [
            '(dit|het) (nieuwsbericht|artikel|bericht) wordt [nog|momenteel|regelmatig|voortdurend|continu] (aangevuld|bijgewerkt|geüpdatet|ververst)',
            'Dit bericht wordt aangevuld',
          ],
          [
            '(meer informatie|meer|details|later meer) (volgt|volgen|zo meer) [zo snel mogelijk|later|spoedig|snel]',
            'Meer informatie volgt',
          ],
        ],
        weak: ['Live', 'Liveblog', 'Breaking', 'Laatste nieuws', 'Update', 'Net binnen'],
      },
      disclaimer: {
        sentence: [
          [
            '(meningen|de mening|opinies|standpunten) [{fill}] (niet noodzakelijk|weerspiegelen|niet per se) [{fill}] (redactie|auteur)',
            'De mening van de auteur is niet noodzakelijk die van de redactie.',
          ],
          ['(affiliate|affiliatelinks) [{fill}] (links|commissie|aankoop|aankopen)', 'Affiliate links'],
        ],
        line: [
          [
            '{dit} {stuk} (bevat|kan) [{fill}] (affiliate|affiliatelinks|commissie|gesponsorde links|partnerlinks) [{tail}]',
            'Dit artikel bevat affiliatelinks.',
          ],
          [
            '(dit|deze) {stuk} (geeft|weerspiegelt|vertolkt) [{fill}] (mening|standpunt|visie) van de (auteur|schrijver|columnist) [weer]',
            'Deze column geeft de mening van de schrijver weer.',
          ],
          [
            '{dit} {stuk} (is|werd|kwam) [{fill}] (samenwerking|gesponsord|mogelijk gemaakt|partner|adverteerder|betaald) [met|door|van] [<name>] [{tail}]',
            'Dit artikel is tot stand gekomen in samenwerking met Voorbeeld.',
          ],
          [
            '(gesponsorde inhoud|gesponsord door|in samenwerking met|aangeboden door|mede mogelijk gemaakt door|partnerbijdrage van) [<name>]',
            'In samenwerking met Voorbeeld Energie',
          ],
          [
            '(wij|we) (kunnen|ontvangen|krijgen) [hiervoor|dan|mogelijk] [een] [kleine] commissie [ontvangen|krijgen|als {fill}|wanneer {fill}|over {fill}|van {fill}]',
            'Wij krijgen een kleine commissie',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [['(het bericht|het artikel) ... verscheen eerst op', 'Het bericht Rozen verscheen eerst op Tuin.']],
        line: [
          ['(bekijk|open) (de|het) (fotoserie|fotogalerij|fotoalbum|galerij)', 'Open de fotogalerij'],
          [
            '(bekijk|toon|zie) [hier] (alle|de|meer) [#] (foto s|fotos|afbeeldingen|beelden|fotoserie|fotogalerij) [#|hier]',
            'Bekijk alle 9 foto’s',
          ],
          [
            '(afbeelding|foto|beeld|kaart|infographic) (vergroten|niet beschikbaar|niet gevonden|ontbreekt|openen|# van #)',
            'Foto 3 van 12',
          ],
          [
            '(klik|tik) (hier|op de foto|op de afbeelding) (om|voor) [{fill}] (vergroten|groot formaat|vergroting|te bekijken)',
            'Klik op de foto om te vergroten',
          ],
          ['(fotoserie|fotogalerij|fotoalbum|diavoorstelling) [#] [foto s|fotos]', 'Fotoserie: 9 foto’s'],
          ['(download|open) (de pdf|pdf|het document|als pdf)', 'Download de PDF'],
        ],
      },
      control: {
        line: [
          'Toon meer',
          'Meer laden',
          'Toon minder',
          'Terug naar boven',
          'Naar de inhoud',
          'Ga naar de inhoud',
          'Naar hoofdinhoud',
          'Volgend artikel',
          'Vorig artikel',
          'Volledig scherm',
          'Bezig met laden',
          'Bekijk alles',
          'Menu openen',
          'Menu sluiten',
          'Terug naar de homepage',
          [
            '(terug|ga|naar|spring|ga terug) [naar|de] (boven|home|homepage|overzicht|hoofdinhoud|de homepage|de inhoud|het overzicht)',
            'Terug naar het overzicht',
          ],
          [
            '(toon|laad|bekijk|lees) (meer|minder|alles|alle resultaten|meer artikelen|meer nieuws|meer resultaten)',
            'Laad meer artikelen',
          ],
          ['(volgend|vorig|volgende|vorige) (artikel|foto|bericht|pagina)', 'Vorig artikel'],
        ],
        weak: [
          'Sluiten',
          'Sluit',
          'Volgende',
          'Vorige',
          'Menu',
          'Zoeken',
          'Terug',
          'Annuleren',
          'Verzenden',
          'Verder',
          'Meer',
          'Laden',
          'Home',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(dit|het) {artikel} is [{fill}] (automatisch|machinaal) [{fill}] (vertaald|vertaling)',
            'Dit artikel is automatisch vertaald.',
          ],
        ],
        line: [
          [
            '{dit} (vertaling|samenvatting|afbeelding|{stuk}) (is|werd) [{fill}] ((vertaald|gemaakt|gegenereerd|geschreven|gecontroleerd|samengevat|opgesteld) (door|met|via|uit het|automatisch) [{tail}]|(met|door|automatisch) [{fill}] (vertaald|gemaakt|gegenereerd|samengevat))',
            'Deze samenvatting is met AI gemaakt',
          ],
          [
            '(vertaald|vertaling|automatisch vertaald) (uit het|door|met) (engels|frans|duits|ai|google translate|<name>) [door] [<name>]',
            'Vertaling door Els Vos',
          ],
          ['(automatische|automatisch gegenereerde) (vertaling|samenvatting) [{tail}]', 'Automatische vertaling'],
        ],
      },
      'social-embed': {
        line: [
          ['dit bericht op instagram bekijken', 'Dit bericht op Instagram bekijken'],
          ['(een|een bericht) [bericht] gedeeld door <name> [...]', 'Een bericht gedeeld door Anna (@anna)'],
          [
            '(dit|bekijk|deze) (bericht|dit bericht|post|deze post|video|foto|tweet) [op] (instagram|facebook|x|twitter|tiktok|threads) [bekijken]',
            'Bekijk deze post op Threads',
          ],
          ['een (bericht|post|video|foto|tweet) (gedeeld|geplaatst) door ...', 'Een foto gedeeld door Els (@els)'],
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(schakel|zet|activeer) [eerst|uw|je|de|uw eigen] (javascript|adblocker|ad blocker) (in|uit|aan|en|om|voor)',
            'Schakel JavaScript in',
          ],
          ['(je|uw) browser ondersteunt', 'Je browser ondersteunt deze video niet.'],
        ],
        line: [
          [
            '(je|u|het lijkt erop dat je|we zien dat je|we merken dat je) (gebruikt|hebt|heeft|maakt) [{fill}] (adblocker|ad blocker|advertentieblokker) [{tail}]',
            'U gebruikt een adblocker.',
          ],
          [
            '(om|schakel|zet|gelieve) [{fill}] (javascript|adblocker) (in|aan|uit|ingeschakeld|uitgeschakeld|nodig|aanzetten|inschakelen|uitschakelen|uit te schakelen) [om {fill}|in {fill}|te {fill}]',
            'Zet JavaScript aan',
          ],
          [
            '(je|uw|jouw|deze) [{browserAkt}] browser (is|wordt|ondersteunt) [{browserWort}] [{browserWort}] [{browserWort}] {browserAkt} [{tail}]',
            'Je browser is verouderd',
          ],
        ],
      },
      'press-notice': {
        line: [
          ['(persbericht [van <name>]|perscontact [<name>]|noot voor de redactie [...])', 'Noot voor de redactie'],
          [
            '(dit artikel|een versie van dit artikel) (verscheen|stond) (ook|eerder) in [...]',
            'Een versie van dit artikel verscheen ook in de krant',
          ],
          [
            '(noot voor de redactie|niet voor publicatie|perscontact|persvoorlichting|contact voor de pers|voor de pers|contactpersoon voor de pers|noot aan de redactie) [...]',
            'Perscontact: Els Vos',
          ],
          [
            '{dit} {stuk} (verscheen|stond|is|staat) [ook|eerder|eerst] (in|uit) (de|het) (papieren krant|krant|printeditie|papieren editie|magazine|zaterdagkrant|editie|gedrukte krant) ...',
            'Dit artikel stond in de krant van 3 mei',
          ],
          ['(persbericht|ingezonden persbericht) (van|door) <name>', 'Persbericht van Voorbeeld BV'],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '(bedankt|dank|dank je|dank u|fijn) [voor|dat|je wel voor] [het|je|uw|u] (lezen|interesse|aandacht|leest|hebt gelezen|lezen van) [van] [{tail}]',
            'Dank voor het lezen',
          ],
          [
            '(vond|vind) (je|u) dit {stuk} (interessant|leuk|nuttig|de moeite waard) [{tail}]',
            'Vond je dit artikel interessant?',
          ],
        ],
      },
      'site-banner': {
        line: [
          ['(je|u) (bent|bevindt) [je|u|zich] hier (home|nieuws|start) [...]', 'U bevindt zich hier Home'],
          [
            'home (nieuws|sport|regio|binnenland|buitenland|economie|cultuur|politiek|lokaal|actueel|show|media|wetenschap) [<name>] [<name>]',
            'Home > Nieuws > Binnenland',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'nl',
    sets: {},
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(due to|because of|based on|according to) your (cookie|privacy|cookies) (settings|preferences|choice)',
            'Due to your cookie settings we cannot show this video.',
          ],
          [
            '(adjust|change|modify) your (cookie|privacy|cookies) [settings|preferences] to',
            'Adjust your cookie settings to view it.',
          ],
          [
            '(we|unfortunately we) (cannot|can not|can t) show (this|the|you this) (social post|video|content|embed|live blog|element|tweet|post)',
            'Unfortunately we cannot show you this tweet',
          ],
        ],
        line: [
          [
            '(adjust|change|view) (your|my|the) [cookie] (settings|preferences) [to (view|see) it|here]',
            'Adjust your settings to view it.',
          ],
          ['(accept|allow) [the] social media [cookies]', 'Accept social media cookies'],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[the] (text|article|story) (continues|runs) [on|further] (below|under|after) [the] (advertisement|ad|photo|video|image|map|tweet|post)',
            'Text continues below the advertisement',
          ],
        ],
      },
      'read-also': {
        label: [
          ['(also interesting|read also|read too|also read|watch also)', 'Also interesting'],
          ['(see|view|watch) also', 'See also'],
        ],
      },
      offer: {line: [['(cancellable|cancelable|terminable) monthly', 'Cancellable monthly']]},
      'live-marker': {
        line: [
          [
            '(this|the) (message|article|post) (will be|is being) supplemented [...]',
            'This message will be supplemented',
          ],
          ['more information (follows|will follow) [soon|later]', 'More information follows'],
        ],
      },
      comments: {
        line: [['(place|leave|put) (comments|a response|a reaction|responses|reactions) [...]', 'Place comments']],
      },
    },
  },
  dutchVocabulary,
]
