import type {PhraseBook} from '../phrases.js'
import {germanVocabulary} from './vocabulary/german.js'

/** What German, Austrian and Swiss sites print, and what machine translation makes of it. */
export const german: readonly PhraseBook[] = [
  {
    language: 'de',
    sets: {
      ...germanVocabulary.sets,
      sprache:
        'englischen|französischen|italienischen|spanischen|russischen|ukrainischen|polnischen|niederländischen|portugiesischen|türkischen',
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        '{notice}|auf|aufs|handy|smartphone|abschließen|informiert|bleiben|an|am|aus|bei|bis|für|in|im|mit|nach|ohne|über|um|und|oder|von|vom|zu|zum|zur|der|die|das|den|dem|des|ein|eine|einen|einem|einer|diese|diesen|dieser|diesem|dieses|unser|unsere|unseren|unserem|unserer|ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|alle|allen|alles|sie|du|uns|wir|hier|jetzt|nur|noch|unten|danach|dann|statt|monat|monate|monaten|woche|wochen|tag|tage|tagen|jahr|monatlich|euro|kündbar|kündigen|jederzeit|abo|abos|abonnement|abonnieren|digital|digitalabo|plus|angebot|artikel|artikeln|artikels|beitrag|beiträge|text|inhalt|inhalte|inhalten|zeitung|journalismus|redaktion|website|webseite|seite|app|e paper|epaper|archiv|konto|anmelden|anmeldung|einloggen|registrieren|e mail|mail|email|newsletter|posteingang|postfach|nachrichten|push|kommentar|kommentare|kommentaren|kommentieren|diskussion|leser|lesern|leserinnen|forum|community|schreiben|spende|spenden|unabhängig|unabhängigen|melden|hinweis|schicken|bitte|gratis|kostenlos|kostenfrei|testen|lesen|weiterlesen|erfahren|mehr|zugang|zugriff|unbegrenzt|premium|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|täglich|thema|teilen|sichern|bestellen|möchten|können|sind|ist|haben|möglich|link|links|adresse|ende|ersten|web|online|pur|tracking|werbung|korrektur|gefunden|vielen|dank|hilfe|helfen|meinung|interessiert|gefragt|wichtig|zählt|was|denken|dazu|darüber|diskutieren|lassen|wissen|#',
      fill: '{tailWord}*8',
      tail: '{tailWord}*10',
      abo: 'abo|abonnement|digitalabo|probeabo|digital abo|plus abo|premium abo|online abo',
      abonnent:
        'abonnent|abonnenten|abonnentinnen|abonnentinnen und abonnenten|abonnent innen|mitglieder|plus mitglieder|digitalabonnenten|leser|nutzer|registrierte nutzer',
      anzeige: 'anzeige|anzeigen|werbung|werbeanzeige|reklame|werbepause|werbeblock|werbespot',
      artikel:
        'artikel|artikels|beitrag|beitrags|text|textes|inhalt|inhalte|inhalten|inhalts|story|meldung|bericht|nachricht',
      der: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|dieser|diese|dieses|diesen|diesem|unser|unsere|unseren|unserem|unserer|ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deiner|alle|allen|aller',
      externe:
        'externe|externen|externer|externes|redaktionelle|redaktioneller|redaktionellen|eingebettete|eingebetteten|drittanbieter',
      geraet: 'gerät|geräten|geräte|smartphone|tablet',
      kanal: 'kanal|channel|seite|account|profil|gruppe|kanälen|kanäle|whatsapp kanal|telegram kanal',
      kommentar: 'kommentar|kommentare|kommentaren|leserkommentare|meinung|beiträge|diskussion|leserbrief|leserbriefe',
      lesen: 'lesen|lesen sie|lies|sehen|sehen sie|schauen|hören|hören sie|entdecken|erfahren',
      monat:
        'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez',
      netz: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|xing|youtube|tiktok|pinterest|google news|flipboard|threads|mastodon|bluesky|threema|snapchat|e mail|mail|email|pocket|reddit|sozialen medien|social media|sozialen netzwerken|spotify|apple podcasts',
      newsletter:
        'newsletter|newsletters|newslettern|nachrichtenbrief|morgenbriefing|briefing|push nachrichten|push mitteilungen|eilmeldungen|mail newsletter|podcast newsletter',
      tag: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
      video: 'video|videos|clip|film|player|podcast|audio|beitrag|sendung|folge',
      zeitraum: 'monat|monate|monaten|woche|wochen|tag|tage|jahr|jahre|quartal',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      agentur:
        'dpa|afp|reuters|ap|apa|sda|keystone sda|epd|kna|sid|dts|dpa afx|dpa tmn|agenturen|nachrichtenagenturen|agenturmaterial|deutsche presse agentur',
      dieser: 'dieser|diese|dieses|diesen|diesem|der|die|das|den|unser|unsere|ihr|dein',
      ressort:
        'ressort|team|redaktion|politikredaktion|wirtschaftsredaktion|sportredaktion|kulturredaktion|lokalredaktion|parlamentsbüro|hauptstadtbüro|newsroom|onlineredaktion|korrespondentennetz',
      redakteur:
        'redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|journalist|journalistin|volontär|volontärin|autor|autorin|politikredakteur|politikredakteurin|wirtschaftsredakteur|wirtschaftsredakteurin|kolumnist|kolumnistin|ressortleiter|ressortleiterin|chefredakteur|chefredakteurin|chefreporter|chefreporterin|newsredakteur|newsredakteurin|wissenschaftsjournalistin|wissenschaftsjournalist|fachautor|fachautorin|mitarbeiter|mitarbeiterin',
      foto: 'foto|fotos|bild|bilder|symbolbild|archivbild|grafik|illustration',
      stück:
        'artikel|beitrag|text|interview|gastbeitrag|bericht|kommentar|essay|meldung|inhalt|video|audio|reportage|gastkommentar|meinungsbeitrag|dokument',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(wir|unsere partner|diese seite|diese website|unsere website|drittanbieter) [{fill}] (verwenden|verwendet|nutzen|nutzt|setzen|setzt|speichern|einsetzen) [{fill}] cookies',
            'Wir verwenden Cookies, um Inhalte zu personalisieren.',
          ],
          [
            '(ich bin damit einverstanden|sie erklären sich [damit] einverstanden|ich stimme zu|ich erkläre mich einverstanden) [{fill}] (externe|inhalte|angezeigt|cookies|datenschutz)',
            'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
          ],
          [
            'personenbezogene daten [{fill}] (drittplattformen|drittanbieter|drittanbietern|dritte|übermittelt|übertragen) [werden]',
            'Damit können personenbezogene Daten an Drittplattformen übermittelt werden.',
          ],
          [
            '(mit|durch) [{der}] (klick|klicken|aktivieren|anklicken|laden|nutzung) [{fill}] (einwilligung|einverstanden|zustimmung|stimmen|akzeptieren|datenschutzerklärung|datenschutzbestimmungen|drittanbieter|cookies)',
            'Mit dem Klick auf den Button stimmen Sie der Anzeige zu.',
          ],
          [
            '(um|damit) [{fill}] (inhalt|inhalte|video|karte|beitrag|tweet|post) [{fill}] (benötigen wir|brauchen wir|ist|müssen sie) [{fill}] (zustimmung|einwilligung|cookies|aktivieren)',
            'Um diesen Inhalt anzuzeigen, benötigen wir Ihre Zustimmung.',
          ],
          [
            '[{der}] (privatsphäre|datenschutz|cookie|consent) einstellungen [{fill}] (verhindern|anpassen|ändern|widerrufen|aufrufen|externe|laden)',
            'Ihre Datenschutz-Einstellungen verhindern das Laden externer Inhalte.',
          ],
          [
            'an dieser stelle (finden sie|findest du|ist|sehen sie|würden wir|haben wir|steht) [{fill}] (inhalt|inhalte|video|beitrag|tweet|element) [{fill}] (ergänzt|empfohlen|von|eingebunden|externer|zeigen)',
            'An dieser Stelle finden Sie einen externen Inhalt von Twitter, der den Artikel ergänzt.',
          ],
          [
            '{externe} (inhalt|inhalte|video|videos|medien|dienste) [{fill}] (deaktiviert|blockiert|aktivieren|aktiviert|nicht geladen|zugelassen|anzuzeigen|zustimmen)',
            'Externer Inhalt ist deaktiviert.',
          ],
          [
            '(einwilligung|zustimmung) [{fill}] (jederzeit|mit wirkung für die zukunft) [{fill}] (widerrufen|ändern|anpassen)',
            'Sie können Ihre Einwilligung jederzeit widerrufen.',
          ],
          [
            '(mehr|weitere) (dazu|informationen|infos|details) [dazu|hierzu|zum datenschutz|finden sie|findest du|stehen|erhalten sie] (in|unter) (unserer|unseren|der|den|ihrer|deren) (datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweisen|datenschutzhinweise)',
            'Mehr dazu in unserer Datenschutzerklärung.',
          ],
          [
            '(dieser|dieses) (inhalt|element|tweet|post) (stammt|kommt|wird) [{fill}] (drittanbieter|extern|externen|twitter|youtube|instagram|facebook|plattform)',
            'Dieses Element stammt von Twitter.',
          ],
        ],
        line: [
          [
            '(dieser|dieses|diese) [externe|externer|eingebettete] (beitrag|post|inhalt|video|tweet|karte) [von {netz}|aus {netz}|auf {netz}] (wurde|ist) [{fill}] (ausgeblendet|blockiert|verborgen|gesperrt|deaktiviert)',
            'Dieses Video von YouTube wurde zu Ihrem Schutz blockiert',
          ],
          [
            '(hier|an dieser stelle) (finden sie|befindet sich|stehen|steht|sehen sie) [ein|einen] (inhalte|inhalt|inhalte und daten|externe inhalte) [von] (drittanbietern|drittanbieter|dritten|drittplattformen)',
            'An dieser Stelle stehen Inhalte von Dritten',
          ],
          ['[erst] wenn (sie|du) hier (klicken|klickst) [{tail}]', 'Wenn du hier klickst, wird die Karte geladen'],
          [
            '(externen|externe) (inhalt|inhalte) (anzeigen|laden|aktivieren|zulassen) [{tail}]',
            'Externen Inhalt laden',
          ],
          [
            '(empfohlener|externer|eingebundener|eingebetteter) [redaktioneller|externer] inhalt [{tail}]',
            'Empfohlener redaktioneller Inhalt',
          ],
          [
            '(alle|alles) [cookies] (akzeptieren|ablehnen|erlauben|zulassen) [und schließen|und weiter]',
            'Alle akzeptieren',
          ],
          [
            '(zustimmen|akzeptieren|einverstanden|annehmen) [und] (weiter|weiterlesen|schließen|weiterlesen mit werbung|fortfahren)',
            'Zustimmen und weiter',
          ],
          [
            '(inhalte|inhalt|video|tweet|karte|post|externe inhalte|externen inhalt|social media inhalte) [immer|einmalig|jetzt] (anzeigen|laden|aktivieren|zulassen|erlauben|entsperren|freigeben)',
            'Externen Inhalt anzeigen',
          ],
          [
            '(cookies|privatsphäre|datenschutz|einwilligung|einstellungen|cookie einstellungen|datenschutz einstellungen) (verwalten|ändern|anpassen|bearbeiten|akzeptieren|zulassen|öffnen)',
            'Cookies verwalten',
          ],
          [
            '(speichern wir|wir speichern) ihre (zustimmung|einwilligung|auswahl) [{tail}]',
            'Wir speichern Ihre Zustimmung',
          ],
          'Ich stimme zu',
          ['[meine] (auswahl|einstellungen) (speichern|bestätigen|übernehmen)', 'Meine Auswahl speichern'],
          'Nur notwendige Cookies',
          'Auswahl bestätigen',
          [
            '(für|zur|zum) [die|das|den|diese] [_] [_] [_] [_] (benötigen|brauchen) wir (ihre|deine) (einwilligung|zustimmung|erlaubnis) [{tail}]',
            'Für diese Karte brauchen wir Ihre Zustimmung.',
          ],
          [
            '(diese|unsere) (website|webseite|seite|internetseite) (verwendet|nutzt|setzt) [{fill}] cookies [{tail}]',
            'Diese Website verwendet Cookies.',
          ],
          [
            '(wir|unsere) [und] [unsere|wir] [bis zu] [#] (partner|drittanbieter) [{fill}] (verarbeiten|speichern|nutzen|verwenden|greifen) [{fill}] (daten|informationen|cookies|gerät|endgerät) [{tail}]',
            'Wir und unsere 120 Partner speichern Informationen auf einem Gerät.',
          ],
          [
            '[zu|zu den|ihre|meine|hier|weitere] (datenschutzeinstellungen|privatsphäre einstellungen|cookie einstellungen|datenschutz einstellungen|cookieeinstellungen|einwilligungen|datenschutzhinweise|datenschutzerklärung|cookie richtlinie|privacy center|consent einstellungen|privatsphäreeinstellungen) [ändern|anpassen|verwalten|öffnen|aufrufen|ansehen|anzeigen|lesen]',
            'Cookie-Einstellungen öffnen',
          ],
          [
            '(um|damit|für) [{fill}] (inhalt|inhalte|video|karte|beitrag|post|element|podcast|grafik|anzeige) [{fill}] (zustimmung|einwilligung|cookies|zustimmen|akzeptieren) [{tail}]',
            'Um dieses Video anzuzeigen, müssen Sie Cookies akzeptieren.',
          ],
          [
            '(wir) (schätzen|respektieren|achten) (ihre|deine) privatsphäre [{tail}]',
            'Wir respektieren Ihre Privatsphäre',
          ],
          [
            '(mit|ohne) (werbung|tracking|zustimmung|einwilligung) [und] [tracking|cookies|werbung] (weiterlesen|lesen|nutzen|fortfahren|weiter|weitersurfen)',
            'Mit Werbung weiterlesen',
          ],
          [
            '(inhalt|inhalte|externer inhalt|externe inhalte|diesen inhalt|video|beitrag) [von] [{netz}] [_] (einmalig|immer|dauerhaft) (anzeigen|laden|zulassen|aktivieren)',
            'Inhalte von YouTube immer anzeigen',
          ],
          [
            '(nur|alle|auswahl|einstellungen|weitere) (notwendige|essenzielle|erforderliche|technisch notwendige|auswahl|cookies|speichern) [cookies] [akzeptieren|zulassen|speichern|erlauben|ablehnen]',
            'Nur erforderliche Cookies zulassen',
          ],
          [
            'sie können [ihre|diese] (einwilligung|zustimmung|auswahl|einstellungen|entscheidung) [{fill}] (widerrufen|ändern|anpassen) [{tail}]',
            'Sie können Ihre Auswahl hier ändern.',
          ],
          [
            '(dieser|ein|dieses) [externer|externe] (inhalt|element|dienst) (wurde|ist|wird) [{fill}] (blockiert|deaktiviert|nicht geladen|einwilligung|zustimmung|datenschutz) [{tail}]',
            'Dieser Inhalt wurde aus Datenschutzgründen blockiert',
          ],
        ],
      },
      'ad-marker': {
        line: [
          ['(anzeige|werbung|reklame) (beginn|ende|anfang)', 'Anzeige Ende'],
          [
            '{anzeige} (lesen sie|liest du|lest|lies) [bitte] (unten|danach|dann|gleich|hier|darunter) [gleich] weiter',
            'Anzeige: Lesen Sie unten weiter',
          ],
          [
            '[{fill}] [gleich] (nach|unter|hinter) {der} {anzeige} (setzen wir|führen wir) {der} {artikel} (fort|weiter)',
            'Nach dem Werbeblock setzen wir den Artikel fort',
          ],
          [
            '[{der}] [{artikel}] (weiterlesen|weiter|geht weiter|fortsetzung|weiter geht es|weiter gehts|geht es weiter|wird fortgesetzt) [mit {der} {artikel}] (nach|unter|unterhalb|hinter) [{der}] {anzeige}',
            'Weiterlesen nach der Anzeige',
          ],
          [
            '[{der}] {artikel} (geht|wird) (nach|unter) {der} {anzeige} (weiter|fortgesetzt)',
            'Der Artikel geht nach der Anzeige weiter',
          ],
          ['(nach|unter) {der} {anzeige} geht es weiter', 'Nach der Werbung geht es weiter'],
          [
            '{anzeige} (überspringen|schließen|ausblenden|entfernen|beenden|melden|anfang|ende)',
            'Werbung überspringen',
          ],
          ['(ende|beginn) {der} {anzeige}', 'Ende der Anzeige'],
          ['(gesponserter|bezahlter) {artikel} [{tail}]', 'Gesponserter Beitrag'],
          ['{anzeige} [der] {artikel} geht (unten|darunter|hier|gleich) weiter', 'Werbung. Beitrag geht gleich weiter'],
          [
            '[{anzeige}] [hier|ihr|der|dieser] [{artikel}] (geht es|geht s|geht|weiter|weiterlesen|weiter lesen|wird|liest) [weiter|fortgesetzt] [gleich] (nach|unter|unterhalb|hinter) [{der}] ({anzeige}|video|bild|grafik|infobox|newsletteranmeldung|karte) [weiter|fortgesetzt]',
            'Anzeige – hier geht es nach der Werbung weiter',
          ],
          [
            '{anzeige} [{fill}] (weiterlesen|geht es weiter|weiter geht es|fortgesetzt|scrollen)',
            'Werbung – unten weiterlesen',
          ],
          [
            '(nach|unter|unterhalb|hinter) ({der} {anzeige}|dem video|dem bild|der grafik) [geht es|geht s|wird|gleich] [{der}] [{artikel}] (weiterlesen|weiter|fortgesetzt|geht weiter)',
            'Nach dieser Werbung weiterlesen',
          ],
          [
            '{der} {artikel} (geht|wird|läuft) (nach|unter|unterhalb|hinter) [{der}] ({anzeige}|video|bild|grafik) (weiter|fortgesetzt)',
            'Der Text geht unter dem Bild weiter',
          ],
          [
            '(scrollen|scrolle) [sie] [{fill}] (weiter|weiterzulesen|weiterlesen|fortzufahren)',
            'Scrollen Sie, um weiterzulesen',
          ],
        ],
        weak: [
          'Anzeige',
          'Anzeigen',
          'Werbung',
          'Advertorial',
          'Gesponsert',
          'Verlagsangebot',
          'Partnerangebot',
          'Anzeige Anzeige',
          'Reklame',
          'Sponsored Content',
          'Anzeige Ende',
          'Bezahlte Anzeige',
          'Sponsored',
          'Promotion',
          'Werbeanzeige',
        ],
      },
      'read-also': {
        label: [
          [
            '(das|dies|folgendes) (könnte|dürfte|wird) (sie|dich|euch|ihnen|dir) (auch|ebenfalls|vielleicht|noch) (gefallen|interessieren)',
            'Das könnte Ihnen auch gefallen',
          ],
          [
            '(ebenfalls|auch|außerdem|ebenso|noch|besonders) (interessant|lesenswert|spannend|lesen|empfehlenswert|wichtig|hörenswert|sehenswert|zum thema|im blatt|beliebt)',
            'Ebenfalls interessant',
          ],
          ['{lesen} (auch|dazu|hierzu|mehr dazu|außerdem|weiter)', 'Lesen Sie auch'],
          [
            '(lesen|lies|sehen|hören) (sie|du) (auch|dazu|hier|mehr|hierzu|außerdem|dazu auch) [auch|mehr|den kommentar|die analyse|das interview|das porträt|unseren kommentar] [dazu]',
            'Lesen Sie dazu auch',
          ],
          [
            '(mehr|alles|weiteres|weitere {artikel}|weitere artikel|artikel|beiträge|nachrichten|hintergründe|passend|aktuelles) (zum|zu diesem|zu dem|zum gleichen|zu den) (thema|artikel|themen|autor|stichwort)',
            'Mehr zum Thema',
          ],
          [
            '(auch|das könnte|dies könnte|das dürfte|dieser artikel könnte) (interessant|sie|dich|ihnen|euch) [auch] [interessieren|gefallen|noch interessieren]',
            'Das könnte Sie auch interessieren',
          ],
          [
            '(meistgelesen|meistgelesene artikel|am meisten gelesen|top artikel|beliebteste artikel|beliebt|meistgeklickt|aus unserem archiv|aus dem archiv|verwandte artikel|verwandte themen|ähnliche artikel|ähnliche beiträge|unsere empfehlung|unsere empfehlungen|empfehlungen der redaktion|leseempfehlung|lesetipp|lesetipps|lese tipp|redaktionstipp|weiterlesen|hintergrund lesen|siehe auch|interessant)',
            'Verwandte Artikel',
          ],
          [
            'hier (lesen|geht es|geht s) [sie] [zum|zu den|zur|weiter] (mehr|alle|artikel|übersicht|nachrichten|liveticker|newsblog) [zu|zum|zur]',
            'Hier lesen Sie mehr zum',
          ],
          [
            '(mehr|alle) (gastkommentare|kommentare|nachrichten|meldungen|artikel|videos|podcasts|texte) [aus|von|zu|zum|zur|über]',
            'Mehr Gastkommentare',
          ],
          ['(passend|mehr|alles|weiter|interview) (dazu|zum thema|hierzu)', 'Passend dazu'],
          [
            '(mehr|alles) (aus|zu|aus der|aus dem) (dem ressort|der region|der kategorie|diesem thema|region|ressort|rubrik|kategorie)',
            'Mehr aus der Region',
          ],
          [
            '(lesen sie|lesetipp|lese tipp|auch lesenswert|lesenswert|unser lesetipp|unsere lesetipps|zum nachlesen|aus dem ressort|der große überblick|weitere themen|weitere nachrichten|weitere meldungen|weitere artikel|weitere beiträge|unsere leseempfehlung|neueste artikel|neueste nachrichten|aktuelle themen|das lesen andere|andere leser interessierte|ähnliche themen|themen des artikels|nicht verpassen|themen des tages|top themen|top news|empfehlung der redaktion|auch interessant|auch spannend|meistgelesen|meistgelesene artikel|meist kommentiert|meistkommentiert|empfohlene artikel|für sie empfohlen|unsere highlights|kommentar dazu|das könnte sie interessieren|das interessiert andere leser)',
            'Neueste Nachrichten',
          ],
        ],
        line: [
          [
            '(mehr|weiteres|weitere artikel|neues) aus (diesem|dieser|dem|der|unserem) (ressort|rubrik|kategorie|themenbereich|serie|dossier)',
            'Mehr aus diesem Ressort',
          ],
          [
            'alle (aktuellen|neuesten|wichtigsten) (entwicklungen|nachrichten|meldungen|news) [{tail}] (liveticker|newsblog|live blog|liveblog|ticker|überblick|newsticker)',
            'Alle aktuellen Entwicklungen im Liveticker',
          ],
          'Meistgelesen',
          'Meistkommentiert',
        ],
      },
      'continue-reading': {
        line: [
          [
            'fortsetzung ((des|dieses) (artikels|textes|beitrags)|auf seite #|folgt hier|von seite #)',
            'Fortsetzung des Artikels',
          ],
          ['auf einer seite (lesen|anzeigen)', 'Auf einer Seite lesen'],
          ['(artikel|text|beitrag) [auf] einer seite [lesen]', 'Artikel auf einer Seite'],
          [
            '(ganzen|kompletten|vollständigen|den ganzen|zum|gesamten) (artikel|text|beitrag) [lesen|anzeigen]',
            'Ganzen Artikel lesen',
          ],
          ['(hier|jetzt|online|gratis|kostenlos) (weiterlesen|weiter lesen|mehr lesen|lesen)', 'Hier weiterlesen'],
          ['(mehr|weiter) (erfahren|lesen) [(hier|jetzt|auf|unter|im|in|mit|über|zum|zu) [{tail}]]', 'Mehr erfahren'],
          ['(nächste|vorherige|zur nächsten) seite', 'Nächste Seite'],
          [
            '(jetzt|hier|artikel|beitrag|ganzen artikel|kompletten artikel|den ganzen artikel|vollständigen artikel|auf einer seite) (weiterlesen|lesen|komplett lesen|vollständig lesen|ansehen)',
            'Jetzt weiterlesen',
          ],
          [
            '(weiterlesen|mehr lesen|mehr erfahren|mehr anzeigen|zum artikel|zum ganzen artikel|zum vollständigen artikel|lesen sie hier weiter|lesen sie weiter|lesen sie mehr|hier weiterlesen|zum originalartikel|ganzen artikel lesen) [(auf|bei|mit) _]',
            'Weiterlesen',
          ],
          [
            '(nächste seite|seite # von #|weiter auf (der nächsten seite|seite #)|auf einer seite lesen|lesen sie auf der nächsten seite [{tail}])',
            'Nächste Seite',
          ],
          [
            '(mehr|weiter|weiterlesen|den ganzen artikel|den vollständigen artikel|mehr dazu) [lesen] (auf|bei) _ [_] [_] {domain}',
            'Mehr lesen auf exempel.de',
          ],
          [
            '((weiter|mehr) [geht es] (auf|in) (der nächsten seite|seite #|unserer webseite|unserem portal)|(lesen sie|lies|weiterlesen|fortsetzung) [hier|weiter] [weiter|lesen|geht es] (auf|im|in) (der nächsten seite|seite #|_ {domain}|unserer webseite|unserem portal|<name>) [weiter])',
            'Weiter auf Seite 2',
          ],
          [
            '((zum|hier zum|den|hier den|hier geht es zum) (vollständigen|ganzen|kompletten|gesamten|originalen) ({stück}|artikel|beitrag) [lesen|ansehen|hier]|(vollständiger|ganzer|kompletter) (artikel|beitrag|text) (auf|bei) _ {domain})',
            'Zum kompletten Beitrag',
          ],
          [
            '(hier|jetzt) (geht es|geht s|gehts|weiter) (weiter|zum artikel|zum vollständigen artikel|zum ganzen text|lesen|zum beitrag|zur fortsetzung)',
            'Hier geht es weiter',
          ],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(dieser|diesen|der|den|dieses|unser) [{fill}] {artikel} [{fill}] (nur|exklusiv|ausschließlich|kostenpflichtig) [{fill}] (für|mit) [{fill}] ({abonnent}|{abo})',
            'Dieser Artikel ist nur für Abonnenten zugänglich.',
          ],
          [
            '(um|für) [{fill}] (weiterlesen|weiterzulesen|lesen|freizuschalten|zugriff) [{fill}] (benötigen sie|brauchen sie|benötigst du|brauchst du|müssen sie|melden sie|registrieren sie|abonnieren sie|bitte) [{fill}] ({abo}|anmelden|registrieren|an|abonnieren|konto|zugang)',
            'Um weiterzulesen, benötigen Sie ein Abo.',
          ],
          [
            '(sie|du) (wollen|möchten|willst|möchtest) (weiterlesen|mehr lesen|diesen artikel lesen|den ganzen artikel lesen)',
            'Sie möchten weiterlesen?',
          ],
          ['(jetzt|hier) [{fill}] {abo} (abschließen|testen|bestellen|sichern)', 'Jetzt Probeabo abschließen'],
        ],
        line: [
          [
            '(plus|premium|plus artikel|premium artikel|plus inhalt) (artikel|inhalt|lesen|{abonnent})',
            'Premium Artikel',
          ],
          ['(artikel|inhalt|zugang) (freischalten|kostenpflichtig|gesperrt)', 'Artikel freischalten'],
          [
            'lesen sie (diesen|den ganzen|den vollständigen) (artikel|beitrag|text) mit [<name>] [plus|digital]',
            'Lesen Sie diesen Beitrag mit Exempel Plus',
          ],
          [
            '[{dieser}] (artikel|beitrag|text|inhalt|premium artikel|plus artikel) [können sie|ist|sind|gibt es] [exklusiv|nur|ausschließlich|kostenpflichtig] (für|mit|nur mit|exklusiv) [einem|unsere|unseren|ihrem] ({abonnent}|{abo}|plus) [{tail}]',
            'Dieser Beitrag ist exklusiv für Abonnenten',
          ],
          [
            '({stück}|diesen {stück}|den {stück}) (können|kannst) (sie|du) (nur|exklusiv) mit [{fill}] ({abo}|zugang|plus) (lesen|sehen|weiterlesen)',
            'Diesen Text können Sie nur mit einem Digitalabo lesen',
          ],
          [
            '[jetzt|hier|sofort|einfach] (weiterlesen|weiter lesen|mehr lesen|lesen sie weiter|lesen) mit [dem|einem|ihrem] [<name>] (plus|{abo}|premium|testabo)',
            'Jetzt weiterlesen mit Exempel Plus',
          ],
          [
            '[sie haben|noch|haben sie|du hast] (noch|sie) (kein|keinen) ({abo}|konto) [dann] [{tail}]',
            'Sie haben noch kein Abo? Dann bestellen Sie hier.',
          ],
          [
            '(sie|du) (haben|hast) [diesen monat|in diesem monat|bereits|alle|ihr] [{fill}] (kostenlosen|freien|gratis) [artikel] [{fill}] (gelesen|erreicht|aufgebraucht|übrig)',
            'Sie haben alle kostenlosen Artikel gelesen',
          ],
          [
            '(weiterlesen|neugierig|lust auf mehr|interessiert|sie wollen weiterlesen|möchten sie weiterlesen|diesen artikel weiterlesen) (jetzt|mit|testen|sichern|dann|wählen|registrieren|abonnieren) [{tail}]',
            'Neugierig? Jetzt Abo abschließen',
          ],
          [
            '[der|dieser|das] (rest|weitere text|artikel|inhalt|beitrag) (ist|wird|bleibt) [nur|kostenpflichtig|exklusiv] [für|nach|mit] [{abonnent}|registrierung|anmeldung|abo] (lesbar|sichtbar|zugänglich|kostenpflichtig|freigeschaltet|verfügbar|vorbehalten)',
            'Dieser Beitrag ist kostenpflichtig',
          ],
          [
            '(exklusiv (für|mit) [unsere|einem] ({abonnent}|{abo}|registrierte leser|plus)|nur (für|mit) [unsere|einem] (abonnenten|abonnentinnen und abonnenten|digitalabonnenten|plus mitglieder|registrierte nutzer|{abo}|registrierte leser|plus))',
            'Nur mit Plus',
          ],
          [
            '(registrieren|anmelden|abonnieren) [sie sich] und (weiterlesen|lesen) [{tail}]',
            'Registrieren und weiterlesen',
          ],
        ],
        weak: ['Abo', 'Plus', 'Premium', 'Nur für Abonnenten'],
      },
      offer: {
        // “250 Euro im Monat” is what a child allowance comes to as well.
        run: [['# (euro|eur|chf|franken) (pro|im|je|monatlich) [ersten] [{zeitraum}]', '9,99 Euro im Monat']],
        line: [
          [
            '[jetzt|nur jetzt|angebot] (das|im|die|der) (erste|ersten|#) (jahr|monat|monate|wochen|halbjahr) (für|um) [nur] # [euro|franken|eur|chf] [pro|im|je|die] [woche|monat|jahr] [{tail}]',
            'Im ersten Jahr für nur 1,99 € pro Woche',
          ],
          [
            '(ein|einen|zwei|drei|vier|sechs|zwölf|#) {zeitraum} (für|um) [nur] # (euro|franken|eur|chf|cent)',
            'Zwei Monate für 5 Euro',
          ],
          [
            '(nur|jetzt|aktion|angebot|sonderangebot|sommerangebot|winterangebot|unser angebot|osterangebot) [für kurze zeit|bis #|bis ende {monat}|bis zum # {monat}|noch heute|für neukunden|kurze zeit|nur] # {zeitraum} [lang] [digital|unbegrenzt|unlimitiert|probe|kostenlos|gratis] (lesen|für|testen|zugang) [für|um] [nur] [#] [euro|eur|franken|chf] [#] [statt #|{tail}]',
            'Nur für kurze Zeit: 6 Monate digital lesen für 19,90',
          ],
          [
            '(testen|lesen|probieren) sie (uns|unser angebot|unsere zeitung) [jetzt] (#|zwei|drei|vier|sechs|einen|eine) {zeitraum} [lang] (gratis|kostenlos|unverbindlich)',
            'Lesen Sie uns zwei Wochen kostenlos',
          ],
          [
            '[oder] (google verwaltet ihr|lassen sie google ihr|lass google dein) {abo} [verwalten]',
            'Google verwaltet Ihr Abonnement',
          ],
          ['(jederzeit|monatlich|flexibel|danach jederzeit|danach monatlich) (kündbar|kündigen)', 'Jederzeit kündbar'],
          [
            '(#|erster|ersten) [{zeitraum}] (gratis|kostenlos|kostenfrei) [testen|lesen] [{tail}]',
            '30 Tage kostenlos testen',
          ],
          [
            '(nur|für|ab|schon ab|danach|dann|anschließend|jetzt|statt) [für|nur] # (euro|eur|chf|franken) (im|pro|je|monatlich|für|in den|die) [ersten|#] [ersten|#] [{zeitraum}] [testen|lesen|jederzeit kündbar|danach #]',
            'Nur 1 Euro im ersten Monat',
          ],
          [
            '# (euro|eur|chf|franken) (pro|im|je|monatlich) [ersten] [{zeitraum}] (statt # [euro]|jederzeit kündbar|monatlich kündbar)',
            '9,99 Euro im Monat statt 14,99',
          ],
          [
            '(jetzt|gratis|kostenlos|hier) [#] [{zeitraum}] [gratis|kostenlos|günstig|unverbindlich] (testen|abonnieren|bestellen|sichern|probelesen|upgraden|freischalten)',
            'Jetzt kostenlos testen',
          ],
          [
            '(alle|unbegrenzter|unbeschränkter|voller|uneingeschränkter|freier) (zugang|zugriff|artikel|inhalte|{artikel}) [zu|auf|und|von] [{tail}]',
            'Unbegrenzter Zugang zu allen Artikeln',
          ],
          ['(zum|zu den|zur) (angebot|angeboten|angebote|abo|abo angeboten|bestellung)', 'Zum Angebot'],
          ['(mit weniger|ohne|fast ohne|keine) werbung (und|oder) tracking [{tail}]', 'Ohne Werbung und Tracking'],
          [
            '# {zeitraum} (für|gratis|kostenlos|zum preis von) [nur|testen|lesen] [#] [euro|eur] (danach|dann|anschließend|statt|testen|lesen) [nur|#] [#] [euro|eur] [pro|im|je|mtl|monatlich|alle] [{zeitraum}|#] [kündbar|monatlich kündbar|jederzeit kündbar]',
            '3 Monate für 3 €, danach 9,99 € pro Monat',
          ],
          ['# {zeitraum} (für|zum preis von) [nur] # [euro|eur]', '4 Wochen für nur 1 €'],
          [
            '(nur|danach|dann|anschließend|ab|für nur|statt|schon ab|bereits ab) [nur|für] # [euro|eur] (pro|im|je|monatlich|mtl|wöchentlich|alle|monat|woche|jahr) [ersten|#] [{zeitraum}] [kündbar|monatlich kündbar|jederzeit kündbar]',
            'Danach 7,99 € monatlich',
          ],
          [
            '[unbegrenzter|voller|unbeschränkter|freier|kompletter|digitaler|sofortiger] (zugriff|zugang) (auf|zu) (alle|allen|die|unsere|sämtliche|das) (inhalte|inhalten|artikel|artikeln|app|e paper|epaper|archiv|plus artikel) [{tail}]',
            'Zugriff auf alle Inhalte',
          ],
          [
            '(alle|sämtliche|exklusive) (artikel|inhalte|plus artikel|reportagen|podcasts|texte) [auf|in|von] [_ _] [der|_] [app|_] (frei|lesen|inklusive|unbegrenzt|werbefrei|hören)',
            'Alle Inhalte auf exempel.de frei',
          ],
          [
            '(jetzt|gleich|hier) [#|das|ihr|dein] [{abo}|{zeitraum}|angebot] [gratis|kostenlos] (testen|sichern|bestellen|abonnieren|wählen|starten|auswählen|kaufen|buchen)',
            'Jetzt Angebot sichern',
          ],
          ['(wählen sie|wähle) (ihr|dein) (abo|angebot|paket|abonnement) [{tail}]', 'Wählen Sie Ihr Abo'],
          [
            '(inklusive|inkl|mit|auch) (e paper|epaper|app|digitaler zeitung|archiv|digitale zeitung) [{tail}]',
            'Inklusive E-Paper',
          ],
          [
            '(jederzeit|monatlich|flexibel|online|ohne) (kündbar|kündigen|mindestlaufzeit|vertragsbindung|risiko|laufzeit) [{tail}]',
            'Ohne Mindestlaufzeit',
          ],
        ],
      },
      login: {
        sentence: [
          [
            '[zum|um zu] (folgen|kommentieren|lesen|speichern|merken|teilen|weiterlesen) [bitte] (anmelden|einloggen|registrieren)',
            'Um zu speichern, bitte einloggen.',
          ],
          [
            '[bitte] (melden sie sich|loggen sie sich|melde dich|logge dich) [bitte|hier|zuerst|jetzt|kostenlos] (an|ein) (um|und) [{fill}] (fortzufahren|lesen|weiterzulesen|kommentieren|speichern|merken|nutzen|folgen|teilen|mitzudiskutieren|können)',
            'Bitte melden Sie sich an, um fortzufahren.',
          ],
        ],
        line: [
          [
            '(sie sind|du bist) [noch|derzeit|aktuell|momentan] nicht (angemeldet|eingeloggt|registriert) [{tail}]',
            'Sie sind derzeit nicht eingeloggt',
          ],
          [
            '(sind sie|sie sind|bist du|schon|bereits|sie haben|haben sie|du bist|du hast) [schon|bereits] [einen|ein] ({abonnent}|kunde|registriert|mitglied|angemeldet|{abo}|konto|zugang|digitalabonnent|plus abonnent) [hier|jetzt] [anmelden|einloggen] [{tail}]',
            'Sie sind bereits Abonnent? Hier anmelden',
          ],
          [
            '(anmelden|einloggen|login|registrieren|jetzt anmelden|hier anmelden|jetzt einloggen|jetzt registrieren|kostenlos registrieren|abmelden|ausloggen|konto erstellen|passwort vergessen|passwort zurücksetzen|mein konto|zum login|zur anmeldung|hier einloggen)',
            'Passwort vergessen?',
          ],
          [
            'noch (kein|keine|nicht) (konto|{abo}|{abonnent}|registriert|zugang|kunde|mitglied|account) [{tail}]',
            'Noch kein Konto?',
          ],
          ['(anmelden|einloggen|registrieren) mit (google|apple|facebook|e mail)', 'Anmelden mit Google'],
          [
            '(noch|neu|sie sind) (nicht|kein|keine|hier|neu|noch nicht) [registriert|angemeldet|mitglied|kunde|konto|{abonnent}] [jetzt|hier|dann] [{tail}]',
            'Noch nicht registriert? Jetzt anmelden',
          ],
          [
            '[jetzt] (kostenloses|kostenlos|ein|neues|mein) [konto|benutzerkonto|kundenkonto|profil|nutzerkonto] (anlegen|erstellen|registrieren|einrichten)',
            'Kostenloses Konto anlegen',
          ],
          [
            '(schon|bereits|sie sind bereits|sind sie bereits|sie haben bereits|haben sie schon) [ein|als] (registriert|{abonnent}|{abo}|kunde|mitglied|konto|angemeldet|abo) [hier|jetzt|dann|bitte] (einloggen|anmelden|login|melden sie sich an)',
            'Bereits Abonnent? Hier einloggen',
          ],
          [
            '(mit|über) (google|apple|facebook|netid|e mail|ihrem konto) (anmelden|fortfahren|einloggen|registrieren)',
            'Mit Apple anmelden',
          ],
          [
            '(passwort|kennwort|zugangsdaten|benutzername) (vergessen|zurücksetzen|verloren|anfordern)',
            'Zugangsdaten vergessen?',
          ],
          ['(angemeldet|eingeloggt) bleiben', 'Angemeldet bleiben'],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(abonnieren|bestellen|melden|erhalten|holen|lesen|tragen|jetzt) [{fill}] {newsletter} [{fill}] (an|ein|kostenlos|abonnieren|täglich|wöchentlich|hier|jetzt|bestellen|postfach|anmelden|per mail|per e mail|erhalten)',
            'Melden Sie sich für unseren Newsletter an.',
          ],
          [
            '(abonnieren|bestellen|bestelle|abonniere) [sie] [hier|jetzt] [kostenlos] [{der}] [kostenlosen|täglichen|wöchentlichen] {newsletter}',
            'Abonnieren Sie unseren Newsletter',
          ],
          [
            '(sie|du) (können|kannst) [{fill}] (abmelden|abbestellen|widerrufen) [{fill}] {newsletter}',
            'Sie können den Newsletter jederzeit abbestellen; abmelden geht im Newsletter',
          ],
          ['(vielen dank|danke) für ihre (anmeldung|registrierung)', 'Vielen Dank für Ihre Anmeldung.'],
          [
            '(die|das) (wichtigsten|wichtigste|nachrichten|top themen) [{fill}] (per mail|per e mail|in ihr postfach|in ihrem postfach|direkt in|ins postfach|aufs handy)',
            'Die wichtigsten Nachrichten des Tages direkt in Ihr Postfach.',
          ],
        ],
        line: [
          [
            '(verpassen|verpasse) (sie|du) (nichts|keine (neuigkeiten|nachrichten|news)|kein thema) [mehr] [hier] [geht s|geht es|zum|zu] [zum] [zu] [unserem|unseren] (newsletter|newslettern) [{tail}]',
            'Verpassen Sie nichts mehr: Zu unserem Newsletter',
          ],
          [
            '[den|unser|unseren|zum|der|die] (täglichen|tägliche|wöchentlichen|kostenlosen|kostenlose|neuen) [<name>] (newsletter|newsletters) [abonnieren|bestellen|erhalten|jetzt] [{tail}]',
            'Den täglichen Newsletter abonnieren',
          ],
          [
            '[den|unser|unseren|der] [täglichen] <name> newsletter [abonnieren|bestellen]',
            'Den täglichen Morgen-Newsletter',
          ],
          [
            '[{der}] {newsletter} (abonnieren|bestellen|anmelden|anmeldung|erhalten|verpassen|jetzt abonnieren)',
            'Newsletter abonnieren',
          ],
          ['(ihre|deine) (e mail|email|mail) adresse [eingeben]', 'Ihre E-Mail-Adresse'],
          [
            '(mit|durch) (meiner|ihrer|der|deiner|die) (anmeldung|registrierung|bestellung) [zum|für den|zu unserem] [{newsletter}] [{fill}] (stimme|stimmen|akzeptiere|akzeptieren|erkläre|willige|bestätige|erkläre ich|zu)',
            'Mit Ihrer Anmeldung stimmen Sie der Datenschutzerklärung zu',
          ],
          [
            '(sie|du|der|den|ihr|eine) [können|kannst] [sich|den|diesen|dich|{newsletter}] [{fill}] (abbestellen|abmelden|abmeldung|kündigen|widerrufen) [{tail}]',
            'Sie können sich jederzeit abmelden',
          ],
          [
            '(vielen dank|danke) für (ihre|deine|die) (anmeldung|registrierung|bestellung|interesse) [{tail}]',
            'Danke für Ihre Registrierung! Sie erhalten gleich eine Mail.',
          ],
          [
            '[bitte] bestätigen sie (den|ihre|die) (link|anmeldung|e mail|e mail adresse|adresse) [{tail}]',
            'Bitte bestätigen Sie Ihre Anmeldung',
          ],
          [
            '(täglich|jeden|immer|morgens|abends|werktags|wöchentlich|das wichtigste|die wichtigsten|alles wichtige) [{fill}] (ihr|ihrem|ins|im|dein|deinem) (postfach|mailbox|posteingang) [{tail}]',
            'Jeden Freitag das Beste in Ihrem Postfach',
          ],
          [
            '(abonnieren|abonniere|bestellen|lesen|erhalten) [sie] [hier|jetzt|auch|kostenlos] (unseren|den|unsere|die) [kostenlosen|täglichen] [<name>] {newsletter} [<name>] [{tail}]',
            'Abonnieren Sie unseren Newsletter „Abendpost“ und bleiben Sie informiert.',
          ],
          ['(ich|ja ich) (möchte|will|bin) [{fill}] {newsletter} [{tail}]', 'Ja, ich möchte den Newsletter erhalten'],
          [
            '(ein fehler|etwas|leider) ist [{fill}] (aufgetreten|schiefgelaufen) [{tail}]',
            'Ein Fehler ist aufgetreten',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(folgst|folgt|kennst) (du|ihr) [uns] (schon|bereits|auch) [{der}] [<name>] [{fill}] (facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|linkedin|threads|bluesky|mastodon|messenger)',
            'Folgst du schon dem Beispielblatt auf Whatsapp?',
          ],
          [
            '... (abonniere|abonnieren sie|abonniert|folge|folgen sie) (den|unseren|dem|unserem|uns|unsere) [{fill}] (kanal|facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|linkedin|threads|bluesky|mastodon|messenger|app|seite)',
            'Nichts verpassen: Folgen Sie unserem Kanal auf Telegram',
          ],
          [
            '<name> (bei|auf|in) [der] (google|google news|google suche|whatsapp) (bevorzugen|folgen|abonnieren|hinzufügen)',
            'Beispielblatt bei Google bevorzugen',
          ],
          ['_ (bei|auf) google [news] (bevorzugen|folgen)', 'Beispielblatt bei Google bevorzugen'],
          [
            '(laden|lade|holen|hol|installieren) (sie|dir|sich) [sich|hier|jetzt|kostenlos] (unsere|die kostenlose|die neue) [{fill}] app',
            'Laden Sie unsere App',
          ],
          [
            '(folgen|folge|folgt|besuchen|besuche|abonnieren|abonniere) [sie|du] (uns|mir|<name>|unserem|unseren|der) [{fill}] (auf|bei|via|in) [{der}] {netz}',
            'Folgen Sie uns auf Facebook',
          ],
          [
            '(laden|hol|holen|lade|installieren) [sie] [dir|sich] [{fill}] (app|apps) [{fill}] (herunter|kostenlos|store|google play|hier|jetzt|runter)',
            'Laden Sie unsere App kostenlos herunter.',
          ],
          [
            '(abonnieren|abonniere) [sie] [{fill}] ({kanal}|podcast) [{fill}] {netz}',
            'Abonnieren Sie unseren Kanal auf Telegram',
          ],
        ],
        line: [
          [
            '(mehr|alle|weitere|noch mehr|aktuelle) (nachrichten|news|meldungen|infos|geschichten) (aus|von|über|zu) <name> (auf|in|bei|gibt es auf) (unserem|unserer|unseren|dem|der) [{tail}]',
            'Mehr Nachrichten aus Vorarlberg auf unserem WhatsApp-Kanal',
          ],
          [
            '(hol|holen|lade|laden|installiere|installieren|entdecken|entdecke|nutzen) [sie] [dir|sich] [jetzt|hier] die <name> app [{tail}]',
            'Hol dir die Musterbote-App',
          ],
          [
            '(jetzt|hier) [die|unsere|den|unseren] [kostenlose|kostenlos|neue] [<name>] (app|whatsapp kanal) [kostenlos] (herunterladen|laden|abonnieren|folgen)',
            'Jetzt die App herunterladen',
          ],
          ['(folgen sie uns|folge uns|folgt uns|folgen) [auf {netz}]', 'Folgen Sie uns'],
          ['(<name> auf {netz}|<name> bei {netz}) folgen', 'Stadtblatt auf Facebook folgen'],
          [
            '[die|der|das] <name> (jetzt|gibt es|auch|ist) [jetzt|auch] (auch|bei|auf) [bei|auf] (whatsapp|instagram|tiktok|telegram|google news|facebook|youtube|threads|bluesky) [{fill}] (kanal|folgen|abonnieren|hier) [{tail}]',
            'Der Exempelbote jetzt auf WhatsApp: hier abonnieren',
          ],
          [
            '(hier|jetzt) (geht es|geht s|gehts|klicken) (zum|zu unserem|und) [<name>] (kanal|whatsapp kanal|channel|instagram kanal) [{tail}]',
            'Hier geht es zum WhatsApp-Kanal',
          ],
          [
            '[nichts|keine|immer|news] [mehr|nachricht|news] [verpassen|verpasst|informiert] [bleiben|mit] (push|push nachrichten|push mitteilungen|benachrichtigungen|mitteilungen|eilmeldungen) [für _|jetzt] (aktivieren|einschalten|erhalten|abonnieren|erlauben) [{tail}]',
            'Benachrichtigungen aktivieren',
          ],
          [
            '(laden sie|lade|holen sie|hol|installieren sie|jetzt|hier|zur) [sich|dir] [die|unsere|mit unserer] [kostenlose|kostenlosen|neue|neuen] (app|news app|nachrichten app|apps) [{tail}] [herunter|laden|runter|installieren|herunterladen|store|kostenlos]',
            'Zur kostenlosen Nachrichten-App',
          ],
          [
            '(folgen|folge|besuchen|liken) [sie|du] [uns|dem|der|<name>] [<name>] [auch] (auf|bei|in) [den] {netz} [{tail}]',
            'Folgen Sie dem Exempelboten bei Instagram',
          ],
          [
            '<name> [als] (bevorzugte quelle|in google|als quelle) [{tail}]',
            'Exempelbote als bevorzugte Quelle hinzufügen',
          ],
          [
            '(push|nachrichten|alle news) (direkt|aufs handy|kostenlos|als push) [{tail}]',
            'Nachrichten direkt aufs Handy',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(teilen|teile|empfehlen|empfiehl) [sie] (diesen|den|diese) {artikel} [mit|an] [ihren|deinen] [freunden|freundinnen|bekannten|familie] [auf] [{netz}]',
            'Teilen Sie diesen Artikel mit Ihren Bekannten',
          ],
          [
            '[{der}] [{artikel}|link|seite] [auf|per|via|bei|mit|über] [{netz}] (teilen|versenden|senden|verschicken|weiterleiten|empfehlen|posten|drucken|twittern|merken|speichern|vorlesen|verschenken)',
            'Auf Facebook teilen',
          ],
          [
            '(teilen|empfehlen) (auf|per|via|über|mit|sie) [{der}] [{artikel}] [{netz}|freunden|auf {netz}]',
            'Teilen auf Whatsapp',
          ],
          ['(link|url|artikel link) (kopieren|kopiert|in die zwischenablage kopieren)', 'Link kopieren'],
          [
            '(zur|auf die|in|zu) (merkliste|leseliste|favoriten|meinen artikeln) [hinzufügen|setzen|gespeichert]',
            'Zur Merkliste hinzufügen',
          ],
          [
            '(artikel|beitrag|seite) (drucken|merken|vorlesen|versenden|kommentieren|anhören|speichern)',
            'Artikel drucken',
          ],
          'Schriftgröße',
          'Per Mail verschicken',
          [
            '[{dieser}] [{stück}|artikel|link|seite|url|beitrag] [auf|per|via|über|bei|in|mit] [{netz}|freunden] (teilen|kopieren|kopiert|drucken|ausdrucken|merken|versenden|senden|weiterleiten|empfehlen|verschenken|speichern|twittern|anhören|vorlesen|weitersagen|kommentieren|posten)',
            'Beitrag per E-Mail weiterleiten',
          ],
          [
            '(auf|per|via|über|bei) {netz} (teilen|senden|versenden|verschicken|empfehlen|weiterleiten)',
            'Via WhatsApp senden',
          ],
          [
            '(zur|in die|auf die|aus der) (merkliste|leseliste|lesezeichen) [hinzufügen|speichern|setzen|entfernen]',
            'Zur Merkliste hinzufügen',
          ],
          [
            '(link|url|text|adresse) (wurde|in die zwischenablage|kopiert) [kopiert|in die zwischenablage]',
            'Link wurde kopiert',
          ],
          ['(schriftgröße|schrift|text) (ändern|vergrößern|verkleinern|größer|kleiner|anpassen)', 'Schrift vergrößern'],
          ['(später|jetzt) (lesen|teilen|anhören|drucken)', 'Später lesen'],
        ],
        weak: [
          'Teilen',
          'Drucken',
          'Merken',
          'Speichern',
          'Kommentieren',
          'Empfehlen',
          'Vorlesen',
          'Feedback',
          'E-Mail',
          'Senden',
          'Artikel drucken',
          'Druckansicht',
          'Druckversion',
          'Merkliste',
          'Verschenken',
        ],
      },
      'media-credit': {
        label: [
          [
            '(foto|fotos|bild|bilder|quelle|bildquelle|bildrechte|bildnachweis|fotoquelle|grafik|video|copyright|symbolfoto|symbolbild|archivfoto|archivbild|foto archiv|fotocredit|credit|screenshot|karte|illustration) (von|dpa|imago|afp|reuters|getty|picture alliance|apa|keystone|ap|epa|privat)',
            'Foto: dpa',
          ],
        ],
        line: [
          [
            '(aufgenommen|fotografiert) (von|durch) <name> [für (die|den|das) (<name>|dpa|apa|afp|ap|sda)]',
            'Aufgenommen von Eva Muster für die dpa',
          ],
          [
            '[das|dieses|die] (foto|bild|bilder|fotos|aufnahme) (hat|haben) <name> (gemacht|aufgenommen|geschossen|fotografiert)',
            'Das Foto hat Eva Muster gemacht',
          ],
          [
            '[das|dieses|die] (foto|bild|bilder|fotos|aufnahme) (stammt|stammen|kommt|kommen) von <name>',
            'Die Bilder stammen von Eva Muster',
          ],
          [
            '[das|dieses|diese|die] [foto|bild|bilder|fotos|aufnahme] [wurde|wurden|ist|hat|haben] (aufgenommen|fotografiert|geschossen|gemacht|geknipst|festgehalten) (von|durch) <name> [für (die|den|das) <name>|für _]',
            'Das Foto wurde aufgenommen von Eva Muster',
          ],
          ['(symbolbild|symbolfoto|archivbild|archivfoto|beispielbild|themenbild) [<name>]', 'Symbolbild'],
          ['bildbeschreibung (aufklappen|einklappen|ausklappen|anzeigen|ausblenden)', 'Bildbeschreibung aufklappen'],
          [
            '(bild|foto|grafik) (vergrößern|in voller größe|# von #|in originalgröße|öffnen|anzeigen)',
            'Bild vergrößern',
          ],
          [
            '[zur|alle] (bilder|fotos|fotostrecke|bildergalerie|bilderstrecke) [anzeigen|ansehen|öffnen|starten|#]',
            'Zur Bildergalerie',
          ],
          ['# (bilder|fotos|einträge|kommentare)', '12 Bilder'],
          [
            '(symbolbild|archivbild|symbolfoto|archivfoto|pressefoto|beispielbild|titelbild|aufmacherbild|vorschaubild) [foto|bild|quelle] [<name>]',
            'Symbolfoto: Max Muster',
          ],
          [
            '(quelle|foto|bild|copyright|bildquelle|bildnachweis|fotoquelle) (imago|dpa|getty|getty images|picture alliance|shutterstock|adobe stock|istock|reuters|afp|ap|epa|pixabay|unsplash|privat|archiv) [<name>]',
            'Bildnachweis: Getty Images',
          ],
          [
            '((epa|afp|reuters|apa) (bildfunk|images)|(dpa|imago|picture alliance|getty images) (bildfunk|images|<name>))',
            'picture alliance / Max Muster',
          ],
        ],
      },
      'media-widget': {
        line: [
          [
            '[artikel|text|beitrag] (mit|im|zum|als|weitere|weiteres|nächstes|dieses|das|aktuelle|beliebte|passendes) (video|videos|audio|podcast|video abspielen|audios) [abspielen|ansehen|anhören|starten|laden]',
            'mit Video',
          ],
          [
            '(artikel|text|beitrag|diesen artikel) (anhören|vorlesen|vorlesen lassen|hören) [#] [min|minuten]',
            'Artikel anhören',
          ],
          [
            '{video} (abspielen|starten|ansehen|anschauen|anhören|pausieren|laden|wird geladen|überspringen|nicht verfügbar|stumm schalten)',
            'Video abspielen',
          ],
          ['(sehen|hören|schauen) (sie|du) [hier] [im|das|den|die|auch] {video} [{tail}]', 'Sehen Sie im Video'],
          ['(nächstes|nächste|weitere|aktuelle|mehr|top) {video} [in # sekunden]', 'Nächstes Video'],
          ['(diesen|den) {artikel} (anhören|vorlesen lassen|hören) [#] [min|minuten]', 'Diesen Artikel anhören'],
          ['(audio|video|beitrag|länge|dauer|hördauer) # (min|minuten|sek|sekunden) [{tail}]', 'Audio 5 Min.'],
          ['hören sie diesen {artikel} [an]', 'Hören Sie diesen Artikel an'],
          ['im {video}', 'Im Video'],
          [
            '(video|das video|audio|player|stream|livestream|podcast|inhalt|karte|grafik) (wird|lädt|startet|beginnt|lade) [geladen|vorbereitet|in] [#|wenigen|kürze] [sekunden]',
            'Player wird geladen',
          ],
          [
            '((dieses|dieser) (video|audio|stream|inhalt|podcast|clip) (ist|kann|konnte|steht) [{fill}] (verfügbar|abgespielt|geladen|verfügung|gefunden)|(das|der) (video|audio|stream|podcast|clip) (kann|konnte) [{fill}] (abgespielt|geladen)) [werden]',
            'Dieses Video kann nicht abgespielt werden',
          ],
          [
            '({stück}|diesen {stück}|hier) [jetzt] (anhören|vorlesen|vorlesen lassen|hören|abspielen) [#] [min|minuten|#] [minuten]',
            'Beitrag anhören 6 Min.',
          ],
          [
            '({stück}|dieser {stück}|diese audioversion|die audiofassung) (wurde|wird) [maschinell|automatisch|mit|von] [einer] [künstlicher|synthetischer|computerstimme|ki] [{fill}] (vorgelesen|gesprochen|eingelesen|generiert|erzeugt|erstellt|vertont)',
            'Dieser Text wird von einer Computerstimme vorgelesen',
          ],
          [
            '(video|audio|podcast|livestream) (ansehen|abspielen|starten|anschauen|anhören|im video|zum artikel|zum thema|in voller länge|in kürze)',
            'Livestream starten',
          ],
          [
            '(im|zum|das|jetzt im|hier im) video [_] [_] [_] (ansehen|anschauen|anzuschauen|sehen)',
            'Jetzt im Video ansehen',
          ],
          ['(hier|jetzt) im video', 'Jetzt im Video'],
          [
            '(nächstes|weitere|mehr) (video|videos) [startet|in|zum] [in] [#|thema] [sekunden]',
            'Nächstes Video startet in 5 Sekunden',
          ],
          ['(dauer|länge|laufzeit|spieldauer|video|audio) # [min|minuten|sek|#] [min]', 'Dauer: 2:31 Min'],
          [
            '(automatische|ki generierte|synthetische|künstliche) (stimme|sprachausgabe|vorlesefunktion) [{tail}]',
            'Automatische Sprachausgabe',
          ],
        ],
        weak: [
          'Video',
          'Videos',
          'Podcast',
          'Bildergalerie',
          'Fotostrecke',
          'Audio',
          'Mediathek',
          'Livestream',
          'Infografik',
          'Bilder',
        ],
      },
      byline: {
        weak: [
          [
            '(von|text|ein kommentar von|ein gastbeitrag von|eine analyse von|ein artikel von|aufgezeichnet von|interview|protokoll|eine reportage von|ein interview von|geschrieben von|verfasst von|autor|autorin|aus|fotos) <name> [und <name>] [<name>]',
            'Von Anna Becker',
          ],
          ['(veröffentlicht|erstellt|publiziert) (von|durch|am) <name>', 'Veröffentlicht von Anna Becker'],
          ['(eine analyse|ein kommentar|ein gastbeitrag|ein essay|ein interview) von [<name>]', 'Ein Kommentar von'],
        ],
        line: [
          [
            '(von unserem|von unserer|aus unserer) ({redakteur}|korrespondenten|redaktion) [<name>] [<name>]',
            'Von unserem Korrespondenten Max Muster',
          ],
          [
            '(das|dieses|das ganze) (interview|gespräch) (führte|führten|führt) <name> [und <name>]',
            'Das Gespräch führten Max Muster und Eva Bild',
          ],
          [
            '((interview|text|reporter|fotos) (von|und fotos von) <name>|(aufgezeichnet|protokoll|protokolliert|redaktion|bearbeitung|autor|autorin|autoren|mitarbeit|recherche|übersetzung|kamera) [und] [fotos|bilder|von|von unserem redakteur|text] <name> [und <name>] [foto|fotos|redaktion] [<name>])',
            'Protokoll: Eva Bild',
          ],
          [
            '(eine analyse von|ein kommentar von|ein gastbeitrag von|ein interview von|eine kolumne von|ein gastkommentar von|eine reportage von|ein essay von|eine rezension von|analyse von|kommentar von|gastbeitrag von|kolumne von|reportage von) [unserem|unserer] [{redakteur}] <name> [und <name>] [aus|in|und|mit] [{agentur}|<name>]',
            'Eine Analyse von Eva Bild, Brüssel',
          ],
          [
            '(geschrieben|verfasst|veröffentlicht|eingestellt|erstellt) von <name> [am #] [...]',
            'Verfasst von Eva Bild',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '(über den autor|über die autorin|zum autor|zur autorin|alle artikel von <name>|mehr von <name>|weitere artikel von <name>|zum autorenprofil|autorenprofil)',
            'Über den Autor',
          ],
          [
            '<name> (ist|arbeitet als|schreibt als|leitet|war) [freier|freie|leitender|leitende|stellvertretende|stellvertretender|politischer|politische|seit # als|als] {redakteur} (im|in der|bei uns|der|für das|für die|unserer|und) [{ressort}|lokalen|redaktion] ... (schreibt|berichtet|kümmert|betreut|beschäftigt|verantwortet|{ressort}|redaktion) [...]',
            'Eva Bild ist Reporterin im Ressort Politik und schreibt über Parteien.',
          ],
          [
            '<name> (schreibt|berichtet|arbeitet|kommentiert) [seit #] [als {redakteur}] (im ressort|in der redaktion|für unser|für unsere|für das {ressort}|für die redaktion|bei uns) ...',
            'Eva Bild schreibt seit 2015 für unsere Redaktion über Kultur.',
          ],
          [
            '(der autor|die autorin|unser autor|unsere autorin|unser {redakteur}|unsere {redakteur}|der gastautor|die gastautorin|unser gastautor|unsere gastautorin) [<name>] (ist|lehrt|leitet|schreibt|forscht|arbeitet) ... (universität|professor|professorin|institut|journalist|journalistin|{redakteur}|direktor|direktorin|hochschule) [...]',
            'Der Autor ist Professor für Geschichte in Jena.',
          ],
          [
            '(zum autor|zur autorin|über den autor|über die autorin|zu den autoren|mehr von <name>|alle artikel von <name>|autorenprofil|mehr über den autor|mehr über die autorin) [<name>]',
            'Alle Artikel von Eva Bild',
          ],
        ],
        closing: [
          [
            'ist (redakteur|redakteurin|korrespondent|korrespondentin|autor|autorin|volontär|volontärin|reporter|reporterin) (bei der|beim|des|der|im ressort|in der redaktion|für die|für das|unserer|dieser) ...',
            'ist Redakteurin im Ressort Politik',
          ],
        ],
        opening: [
          [
            '<name> ist [freie|freier|seit #] {redakteur} (bei der|beim|des|der|im ressort|in der redaktion|für die|für das|unserer) ...',
            'Eva Bild ist Redakteurin beim Exempelboten.',
          ],
        ],
      },
      'date-stamp': {
        line: [
          ['# # # # uhr [lesedauer|lesezeit] [ca|etwa] # (min|minuten)', '02.03.2023 8:15 Uhr Lesezeit: 11 Minuten'],
          ['# [uhr] (lesedauer|lesezeit) [ca|etwa] # (min|minuten|minute)', '06. 01. 2026 Lesedauer: 4 Minuten'],
          [
            '# # [uhr] (lesedauer|lesezeit) [ca|etwa] # (min|minuten|minute)',
            '02. 03. 2023, 8:15 Uhr Lesezeit: 11 Minuten',
          ],
          [
            '(stand|veröffentlicht|aktualisiert|publiziert|erstellt|zuletzt aktualisiert|letzte aktualisierung|aktualisierung|update|erschienen|geändert|online seit) [am|um|vor|vom] [{tag}] [den|dem] # [{monat}|stunden|minuten|tagen|stunde|tag] [#] [um|uhr|#] [#] [#] [uhr] [...]',
            'Stand: 12. März 2021, 18:04 Uhr',
          ],
          ['[{tag}] [den|der] # {monat} # [um|#] [#] [#] [uhr]', 'Montag, 12. März 2021'],
          ['[{tag}] # # # [#] [#] [uhr]', '12.03.2021 18:04 Uhr'],
          ['(lesezeit|lesedauer) [ca|etwa|#] [#] [min|minuten|minute]', 'Lesezeit: 4 Minuten'],
          ['# (min|minuten|minute) [lesezeit|lesedauer|zum lesen]', '4 Min. Lesezeit'],
          ['vor # (stunden|minuten|tagen|stunde|minute|tag|wochen) [aktualisiert|veröffentlicht]', 'Vor 3 Stunden'],
          ['[ca|etwa] # (min|minuten|minute) (lesezeit|lesedauer|zu lesen|lesen)', '4 Min. Lesezeit'],
          [
            '(vor|heute|gestern|heute um|gestern um) # [{zeitraum}|stunden|stunde|minuten|uhr|#] [uhr]',
            'Gestern, 17:20 Uhr',
          ],
          ['(lesezeit|lesedauer) [ca|etwa] # (min|minuten|minute)', 'Lesezeit: 3 Min'],
          ['[{tag}] # [{monat}] [#] # uhr', '12. März 2023, 11:05 Uhr'],
        ],
        label: [
          [
            '[artikel|zuletzt|letzte|beitrag|stand|erst] (stand|aktualisiert|aktualisierung|veröffentlicht|erstellt|publiziert|geändert|aktualisiert am|update|upgedatet|online seit|zuletzt bearbeitet|erstveröffentlichung|upload|hochgeladen|eingestellt) [am|um|vom|vor|von <name>]',
            'Zuletzt aktualisiert am',
          ],
          ['(lesezeit|lesedauer) [ca|etwa|circa]', 'Lesezeit'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(quelle|mit material von|mit informationen von|mit) (dpa|afp|reuters|apa|sid|ap|epd|kna|sda|agenturen|agenturmaterial|ntb) [und|mit] [dpa|afp|reuters|apa|sid|ap|epd|kna|sda|agenturen|<name>] [dpa|afp|reuters|apa|sid|ap|epd|kna|sda|agenturen|<name>]',
            'Mit Material von dpa',
          ],
          [
            '(dpa|afp|sid|apa|sda|epd|kna|rtr|reuters|ap) (dpa|afp|sid|apa|sda|epd|kna|rtr|reuters|ap|lno|lby|lnw|lsw|tmn) [_]',
            'dpa/lno',
          ],
          ['(dpa|afp) infocom [dpa] [...]', '© dpa-infocom, dpa:220912-99-724'],
          ['<name> (mit dpa|mit afp|mit reuters|mit agenturen|mit material der dpa)', 'Anna Becker mit Agenturen'],
          [
            '(mit|unter verwendung von|nach|quelle|quellen|aus|dieser text enthält|bearbeitet mit|redaktion mit) [material|inhalten|informationen|agenturmaterial|meldungen] [der|von|des|aus|mit] [den|agenturen] {agentur} [und|sowie] [{agentur}] [und] [{agentur}] [erstellt|verfasst|ergänzt]',
            'Mit Material von AFP',
          ],
          [
            '(dpa|afp|sid|dts|apa) (infocom|basisdienst|audiovideo|lbn|lnw|lsw|lby|lni|lhe|th|mv|sn) [dpa] [#]',
            'dpa-infocom, dpa:240305-99-1/2',
          ],
          ['<name> mit {agentur} [und] [{agentur}]', 'Eva Bild mit dpa'],
        ],
      },
      'source-line': {
        line: [
          [
            '(den|das|der|die) (originalbeitrag|originalartikel|originaltext|original|originalmeldung|ganze text|originalfassung) (finden sie|findest du|lesen sie|steht|erschien|ist erschienen|gibt es) (bei|beim|in|im|auf) [der|dem|den] [<name>|_] [_]',
            'Den Originalbeitrag finden Sie beim Musterboten',
          ],
          [
            '(diesen|den) (text|artikel|beitrag|bericht) (haben wir|übernehmen wir|übernahmen wir|entnehmen wir) [mit freundlicher genehmigung] (von|vom|aus|der|dem|bei) [der|dem] <name> [übernommen|entnommen]',
            'Diesen Text haben wir vom Musterboten übernommen',
          ],
          [
            '[ursprünglich|zuerst|zunächst|erstmals] [war|ist|wurde] [zu lesen] [war|ist] (dieser|der|unser) (text|artikel|beitrag|bericht|kommentar) [zuerst|ursprünglich|zunächst|bereits|schon|früher|erstmals] [zu lesen|erschienen|veröffentlicht|gedruckt] (bei|beim|in|im|auf|aus) [der|dem|den|unserem|unserer] <name> [zu lesen|erschienen|veröffentlicht|gedruckt|übernommen]',
            'Zuerst war dieser Text beim Musterboten zu lesen',
          ],
          [
            '(quelle|link zur quelle|originalbeitrag|originaltext|zum originalartikel|zur quelle|originalartikel|zum original|lesen sie das original) [(auf|bei) _ [_] [{domain}] [lesen|ansehen]]',
            'Link zur Quelle',
          ],
          [
            '[dieser|diese|das|der|die] ({stück}|artikel|text) [stammt|ist|wurde|erschien|kommt] [zuerst|ursprünglich|zunächst] [erschien|aus|ist|wurde] (zuerst|ursprünglich|zunächst|im original) [zuerst] [in|im|bei|auf|am] [der|dem|den|unserer] ... [erschienen|veröffentlicht|publiziert]',
            'Dieser Beitrag ist zuerst bei Exempel erschienen',
          ],
          [
            '(zum|zur|hier zum) (original|originalartikel|quelle|originalbeitrag|original artikel) [bei ...|auf ...]',
            'Zum Originalbeitrag',
          ],
          [
            '(zuerst|ursprünglich|erstmals) (erschienen|veröffentlicht|publiziert) (in|im|bei|auf|am) ...',
            'Zuerst erschienen bei Exempel Online',
          ],
        ],
        label: ['Quelle', 'Quellen', 'Quellenangabe', 'Originalquelle'],
      },
      comments: {
        line: [
          [
            '(haben sie|hast du) [eine|auch eine|fragen] (meinung|fragen|anregungen|kommentar) [{fill}] (artikel|thema|beitrag|text) [{tail}]',
            'Hast du Anregungen zum Thema?',
          ],
          [
            '(um|zum) [{fill}] (kommentare|kommentar|kommentieren|diskutieren) [{fill}] (anmelden|einloggen|registrieren|angemeldet sein)',
            'Zum Kommentieren bitte einloggen',
          ],
          [
            '(deine|ihre|eure) meinung (ist gefragt|zum thema|zu diesem artikel|zum artikel) [{tail}]',
            'Deine Meinung ist gefragt',
          ],
          [
            '(diskutieren|diskutiere|kommentieren|diskutier) (sie|mit|jetzt) (mit|diesen|hier|jetzt) [artikel] [{tail}]',
            'Diskutieren Sie mit',
          ],
          [
            '(kommentar|kommentare) (schreiben|verfassen|anzeigen|lesen|abgeben|ansehen|laden|ausblenden|senden) [#]',
            'Kommentar verfassen',
          ],
          ['# (kommentare|kommentar|leserkommentare)', '12 Kommentare'],
          [
            '[#|alle|zu den|neuester|neueste|keine] {kommentar} [lesen|anzeigen|schreiben|verfassen|ein|aus|ausblenden|zum artikel|zu diesem artikel|abgeben|laden|hinterlassen]',
            '12 Kommentare',
          ],
          [
            '(schreiben|schreibe|hinterlassen|hinterlasse|verfassen) [sie] (einen|den ersten|ihren|einen ersten) {kommentar} [{tail}]',
            'Schreiben Sie einen Kommentar',
          ],
          [
            '(diskutieren|reden|kommentieren|diskutiere) (sie|du) (mit|über|diesen|hier) [{tail}]',
            'Diskutieren Sie mit',
          ],
          [
            '(ihre|deine) e mail adresse wird nicht veröffentlicht [{tail}]',
            'Deine E-Mail-Adresse wird nicht veröffentlicht.',
          ],
          [
            '(bitte|sie müssen|um) [{fill}] (anmelden|angemeldet|einloggen|registrieren) [{fill}] (kommentieren|kommentar|diskutieren) [{tail}]',
            'Bitte melden Sie sich an; anmelden, um zu kommentieren',
          ],
          [
            '(die|der) (kommentarfunktion|kommentarbereich|diskussion zu diesem artikel|kommentare) [zu diesem artikel] (ist|wurde|sind) [{tail}] (geschlossen|deaktiviert|beendet|moderiert)',
            'Die Kommentarfunktion ist geschlossen.',
          ],
          [
            '(was meinen sie|was denken sie|sagen sie uns ihre meinung|(ihre|deine) meinung [zählt|(zum|zu|ist|interessiert|an) [{tail}]])',
            'Ihre Meinung?',
          ],
          ['(jetzt|hier|artikel|diesen artikel) (kommentieren|mitdiskutieren|mitreden)', 'Artikel kommentieren'],
          ['kommentare (geschlossen|deaktiviert|gesperrt)', 'Kommentare deaktiviert'],
          ['{kommentar} #', 'Kommentare (12)'],
          ['# {kommentar} [lesen|anzeigen|schreiben]', '12 Kommentare lesen'],
          [
            '{der} (kommentarfunktion|kommentarbereich|kommentare|kommentarspalte) [für|zu|unter|dieses] [diesen|diesem|dieser] [{stück}] (ist|sind|wurde|wurden|wird) [geschlossen|deaktiviert|moderiert|abgeschaltet|beendet|gesperrt|nicht verfügbar] [{tail}]',
            'Der Kommentarbereich ist geschlossen.',
          ],
          [
            '[jetzt|hier|alle|einen|ersten|eigenen|ihren] [#] ({kommentar}) (verfassen|schreiben|abgeben|lesen|anzeigen|laden|hinterlassen|hinzufügen|melden|abschicken|sortieren)',
            'Ersten Kommentar schreiben',
          ],
          [
            '(diskutieren|diskutiere|reden|schreiben|beteiligen) (sie|du|mit) [sich] [mit] [{fill}] ({kommentar}|forum|diskussion)',
            'Diskutieren Sie mit im Forum',
          ],
          [
            '(was|ihre|wie) (meinen|denken|meinung|ist ihre) [sie|meinung] [{fill}] ({kommentar}|diskutieren sie mit)',
            'Was meinen Sie? Schreiben Sie einen Kommentar',
          ],
          [
            '(um|zum) (kommentieren|kommentieren zu können|mitdiskutieren|diskutieren) [{fill}] (anmelden|einloggen|registrieren|angemeldet|an)',
            'Zum Kommentieren bitte anmelden',
          ],
          [
            '(netiquette|unsere netiquette|kommentarregeln|neueste zuerst|älteste zuerst|beste zuerst|sortieren nach) [neueste|älteste|datum|relevanz]',
            'Neueste zuerst',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(schlagwörter|schlagworte|stichwörter|stichworte|themen|tags|verschlagwortet mit|mehr zu den themen|themen in diesem artikel|kategorien|kategorie|veröffentlicht unter|abgelegt unter|dossier)',
            'Schlagwörter: Bahn, Verkehr',
          ],
          [
            '(tags|tag|schlagworte|schlagwörter|stichwörter|stichworte|themen|kategorien|kategorie|rubrik|rubriken|mehr zu|ressort|abgelegt unter|verwendete themen)',
            'Kategorien: Politik, Inland',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['alle rechte vorbehalten', 'Alle Rechte vorbehalten'],
          [
            '(nachdruck|vervielfältigung|weiterverbreitung|weiterveröffentlichung) [{fill}] (nur mit|verboten|untersagt|genehmigung|nicht gestattet)',
            'Nachdruck nur mit Genehmigung.',
          ],
          ['alle rechte vorbehalten', 'Alle Rechte vorbehalten.'],
          [
            '(vervielfältigung|weiterverbreitung|nachdruck|weiterverwendung|weiterveröffentlichung|verwertung) [{fill}] (nur mit|genehmigung|verboten|untersagt|zustimmung)',
            'Nachdruck nur mit Genehmigung.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [gmbh|ag] alle (rechte|inhalte) vorbehalten [{tail}]',
            '© 2024 Exempelbote GmbH. Alle Rechte vorbehalten.',
          ],
          [
            '(nachdruck|vervielfältigung|weiterverwendung|weiterverbreitung) [auch auszugsweise] [ist|und] [nur|nicht|ohne] [{fill}] (genehmigung|verboten|gestattet|untersagt|zustimmung|erlaubnis) [{tail}]',
            'Nachdruck nur mit Genehmigung',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(fehler|tippfehler|rechtschreibfehler|korrektur) [im artikel] (melden|gefunden|entdeckt|hinweisen|einreichen) [{tail}]',
            'Fehler melden',
          ],
          [
            '(haben sie|hast du) [im text|in diesem artikel|im artikel|hier] (einen|einen inhaltlichen|einen technischen|auch einen) [_] fehler (entdeckt|gefunden|bemerkt) [{tail}]',
            'Haben Sie einen Fehler entdeckt?',
          ],
          ['(artikel|inhalt|kommentar|beitrag) melden', 'Beitrag melden'],
          [
            '[haben sie|sie haben|einen|hast du] [einen] (fehler|rechtschreibfehler|tippfehler|schreibfehler) [im text|im artikel] (gefunden|entdeckt|melden|bemerkt|mitteilen) [{tail}]',
            'Rechtschreibfehler entdeckt? Mail an die Redaktion',
          ],
          [
            '(hinweise|feedback|korrekturen|anregungen|kritik|fragen) [und|oder|zu] [kritik|anregungen|lob] (zum artikel|zu diesem artikel|zum text|zum beitrag|an die redaktion|bitte an die redaktion|an uns) [an|bitte an|senden|geben|bitte an die redaktion]',
            'Feedback zum Artikel geben',
          ],
          [
            '(haben sie|hast du) (hinweise|anregungen|feedback|fragen|informationen|tipps|ein thema) [{fill}] (redaktion|schreiben|mail|uns|melden) [{tail}]',
            'Haben Sie Anregungen? Schreiben Sie uns',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(unterstützen|unterstütze) (sie|uns|unabhängigen|unsere) [uns|unsere|unseren|unabhängigen|freien] [{fill}] (journalismus|unsere arbeit|redaktion|einer spende|abo|einem beitrag)',
            'Unterstützen Sie unabhängigen Journalismus.',
          ],
          [
            '(unterstützen sie|unterstütze|fördern sie|helfen sie) (uns|unsere|unseren|unabhängigen|freien|den|die) [{fill}] (journalismus|redaktion|arbeit|unabhängig|zeitung|spende|mitglied)',
            'Unterstützen Sie unabhängigen Journalismus.',
          ],
        ],
        line: [
          'Jetzt spenden',
          'Jetzt unterstützen',
          'Unterstützen Sie uns',
          [
            '(unterstützen sie|unterstütze|unterstützen|fördern sie|spenden sie|stärken sie|helfen sie) (uns|unsere|unabhängigen|guten|freien|unseren|kritischen) [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] [{tailWord}] (journalismus|spende|arbeit|recherchen|redaktion|euro|abo|medien|berichterstattung) [{tail}]',
            'Unterstützen Sie unsere Arbeit mit einer Spende',
          ],
          ['(jetzt|hier|einmalig|monatlich) (spenden|unterstützen|fördern)', 'Jetzt spenden'],
          [
            '(ihre|deine|schon|mit) (spende|unterstützung|beitrag) [{tail}] (hilft|journalismus|ermöglicht|unabhängig) [{tail}]',
            'Ihre Spende hilft, unabhängig zu bleiben',
          ],
        ],
      },
      'live-marker': {
        line: [
          [
            '(dieser|der) {artikel} wird (laufend|ständig|fortlaufend|regelmäßig) (aktualisiert|ergänzt) [{tail}]',
            'Dieser Artikel wird laufend aktualisiert.',
          ],
          [
            '(mehr|weitere informationen|weitere infos|details|eine ausführliche meldung|ein ausführlicher bericht) (in kürze|folgt|folgen|folgen in kürze|gleich) [an dieser stelle|hier|auf dieser seite]',
            'Mehr in Kürze',
          ],
          [
            '(zum|hier zum|zurück zum|ältere|neuere) (liveticker|liveblog|newsblog|newsticker|ticker) [{tail}]',
            'Zum Liveticker',
          ],
          [
            '(hier|jetzt) (geht es|geht s|gehts|finden sie|lesen sie|den|im) [alle|alles] [zum|den|im] (liveticker|newsblog|live blog|liveblog|ticker|livestream) [{tail}]',
            'Hier finden Sie den Newsblog',
          ],
          [
            '(alle|alles|die|sämtliche) [aktuellen|wichtigen|neuesten] (entwicklungen|neuigkeiten|ereignisse|nachrichten|infos|updates|wichtige|informationen) [{tail}] im (liveticker|newsblog|live blog|liveblog|ticker|newsticker)',
            'Alle Neuigkeiten im Liveticker',
          ],
          [
            '(dieser|diese|der|die) (artikel|beitrag|text|meldung|newsblog|liveticker|liveblog) wird (laufend|fortlaufend|regelmäßig|ständig|derzeit|weiter|in kürze|nicht mehr) (aktualisiert|ergänzt|erweitert) [{tail}]',
            'Dieser Artikel wird laufend aktualisiert',
          ],
          [
            '(weitere|mehr) (informationen|infos|details) (folgen|in kürze|in wenigen minuten|demnächst) [in kürze|folgen]',
            'Weitere Informationen folgen in Kürze',
          ],
          [
            '(verfolgen|lesen|sehen) sie (hier|die|den|das|alles|alle|unsere) [_] [_] [_] im (liveticker|liveblog|livestream|live ticker|newsblog) [{tail}]',
            'Verfolgen Sie die Sitzung im Livestream',
          ],
          [
            '(liveticker|newsblog|live) (beendet|jetzt|aktualisieren|neu laden|zum nachlesen|zum mitlesen|hier) [#] [uhr]',
            'Liveticker aktualisieren',
          ],
        ],
        weak: ['Eilmeldung', 'Live', 'Liveticker', 'Newsblog', 'Breaking News', 'Aktuell', 'Update'],
      },
      disclaimer: {
        sentence: [
          [
            '(gastkommentare|gastbeiträge|meinungsbeiträge|leserbriefe|namentlich gekennzeichnete) ... (müssen nicht|nicht unbedingt|nicht notwendigerweise|geben nicht|spiegeln nicht|gibt nicht) [{fill}] (meinung|ansicht|haltung|redaktion)',
            'Gastkommentare müssen nicht der Meinung der Redaktion entsprechen.',
          ],
          [
            '(mit|die mit) [{fill}] (affiliate|provisions) (links|link)',
            'Mit Sternchen markierte Links sind Affiliate-Links.',
          ],
          [
            '(meinung|meinungen|gastbeitrag|beitrag|kommentar|inhalt) [{fill}] (nicht|gibt) [{fill}] (unbedingt|zwingend|ausschließlich|allein) [{fill}] (redaktion|autors|autorin|autoren|wieder)',
            'Die Meinung des Autors muss nicht unbedingt die der Redaktion sein.',
          ],
          [
            '(mit|dieser|unsere|enthält|sind) [{fill}] (affiliate|provision|provisions|werbelink|werbelinks) [{fill}] (links|erhalten|provision|gekennzeichnet|kauf|preis)',
            'Mit einem Symbol gekennzeichnete Affiliate-Links bringen uns eine Provision.',
          ],
        ],
        line: [
          [
            '{dieser} ({stück}|seite) (enthält|kann enthalten|beinhaltet) [{fill}] (affiliate|partnerlinks|provisions|produktempfehlungen|links|produktplatzierung) [{tail}]',
            'Dieser Artikel enthält Partnerlinks',
          ],
          [
            '{dieser} {stück} (gibt|spiegelt|stellt|entspricht|drückt) [{fill}] (meinung|ansicht|auffassung|position) [{fill}] (autor|autors|autorin|redaktion|wieder|verfassers|dar) [{tail}]',
            'Der Kommentar gibt die Meinung der Autorin wieder.',
          ],
          [
            'dieser (beitrag|artikel|text) (ist|wurde|entstand) [eine|in|mit|von|bezahlte] (kooperation|zusammenarbeit|werbepartner|werbepartnern|sponsor|gesponsert|bezahlte anzeige) [mit|durch|von] [der|dem|unserem|einem] [<name>] [entstanden|erstellt|finanziert]',
            'Dieser Beitrag entstand in Kooperation mit der Sparkasse.',
          ],
          [
            '(die|alle) mit [einem] (sternchen|symbol|stern|einkaufswagen) [_] [_] links [{fill}] (provision|affiliate|provisions|partnerlinks|einkaufswagen) [{tail}]',
            'Die mit Sternchen markierten Links sind Affiliate-Links.',
          ],
          ['wir (erhalten|bekommen) [{fill}] provision [{tail}]', 'Wir erhalten eine Provision vom Händler.'],
          [
            '(alle|die) (angaben|preise|preisangaben|informationen|inhalte) [{fill}] (ohne gewähr|keine anlageberatung|keine finanzberatung|keinen arztbesuch|können sich ändern) [{tail}]',
            'Alle Angaben ohne Gewähr',
          ],
        ],
        weak: ['Sponsored Post', 'Bezahlter Inhalt', 'Unbezahlte Werbung', 'Gesponserter Inhalt'],
      },
      'cms-leftover': {
        sentence: [
          [
            '(der|dieser) (beitrag|artikel) ... erschien zuerst (auf|bei)',
            'Der Beitrag Rosen erschien zuerst auf Garten.',
          ],
        ],
        line: [
          ['(zurück zum|zum) (seitenanfang|inhalt|inhaltsverzeichnis)', 'Zum Inhalt'],
          [
            '(bildergalerie|fotostrecke|galerie|fotogalerie|bilderstrecke|diashow|slideshow) [mit|starten|öffnen|ansehen|anzeigen] [#] [fotos|bilder|bildern]',
            'Fotostrecke mit 12 Bildern',
          ],
          [
            '(zur|in|bild|foto|grafik|karte) (großansicht|galerie|bildergalerie|fotostrecke|vergrößern|großer ansicht|vollbild|vergrößert anzeigen)',
            'Bild vergrößern',
          ],
          [
            '(bild|foto|video|inhalt|grafik|bildunterschrift) (nicht verfügbar|nicht gefunden|fehlt|konnte nicht geladen werden|entfernt)',
            'Bild nicht verfügbar',
          ],
          ['(bild|foto|slide|seite) # (von|aus) #', 'Bild 3 von 12'],
          ['(alle|#) [#] (bilder|fotos) [ansehen|anzeigen|zeigen]', 'Alle 8 Bilder ansehen'],
          ['(download|herunterladen|pdf) [als] [pdf] [herunterladen]', 'Download als PDF'],
        ],
      },
      control: {
        line: [
          [
            '(dialog|fenster|menü|hinweis|banner|video|galerie|suche|navigation|liste|bild|karte|overlay|popup|meldung|werbung) (schließen|öffnen|ausblenden|einblenden|anzeigen|vergrößern|aufklappen|zuklappen)',
            'Dialog schließen',
          ],
          [
            '[zur|auf die|von der|aus der|in die] (merkliste|leseliste|watchlist|favoriten|lesezeichen|wunschliste|merkzettel) [hinzufügen|setzen|entfernen|speichern|anzeigen]',
            'Merkliste hinzufügen',
          ],
          [
            '(mehr|weniger|alle|alles|weitere) (anzeigen|laden|ansehen|einblenden|einträge|artikel|ergebnisse)',
            'mehr anzeigen',
          ],
          [
            '(nach oben|zum seitenanfang|zum inhalt|zum hauptinhalt|zum seitenanfang|zurück nach oben|zur startseite|zur übersicht|zurück zur übersicht|zurück zur startseite)',
            'Nach oben',
          ],
          ['(seite|bild) (zurück|vor|weiter|# von #)', 'Bild 1 von 5'],
          'Mehr anzeigen',
          'Weniger anzeigen',
          'Nach oben',
          'Zum Inhalt springen',
          'Zur Startseite',
          'Zurück zur Startseite',
          'Nächster Artikel',
          'Vorheriger Artikel',
          'Inhalt ausklappen',
          'Einklappen',
          'Ausklappen',
          'Menü öffnen',
          'Menü schließen',
          'Alles anzeigen',
          'Vollbild',
          'Wird geladen',
          'Seite neu laden',
          [
            '(zurück|nach|zum|springe|springen sie|gehe|direkt) [zum|zur|nach] (oben|seitenanfang|inhalt|übersicht|startseite|hauptinhalt|navigation|menü|liste|artikel) [springen]',
            'Zurück zum Seitenanfang',
          ],
          [
            '(mehr|weitere|alle|weniger|details|menü|suche|navigation) [artikel|beiträge|ergebnisse|inhalte|details|informationen] (anzeigen|laden|einblenden|ausblenden|öffnen|schließen|zeigen)',
            'Weitere Beiträge laden',
          ],
          [
            '(nächster|vorheriger|voriger|nächstes|vorheriges|nächste|vorherige) (artikel|beitrag|bild|seite|meldung|folge)',
            'Vorheriger Beitrag',
          ],
        ],
        weak: [
          'Schließen',
          'Weiter',
          'Zurück',
          'Menü',
          'Suche',
          'Suchen',
          'Abbrechen',
          'Absenden',
          'Startseite',
          'Mehr',
          'Abschicken',
          'Bestätigen',
          'Laden',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(dieser|der) {artikel} wurde [{fill}] (automatisch|maschinell|mit hilfe) [{fill}] (übersetzt|übersetzung|erstellt)',
            'Dieser Artikel wurde automatisch übersetzt.',
          ],
          ['(text|artikel) wird [automatisch] vorgelesen', 'Text wird automatisch vorgelesen'],
        ],
        line: [
          [
            'aus dem (englischen|französischen|italienischen|spanischen|russischen|ukrainischen|polnischen|niederländischen) übersetzt [mit|von] [deepl|ki|<name>]',
            'Aus dem Polnischen übersetzt von Eva Bild',
          ],
          [
            '(dieser|diese|dieses) ({stück}|übersetzung|zusammenfassung|bild) (wurde|ist|entstand) [{fill}] (maschinell|automatisch|künstlicher intelligenz|ki|ai|deepl|maschinelle übersetzung|google translate) [{fill}] (übersetzt|erstellt|geprüft|generiert|verfasst|erzeugt|überprüft|entstanden) [{tail}]',
            'Dieser Text wurde mithilfe von KI erstellt',
          ],
          [
            '(aus dem {sprache} [übersetzt] von <name>|(übersetzung|übersetzt) aus dem {sprache} [von <name>])',
            'Aus dem Englischen von Eva Bild',
          ],
          [
            '(maschinelle|automatische|ki) (übersetzung|zusammenfassung|generiert|erstellt) [{tail}]',
            'Maschinelle Übersetzung',
          ],
          [
            '(mit|von|durch) (ki|künstlicher intelligenz) (erstellt|generiert|übersetzt|zusammengefasst) [{tail}]',
            'Mit KI erstellt',
          ],
        ],
      },
      'social-embed': {
        line: [
          [
            '(sieh dir|schau dir|sehen sie sich) diesen beitrag auf instagram an',
            'Sieh dir diesen Beitrag auf Instagram an',
          ],
          [
            'ein [von] [<name>] (beitrag geteilt|post geteilt|geteilter (beitrag|post)) [von] [...]',
            'Ein Beitrag geteilt von Anna (@anna)',
          ],
          [
            '(sieh dir|sehen sie sich|schau dir) (diesen|dieses|diese) (beitrag|post|foto|video|bild) (auf|bei) {netz} an',
            'Sieh dir dieses Foto auf Instagram an',
          ],
          ['(ein|eine|#) (beitrag|post|video|foto|tweet|von) geteilt von ...', 'Ein Post geteilt von Eva (@eva)'],
          ['(beitrag|post|video|foto) von _ geteilt', 'Beitrag von @eva geteilt'],
          [
            '[diesen|dieses|diese] (beitrag|post|tweet|video|reel|story|foto) [(auf|bei) {netz}] (ansehen|anzeigen|anschauen)',
            'Beitrag auf Threads ansehen',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(bitte|sie müssen|um) [{fill}] (javascript|adblocker|werbeblocker|ad blocker)',
            'Bitte aktivieren Sie JavaScript.',
          ],
          [
            '(ihr|dein) [_] browser [{fill}] (unterstützt|veraltet|nicht unterstützt|kann)',
            'Ihr Browser unterstützt dieses Video nicht.',
          ],
          [
            '(javascript|adblocker|werbeblocker) [{fill}] (aktiviert|deaktiviert|erkannt|ausgeschaltet|abgeschaltet)',
            'Adblocker erkannt',
          ],
        ],
        line: [
          [
            '(sie|du) (nutzen|verwenden|haben|nutzt|verwendest|hast) [offenbar|anscheinend] [einen|einen aktiven] (adblocker|ad blocker|werbeblocker|adblock) [aktiviert|eingeschaltet|installiert] [bitte {fill}]',
            'Sie verwenden einen Werbeblocker. Bitte schalten Sie ihn aus.',
          ],
          [
            '(bitte|um|damit) [{fill}] (javascript|adblocker|werbeblocker|ad blocker|adblock) [{fill}] (aktivieren|deaktivieren|ausschalten|aktiviert|deaktiviert|einschalten|benötigt|erforderlich) [{tail}]',
            'Damit die Karte lädt, muss JavaScript aktiviert sein.',
          ],
          ['(ihr|dein) browser (ist|unterstützt|wird) [{tail}]', 'Ihr Browser ist veraltet'],
          [
            '[bitte] (deaktivieren|schalten|pausieren) (sie|du) [{fill}] (adblocker|werbeblocker|ad blocker|adblock) [{tail}]',
            'Bitte deaktivieren Sie Ihren Adblocker.',
          ],
        ],
      },
      'press-notice': {
        line: [
          [
            '(pressekontakt [<name>]|pressemitteilung [der|des|von] [<name>]|presseinformation [<name>]|rückfragen an [...]|original content von [...]|medienkontakt [<name>]|kontakt für rückfragen [...]|pressestelle [<name>])',
            'Pressekontakt: Stadtwerke Hale',
          ],
          [
            '(erschienen in|aus) [der] (ausgabe|printausgabe|gedruckten ausgabe|heft) [vom] [...]',
            'Erschienen in Ausgabe 12',
          ],
          [
            '(pressekontakt|presseanfragen|kontakt für die presse|ansprechpartner für medien|rückfragen an|medienkontakt|für rückfragen|kontakt für journalisten|rückfragen bitte an|rückfragehinweis) [...]',
            'Rückfragen an: Eva Bild',
          ],
          [
            '(original content|originalinhalt|rückfragen|weitere meldungen|übermittelt) (von|vom|durch) ...',
            'Original-Content von: Exempel AG',
          ],
          [
            '[{dieser}] [{stück}] (erschien|ist|stammt|erscheint|wurde|aus|aus der|lesen sie) [in|aus|am|der] [der|dem|den] [...] (printausgabe|print ausgabe|ausgabe|gedruckten ausgabe|zeitung|heft|magazin|sonntagszeitung) [vom|am|nr] [{tag}] [dem|den] # [{monat}|#] [#] [auf seite #] [erschienen|veröffentlicht]',
            'Dieser Beitrag erschien in der Ausgabe vom 3. Mai.',
          ],
          [
            '(pressemitteilung|medienmitteilung|presseinformation|pressemeldung) [der|des|von|vom] [#|<name>] [#|<name>]',
            'Pressemitteilung der Stadt Exempel',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '[vielen|herzlichen|wir] [dank|danke|danken] (danke|dank|danken|dass|für|ihnen) [dass|fürs|für|ihnen] [{fill}] (gelesen|lesen|lektüre|interesse|aufmerksamkeit|treue) [haben|hast]',
            'Danke, dass Sie diesen Text gelesen haben',
          ],
          [
            '(hat|wie hat|gefällt) (ihnen|dir|euch) {dieser} {stück} (gefallen|geholfen) [{tail}]',
            'Hat Ihnen dieser Artikel gefallen?',
          ],
          [
            '(war|fanden sie) dieser (artikel|beitrag|text) (hilfreich|interessant|lesenswert) [{tail}]',
            'War dieser Artikel hilfreich?',
          ],
        ],
      },
      'site-banner': {
        line: [
          [
            '(sie|du) (sind|bist|befinden sich) hier (home|startseite|nachrichten|aktuelles) [...]',
            'Sie sind hier: Startseite / Sport',
          ],
          [
            '(startseite|home|start) (nachrichten|lokales|politik|wirtschaft|sport|kultur|panorama|region|regional|news|wissen|ratgeber|ressorts) [<name>] [<name>]',
            'Startseite > Lokales > Kreis Exempel',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'de',
    sets: {},
    phrases: {
      'consent-notice': {
        sentence: [
          ['(recommended|external) editorial content', 'Recommended editorial content'],
          [
            'at this point ... (external|recommended|editorial) (content|contents)',
            'At this point you will find external content from Twitter.',
          ],
          [
            'i agree [to|that] external content (being|is|may be|can be|will be)',
            'I agree to external content being displayed to me.',
          ],
          [
            'personal data ... (transmitted|transferred|sent) to third [party|parties] [platforms|providers]',
            'This allows personal data to be transmitted to third-party platforms.',
          ],
          [
            '(data protection|privacy|data privacy) (settings|adjustments) ... (prevent|preventing|do not allow) ... (content|loading|display)',
            'Your data protection settings prevent the loading of external content.',
          ],
          [
            'external content ... (not available|deactivated|disabled|blocked|not displayed|is not|was not) ... [loaded]',
            'External content is deactivated.',
          ],
          ['(we|us) save your (consent|approval|agreement)', 'We save your consent'],
          [
            '(more|further) [about this|on this|information] ... in (our|the) (data protection|privacy) (declaration|policy|regulations|information|statement)',
            'More about this in our data protection declaration.',
          ],
        ],
        line: [
          [
            '(display|show|load|activate|unlock) [the] external (content|contents) [permanently|once|now]',
            'Display external content',
          ],
          ['(agree|accept|consent) and (continue|read on|close|continue reading)', 'Agree and read on'],
        ],
      },
      'ad-marker': {
        line: [
          [
            '(read on|continue reading|further|it continues|it goes on|text continues) (after|below|under) [{this}] (display|{ad})',
            'Read on after the display',
          ],
          ['(end|beginning) of the (display|{ad})', 'End of the display'],
        ],
        weak: ['Display', 'Publisher offer', 'Ad Ad'],
      },
      'read-also': {
        label: [
          [
            '(more|everything|articles|further articles|news) (on|about) (the|this) (subject|topic|theme|keyword)',
            'More on the subject',
          ],
          ['read [you] (about it|about this|on this|to this|here) [too|also]', 'Read about it too'],
          [
            '(that|this|it) (could|might) [also] (interest you|be of interest to you) [too|also]',
            'That could interest you too',
          ],
          [
            '(background|backgrounds|reading tip|read tip|recommendation of the editors|editors recommendation)',
            'Reading tip',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(to the|read the) (whole|complete|full|original) (article|contribution|report) [now]',
            'Read the whole article',
          ],
          ['read on one page', 'Read on one page'],
        ],
      },
      'paywall-notice': {
        sentence: [
          ['[do] you want to (read on|read more|keep reading|continue reading|read further)', 'You want to read on?'],
          [
            '[this] {article} (is part of|belongs to) our [online|digital] (subscription|plus) (offer|area)',
            'This article belongs to our plus area.',
          ],
        ],
      },
      offer: {
        sentence: [
          [
            '(test|try) our [digital|online|plus] (subscription|offer|abo) ... ({free}|month|week|weeks|days)',
            'Test our digital subscription for one month free of charge.',
          ],
        ],
        line: [
          [
            '(monthly|flexible|can be|anytime|at any time) (terminable|terminated|cancellable|cancelled) [at any time|monthly|anytime]',
            'Monthly cancellable',
          ],
        ],
      },
      login: {
        line: [
          [
            '(you are|are you) already [a|an] ({subscriber}|customer|registered) [here] [log in|login] [...]',
            'You are already a subscriber? Log in here',
          ],
        ],
      },
      'media-credit': {
        label: [['(symbol|symbolic|archive) (picture|photo|image)', 'Symbol picture: Becker']],
        line: [
          [
            '[expand|unfold|open|show|fold out] (image|picture|photo) description [expand|unfold|fold out|collapse|of the fold out]',
            'Expand image description',
          ],
          ['(enlarge|magnify) (picture|image|photo)', 'Enlarge picture'],
        ],
      },
      'media-widget': {
        line: [
          ['(have|let) (the|this) article read [aloud|out] [to you]', 'Have the article read aloud'],
          ['listen to (this|the) (article|contribution) [#] [min|minutes]', 'Listen to this article'],
        ],
      },
      'date-stamp': {
        line: [
          [
            '(status|stand|as of|updated on) [{weekday}] # {month} [#] [#] [#] [clock|o clock]',
            'Status: 12 March 2021, 18:04',
          ],
        ],
      },
      'agency-signature': {
        line: [['with material (from|of) [the] (dpa|afp|reuters|apa|sid|agencies)', 'With material from dpa']],
      },
      'press-notice': {
        line: [
          [
            '(press contact|original content of|original content from|queries to|inquiries to) [...]',
            'Press contact: Hale Works',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            'the (contribution|article|post) ... (appeared first|first appeared) (on|at)',
            'The contribution Roses appeared first on Garden.',
          ],
        ],
      },
    },
  },
  germanVocabulary,
]
