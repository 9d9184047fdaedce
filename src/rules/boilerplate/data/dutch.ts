import type {PhraseBook} from '../phrases.js'

/** What Dutch and Belgian sites print, and what machine translation makes of it. */
export const dutch: readonly PhraseBook[] = [
  {
    language: 'nl',
    sets: {
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
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(wij|we|deze website|deze site|onze partners|wij en onze partners) ... (gebruiken|gebruikt|gebruik|plaatsen|plaatst|maken gebruik|maakt gebruik) ... {cookies}',
            'Wij gebruiken cookies om de site te verbeteren.',
          ],
          [
            '(door|als je|als u|wanneer je) ... (klikken|verder|gaan|gebruik|akkoord|klikt|doorgaan|surfen) ... (akkoord|toestemming|accepteer|accepteert|{cookies}|stemt)',
            'Door verder te gaan, geef je toestemming.',
          ],
          [
            '(om|deze|dit|vanwege|door|wegens|hier) ... (inhoud|content|video|post|bericht|embed|tweet|element|fragment) ... ({cookies}|toestemming|accepteren|accepteer|geblokkeerd|instellingen)',
            'Om deze inhoud te tonen, moeten wij toestemming vragen voor cookies.',
          ],
          [
            '(je|uw|jouw) (toestemming|voorkeuren|cookievoorkeuren|cookie instellingen|cookieinstellingen|privacy instellingen) ... (wijzigen|intrekken|aanpassen|aan|beheren|wijzigt)',
            'Je kunt je toestemming wijzigen; uw toestemming kunt u altijd intrekken.',
          ],
          [
            '(externe|sociale|social media) (inhoud|content|media) ... (toestaan|geblokkeerd|niet beschikbaar|laden|accepteren|tonen|cookies|weergegeven)',
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
          ['(gesponsorde|gesponsord|betaalde) (inhoud|content|artikel|partnercontent) [...]', 'Gesponsorde inhoud'],
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
        ],
      },
      'read-also': {
        label: [
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
        ],
      },
      'continue-reading': {
        line: [
          [
            '(lees|verder|lees het) (verder|lezen|hele artikel|volledige artikel|het hele artikel|het volledige artikel|het hele verhaal) [hier|op _|bij <name>]',
            'Lees het hele artikel',
          ],
          ['(volgende pagina|lees verder op de volgende pagina|naar het artikel|meer lezen)', 'Volgende pagina'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(dit|deze|het|{artikel}) [{artikel}] (is|zijn) [alleen|enkel|exclusief|uitsluitend|een] ... (voor|toegankelijk) [onze|voor] {abonnee}',
            'Dit artikel is exclusief voor abonnees.',
          ],
          [
            '(word|wordt|neem|log|registreer|maak) ... (om|en) ... (verder|lezen|te lezen|lees|toegang|gratis)',
            'Word abonnee om verder te lezen',
          ],
          [
            '(verder|verder lezen|dit artikel|volledige artikel) ... (lezen|te lezen) ... (abonnement|abonneer|inloggen|registreer|log in|account|word)',
            'Wil je dit artikel verder lezen? Log in',
          ],
          ['(alleen|exclusief|enkel|uitsluitend|gereserveerd) voor {abonnee}', 'Alleen voor abonnees'],
        ],
        weak: ['Premium', 'Plus', 'Voor abonnees', 'Plusartikel'],
      },
      offer: {
        line: [
          [
            '(maandelijks|op elk moment|elk moment|dagelijks|altijd) (opzegbaar|op te zeggen|stoppen) [...]',
            'Maandelijks opzegbaar',
          ],
          ['(stop|stoppen) (wanneer|kan wanneer) (je|u) (wil|wilt) [...]', 'Stop wanneer je wil'],
          [
            '(voor|vanaf|nu|slechts|nu voor|al vanaf) [slechts|maar|vanaf] # [euro] (per|in|de|voor|eerste) ...',
            'Vanaf 1 euro per maand',
          ],
          ['# [euro] (per|de eerste) {periode} [...]', '1 euro per maand'],
          ['(probeer|lees|test) [nu|eerst] [#|een] [{periode}|maand] gratis [...]', 'Probeer nu gratis'],
          ['(probeer|lees|test) [nu|eerst] # {periode} [...]', 'Lees nu 4 weken voor 1 euro'],
          ['(onbeperkt|onbeperkte) (toegang|lezen) [...]', 'Onbeperkt toegang tot alle artikelen'],
          [
            '(bekijk|kies|ontdek) {de} (aanbod|aanbieding|aanbiedingen|abonnement|abonnementen|mogelijkheden|voordelen) [...]',
            'Bekijk de abonnementen',
          ],
          ['(neem|kies) (nu|hier|een) [een] abonnement [...]', 'Neem nu een abonnement'],
          ['(word|abonneer) [nu|je|direct] (abonnee|lid|nu|vandaag) [...]', 'Word nu abonnee'],
        ],
      },
      login: {
        line: [
          [
            '(al|ben je al|bent u al|heb je al|heeft u al|reeds) [een] ({abonnee}|account|abonnement|geregistreerd|klant) [(log in|inloggen|log hier in) [...]]',
            'Al abonnee? Log in',
          ],
          [
            '(inloggen|log in|aanmelden|registreren|wachtwoord vergeten|mijn account|account aanmaken|maak een account|uitloggen|maak gratis een account aan|registreer je gratis)',
            'Wachtwoord vergeten?',
          ],
          ['nog geen (account|{abonnee}|abonnement|lid) [...]', 'Nog geen account?'],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(schrijf|meld|ontvang|abonneer|krijg|inschrijven) ... {nieuwsbrief}',
            'Schrijf je in voor onze nieuwsbrief',
          ],
          [
            '(ontvang|krijg) ... (in je mailbox|in uw mailbox|in je inbox|per e mail|per mail|in jouw inbox)',
            'Ontvang elke ochtend het nieuws in je mailbox.',
          ],
          [
            '(bedankt|dank je) voor (je|uw|het) (inschrijving|aanmelding|inschrijven|aanmelden)',
            'Bedankt voor je inschrijving',
          ],
        ],
        line: [['(je|uw|jouw|vul je) (e mailadres|emailadres|e mail adres|mailadres) [in]', 'Je e-mailadres']],
      },
      'follow-us': {
        sentence: [
          [
            '(volg|like|vind|abonneer) [je] [ons|op|<name>|mij|onze] [ook] ... (op|via) {netwerk}',
            'Volg ons op Facebook',
          ],
          ['(download|installeer) ... (app|apps) [...]', 'Download onze app'],
        ],
        line: ['Volg ons', 'Volg ons op', 'Download de app'],
      },
      'share-toolbar': {
        line: [
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
        ],
        weak: ['Delen', 'Deel', 'Bewaar', 'Printen', 'Afdrukken', 'Opslaan', 'Reageren', 'Leeslijst', 'Luister'],
      },
      'media-credit': {
        label: [
          [
            '(foto|fotos|foto s|beeld|video|illustratie|fotografie|bron|beeld van|foto ter illustratie|archieffoto|infographic)  (door|van|anp|afp|reuters|epa|belga|getty|ap|hollandse hoogte|archief|dpg)',
            'Foto: ANP',
          ],
        ],
        line: [
          [
            '(archieffoto|archiefbeeld|foto ter illustratie|illustratiefoto|stockfoto) [<name>]',
            'Foto ter illustratie',
          ],
          [
            '(vergroot|bekijk) (afbeelding|foto|de foto|alle foto s|de fotos|de fotoserie|# foto s)',
            'Bekijk alle foto’s',
          ],
          ['(anp|epa|belga|hollandse hoogte) (anp|epa|afp|reuters|<name>)', 'ANP / Anna de Vries'],
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
      },
      'author-bio': {
        line: [
          [
            '(over de auteur|meer van deze auteur|alle artikelen van <name>|bekijk alle artikelen van <name>|meer van <name>)',
            'Over de auteur',
          ],
        ],
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
        ],
      },
      'agency-signature': {
        line: [
          [
            '(bron|met informatie van|in samenwerking met) (anp|belga|afp|reuters|novum|persbureaus|ap|dpa)  [...]',
            'Bron: ANP',
          ],
        ],
      },
      'source-line': {
        line: [
          [
            '(bron link|link naar bron|originele bron|lees het originele artikel|ga naar de bron|origineel artikel) [op] [_]',
            'Link naar bron',
          ],
        ],
      },
      comments: {
        line: [
          [
            '[#|bekijk|plaats|alle|toon|lees|geef|schrijf|geen] [je|een|uw|de|alle] [#] {reactie} [plaatsen|bekijken|weergeven|tonen]',
            '12 reacties',
          ],
          ['(laat|schrijf|geef|plaats) {de} {reactie} [achter] [...]', 'Laat een reactie achter'],
          [
            '(je|het|uw) (e mailadres|emailadres|e mail adres) [wordt|zal] niet (gepubliceerd|worden gepubliceerd) [...]',
            'Je e-mailadres wordt niet gepubliceerd.',
          ],
          [
            '(log in|inloggen|je moet|u moet|meld je aan) [om|inloggen|ingelogd|zijn] [om] [te] (reageren|kunnen reageren) [...]',
            'Log in om te reageren',
          ],
          [
            '(reacties|reageren) (zijn|is) (gesloten|niet mogelijk|niet meer mogelijk|uitgeschakeld) [...]',
            'Reacties zijn gesloten.',
          ],
          ['(praat mee|reageer op dit artikel|wat vind jij|wat vindt u) [...]', 'Praat mee'],
          ['(verplichte|vereiste) velden zijn (gemarkeerd|aangeduid) [...]', 'Vereiste velden zijn gemarkeerd met *'],
        ],
      },
      tags: {
        label: [
          [
            '(tags|onderwerpen|trefwoorden|themas|thema s|categorieën|categorie|meer over|labels|geplaatst in|steekwoorden)',
            'Onderwerpen: economie, werk',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['alle rechten voorbehouden', 'Alle rechten voorbehouden'],
          [
            '(overname|verveelvoudiging|reproductie) ... (toestemming|verboden|niet toegestaan)',
            'Overname zonder toestemming is verboden; reproductie niet toegestaan.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(fout|foutje|taalfout|tikfout|een fout|zie je een fout|heb je een fout) (gezien|gevonden|melden|ontdekt|opgemerkt) [...]',
            'Fout gezien?',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(steun|doneer|help|word lid) ... (journalistiek|onafhankelijk|onafhankelijke|redactie|donatie|krant)',
            'Steun onafhankelijke journalistiek.',
          ],
        ],
        line: ['Doneer nu', 'Steun ons'],
      },
      'live-marker': {
        line: [
          [
            '(dit|het) (artikel|bericht|verhaal) wordt (aangevuld|bijgewerkt|geüpdatet|nog aangevuld) [...]',
            'Dit bericht wordt aangevuld',
          ],
          [
            '(meer informatie|meer|meer nieuws) (volgt|volgt snel|binnenkort|volgt later|zo meteen) [...]',
            'Meer informatie volgt',
          ],
          ['(volg|naar) (het|ons|de) (liveblog|live blog|live) [...]', 'Volg het liveblog'],
        ],
        weak: ['Live', 'Liveblog', 'Breaking', 'Laatste nieuws', 'Update', 'Net binnen'],
      },
      disclaimer: {
        sentence: [
          [
            '(meningen|de mening|opinies|standpunten) ... (niet noodzakelijk|weerspiegelen|niet per se) ... (redactie|krant|auteur)',
            'De mening van de auteur is niet noodzakelijk die van de redactie.',
          ],
          [
            '(affiliate|commissie) ... (links|aankoop|aankopen)',
            'Dit artikel bevat affiliate links; bij commissie op aankopen.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [['(het bericht|het artikel) ... verscheen eerst op', 'Het bericht Rozen verscheen eerst op Tuin.']],
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
            '(dit|het) {artikel} is ... (automatisch|machinaal) ... (vertaald|vertaling)',
            'Dit artikel is automatisch vertaald.',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['dit bericht op instagram bekijken', 'Dit bericht op Instagram bekijken'],
          ['(een|een bericht) [bericht] gedeeld door <name> [...]', 'Een bericht gedeeld door Anna (@anna)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(schakel|zet|activeer) ... (javascript|adblocker|ad blocker)', 'Schakel JavaScript in'],
          ['(je|uw) browser ondersteunt', 'Je browser ondersteunt deze video niet.'],
        ],
      },
      'press-notice': {
        line: [
          ['(persbericht [van <name>]|perscontact [<name>]|noot voor de redactie [...])', 'Noot voor de redactie'],
          [
            '(dit artikel|een versie van dit artikel) (verscheen|stond) (ook|eerder) in [...]',
            'Een versie van dit artikel verscheen ook in de krant',
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
]
