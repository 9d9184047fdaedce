import type {PhraseBook} from '../../phrases.js'

/**
 * The words of German notices. No word for people stands here but readers and members, none for what happens, and none that
 * a heading of advice begins with: “Wie Sie Cookies löschen”, “So kündigen Sie das Abo”.
 */
export const germanVocabulary: PhraseBook = {
  language: 'de',
  sets: {
    little:
      'ab|alle|allen|aller|alles|am|an|auch|auf|aufs|aus|bei|beim|bereits|bis|bitte|da|dabei|dafür|damit|danach|dann|darauf|darunter|das|dass|davor|dazu|dein|deine|deinem|deinen|deiner|dem|den|der|des|dich|die|dies|diese|diesem|diesen|dieser|dieses|dir|direkt|dort|du|durch|ein|eine|einem|einen|einer|einfach|es|euch|euer|eure|eurem|euren|für|fürs|gern|gerne|gleich|haben|hast|hat|hier|hierfür|hierzu|ich|ihm|ihn|ihnen|ihr|ihre|ihrem|ihren|ihrer|im|immer|in|indem|ins|ist|ja|jede|jedem|jeden|jeder|jedes|jetzt|kann|kannst|kein|keine|keinen|können|könnt|lassen|mehr|mit|möchten|möchtest|müssen|musst|nach|nicht|noch|nun|nur|ob|oder|ohne|per|pro|schnell|schon|sein|seit|selbst|sich|sie|sind|so dass|sodass|sofort|sollen|sonst|sowie|über|übers|um|und|uns|unser|unsere|unserem|unseren|unserer|unten|unter|via|viel|vom|von|vor|wählen|weil|weiter|weitere|weiteren|wenn|werden|wieder|willst|wir|wird|wollen|wurde|wurden|zu|zuerst|zum|zur|zusätzlich',
    netz: 'apple podcasts|bluesky|discord|facebook|flipboard|google|google news|instagram|linkedin|mastodon|messenger|opinary|pinterest|reddit|signal|snapchat|social media|soziale medien|soziale netzwerke|sozialen medien|sozialen netzwerken|spotify|telegram|threads|threema|tiktok|twitch|twitter|whatsapp|x|xing|youtube',
    stück:
      'artikel|artikeln|artikels|beitrag|beiträge|beiträgen|beitrags|bericht|berichte|geschichte|inhalt|inhalte|inhalten|inhalts|interview|meldung|meldungen|plus artikel|plusartikel|premium artikel|reportage|reportagen|story|storys|text|texte|texten|textes|volltext',
    voll: 'fortsetzung des|ganze|ganzen|ganzer|gesamte|gesamten|komplette|kompletten|kompletter|rest des|rest dieses|restliche|restlichen|ungekürzten|vollständige|vollständigen|vollständiger',

    anzeige:
      'anzeige|anzeigen|reklame|werbeanzeige|werbeanzeigen|werbebanner|werbeblock|werbeclip|werbeeinblendung|werbefläche|werbeinsel|werbepause|werbespot|werbeunterbrechung|werbung',
    nachAnzeige:
      '(nach|unter|unterhalb|hinter|im anschluss an|nach kurzer|nach der kurzen|nach einer kurzen|nach dieser kurzen) [der|dieser|einer|folgender|von] {anzeige}',
    weiterAkt:
      '{stück}|folgen|folgt|fortgesetzt|fortsetzung|geht|gehts|läuft|lesen|rest|scroll|scrollen|weiter|weitergehen|weitergeht|weitergelesen|weiterhören|weiterlesen|weitersehen|weiterzulesen',
    anzeigeWort: '{anzeige}|{little}|{weiterAkt}|#|gleich|kurz|kurze|kurzen|liest|nächste|s|seite|sekunden|teil',
    anzeigeAkt:
      'ausblenden|beenden|beginnt hier|endet hier|entfernen|geht es weiter|geht unten weiter|gehts weiter|herunterscrollen|nach unten scrollen|schließen|scroll|scrollen|überspringen|übersprungen|wegklicken|weiterlesen|weiterscrollen|weiterzulesen',

    keks: '{netz} beiträge|{netz} inhalte|{netz} umfrage|beiträge von {netz}|consent|cookie|cookie einstellungen|cookie hinweis|cookie richtlinie|cookieeinstellungen|cookies|daten übertragen|datennutzung|datenschutz einstellungen|datenschutzbestimmungen|datenschutzeinstellungen|datenschutzerklärung|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|datenverarbeitung|drittanbieter|drittanbietern|drittanbieters|dritten|eingebettete inhalte|externe inhalte|externe medien|externen anbieter|externen anbieters|externen inhalt|externen inhalte|externer anbieter|externer inhalt|externer inhalte|inhalt von {netz}|inhalte von {netz}|personenbezogene daten|privatsphäre|privatsphäre einstellungen|tracker|tracking',
    keksAkt:
      'abgelehnt|ablehnen|aktivieren|aktivierst|aktiviert|akzeptiere|akzeptieren|akzeptiert|ändern|angezeigt|anpassen|anzeigen|anzuzeigen|ausgeblendet|auswahl|beim abspielen|benötigen|benötigt|bestätigen|blockiert|deaktiviert|einsehen|einsetzen|einstellungen|einverstanden|einwilligung|entsperren|erforderliche|erhoben|erlauben|erlaubt|essentielle|essenzielle|freigeben|geladen|gespeichert|gesperrt|klicken|laden|lädt|liegt uns am herzen|mehr dazu|mehr informationen|mehr infos|notwendige|notwendigen|nutzen|nutzt|schließen|setzen|setzt|speichern|übermittelt|übertragen|uns wichtig|verarbeiten|verarbeitet|verwalten|verwenden|verwendet|verwendung|weitergegeben|widerrufen|wir respektieren|wir schätzen|wir schützen|zugelassen|zugestimmt|zulassen|zustimmen|zustimmung',
    keksWort:
      '{keks}|{keksAkt}|{little}|{netz}|{stück}|#|abspielen|ähnliche|alles|analyse|anbieter|anbietern|anbieters|anderen|angebot|anklicken|ansehen|anzeigen|aufgrund|bestes|bestmögliche|bieten|bin|button|dass|daten|datenschutz|datenschutzgründen|dauerhaft|dienst|dienste|diensten|einblenden|einmalig|element|endgerät|entscheidung|erfahrung|erforderlich|erlebnis|ermöglichen|externe|externen|externer|fehlt|finden|fortfahren|funktion|funktionen|gerät|gezeigt|grafik|gründen|ihrer|informationen|infos|jederzeit|karte|klick|klicken|können|künftig|messung|mir|müssten|nein|nötig|notwendig|nutzererlebnis|ok|okay|partner|partnern|personalisieren|personalisierte|personalisierter|plattform|plattformen|player|podcast|post|quelle|quellen|schutz|schutze|sehen|seite|sollte|stammt|statistik|stehen|steht|surfen|technisch|technologien|tweet|umfrage|verbessern|video|videos|webseite|website|wegen|weiterlesen|werbezwecke|werbezwecken|werbung|werden|werden können|zukunft|zweck|zwecke|zwecken',
    erlaubnis: 'eingewilligt|einverständnis|einwilligung|erlaubnis|zugestimmt|zustimmen|zustimmung',
    ladeAkt:
      '{netz}|abspielen|abzuspielen|angezeigt|ansehen|anzeigen|anzusehen|anzuzeigen|darstellen|darstellung|einblenden|eingeblendet|externe|externen|externer|geladen|inhalt|inhalte|inhalts|karte|laden|lädt|podcast|post|tweet|umfrage|video|zeigen',

    abo: '{aboName}|plus|premium',
    aboName:
      'abo|abo angebot|abo angebote|abo modell|aboangebot|aboangebote|abomodell|abonnement|abonnements|abonnent|abonnent innen|abonnenten|abonnentin|abonnentinnen|abonnieren|abonniert|abos|bezahlschranke|digital abo|digitalabo|digitalabonnement|digitalabonnent|digitalabonnenten|digitalpaket|digitalzugang|e paper abo|jahresabo|kostenpflichtig|kostenpflichtige|kostenpflichtigen|kostenpflichtiger|monatsabo|online abo|onlineabo|paywall|plus abo|plus angebot|plus angebote|plus angebots|plus mitglied|plus mitglieder|plus mitgliedern|plusabo|premium abo|premium mitglied|premium mitglieder|premium mitgliedern|premiumabo|printabonnent|printabonnenten|probeabo|probeabonnement|schnupperabo|tagespass|testabo|vollabo|zahlende leser|zahlenden lesern',
    mitglied:
      'kunden|kundinnen|leserinnen und leser|mitglied|mitglieder|mitgliedern|nutzer|nutzern|registrieren|registrierte|registrierten|registrierung|unterstützer',
    zugang:
      '{stück}|ab hier|abrufbar|archiv|entsperren|exklusiv|exklusive|exklusiven|exklusiver|freigeschaltet|freischalten|freizuschalten|lektüre|lesbar|lesen|liest|nur mit|nur noch mit|unbegrenzt|unbegrenzten|unbegrenzter|unbeschränkten|uneingeschränkt|uneingeschränkten|verfügbar|vollem umfang|vorbehalten|weiterlesen|weiterzulesen|zugang|zugänglich|zugriff|zur verfügung',
    bezahlWort:
      '{abo}|{little}|{mitglied}|{zugang}|#|abschließen|allen|angebot|angebots|anmelden|ansehen|app|bekommen|benötigen|benötigt|bestellen|bleibt|brauchen|braucht|digital|digitale|digitalen|digitales|e paper|einloggen|ende|endet|epaper|erhalten|euro|frei|freie|freien|ganz|ganzen|gehört|genießen|gesamten|gibt|gratis|holen|hören|interesse|interessiert|jahr|jederzeit|komplett|kompletten|konto|kostenlos|kostenlosen|kündbar|leider|leser|leserinnen|lesern|lust|monat|monate|monaten|neugierig|print|profitieren|schließen|sehen|seite|sichern|spannend|teil|testen|unseres|vielen|volle|vollen|voller|vollständig|vollständigen|vorteil|vorteile|webseite|website|werbefrei|woche|wochen|zeitung',
    frei: '(kostenlose|kostenlosen|kostenloser|freie|freien|gratis) (artikel|artikeln|texte|texten|beiträge|beiträgen)|artikellimit|freiartikel|freiartikeln|gratis artikeln|gratisartikel|gratisartikeln',
    verbraucht:
      'aufgebraucht|ausgeschöpft|diese woche|diesen monat|erreicht|gelesen|im monat|in diesem monat|kontingent|limit|pro monat|übrig|verbleiben|verbleibend|verbraucht',

    betrag:
      '# (euro|eur|chf|franken|cent|mtl|monatlich|jährlich)|# (monat|woche|jahr)|# [euro|eur|chf] (im|pro|je) (monat|woche|jahr|quartal)',
    preis:
      'aktionspreis|einführungspreis|gespart|gratis|gratismonat|günstiger|kostenfrei|kostenlos|probeabo|probemonat|prozent|rabatt|sonderpreis|sparen|sparst|vorteilspreis',
    bindung:
      'kündbar|kündigen|laufzeit|mindestlaufzeit|probelesen|probezeit|regulär|testen|testphase|testzeitraum|unverbindlich|verlängert sich automatisch|vertragsbindung',
    danach:
      'anschließend|danach|im anschluss|im ersten monat|in den ersten|kündbar|probemonat|probezeit|regulär|statt|testen|testphase|verlängert sich',
    wahl: 'abschließen|angebot|angebote|ausprobieren|auswählen|bestellen|buchen|eur|euro|geschenkt|gratis|günstiger|gutschein|jederzeit kündbar|kaufen|kostenfrei|kostenlos|monatlich kündbar|passende|passt|prämie|probieren|prozent|rabatt|schenken|sichere|sichern|sparen|starten|teste|testen|unverbindlich|upgraden|vergleichen|verlängern|verschenken|vorteil|vorteile|wähle|wählen|zahlen',
    angebotWort:
      '{abo}|{bindung}|{little}|{preis}|{wahl}|#|aktion|angebot|app|artikel|automatisch|begrenzt|bequem|besten|bestes|black friday|black week|cent|chf|cyber monday|digital|digitale|digitalen|drei|e paper|einmalig|einzelkauf|einzelpreis|epaper|erste|ersten|erster|eur|euro|exklusiv|exklusives|flexibel|franken|frühlingsangebot|gegenüber|genau|halben|halber|hälfte|herbstangebot|inhalte|jahr|jahre|jahres|jederzeit|jubiläumsangebot|kurze|lang|lesen|limitiert|monat|monate|monaten|monatlich|monats|mtl|online|osterangebot|paket|print|quartal|richtige|richtigen|risiko|sechs|sommer|sommerangebot|statt|tag|tage|tagen|verpflichtung|vier|vollen|weihnachten|weihnachtsangebot|weiterlesen|woche|wochen|wochenende|zeit|zeitung|zugang|zugriff|zwei|zwölf',
    kündbar: 'kündbar|kündigen',
    frist:
      'flexibel|jederzeit|laufzeit|mindestlaufzeit|monatlich|online|risiko|täglich|testzeitraum|unkompliziert|verpflichtung|vertragsbindung',

    login:
      'account|angemeldet|anmelden|benutzerkonto|eingeloggt|einloggen|konto|kundenkonto|kundenlogin|log in|loggen sie sich|login|melden sie sich an|nutzerkonto|registrieren|registriert',
    loginAkt:
      'abo|abonnement|abonnent|abonnenten|abonnentin|anlegen|apple|artikel|benutzername|benutzernamen|bereits|bleiben|digitalabo|e mail adresse|erstellen|facebook|fortfahren|fortzufahren|google|kein konto|keinen account|kennwort|lesen|mailadresse|netid|neu hier|noch kein|noch keinen|noch nicht|passwort|schon ein|vollen zugriff|weiterlesen|weiterzulesen|zugang|zugangsdaten|zum konto|zum login',
    loginWort:
      '{little}|{login}|{loginAkt}|#|adresse|an|artikel|beitrag|diesen|digitalen|e mail|ein|eingeben|erneut|funktion|funktionen|gratis|kostenlos|kostenlosen|kostenloses|kunde|kundennummer|leser|merken|minute|mitglied|name|nutzen|plus|print|später|speichern|text|und|vergessen|willkommen|zeitung|zugang|zugriff|zurück',

    brief:
      'briefing|e mail adresse|e mail postfach|inbox|mail adresse|mailadresse|mailbox|mailnewsletter|morgenbriefing|nachrichtenüberblick|newsletter|newsletter anmeldung|newsletteranmeldung|newslettern|newsletters|newsletterversand|posteingang|postfach',
    briefAkt:
      'abbestellen|abends|abmelden|abonniere|abonnieren|abonniert|angeben|anmelden|anmeldung|bekommen|bekommst|bestätigen|bestätigt|beste|bestellen|bestellt|besten|direkt|eingeben|eingetragen|eintragen|empfangen|erhalten|erhältst|frei haus|holen|informiert|jeden|kompakt|kompakte|kostenlos|kostenlose|kostenlosen|kostenloser|lesenswert|liefern|liefert|mehr wissen|melden|morgens|registrieren|senden|start in den tag|täglich|täglichen|tragen|überblick|verpasse|verpassen|verschickt|werktags|wichtige|wichtigste|wichtigsten|wöchentlich|wöchentlichen|zuschicken',
    briefWort:
      '{brief}|{briefAkt}|{little}|{netz}|#|abend|adresse|aktuell|aktuelle|aktuellen|artikel|bestens|bleib|bleiben|dank|danke|daten|datenschutzerklärung|derer|dienstag|donnerstag|e mail|einer|einmal|einverstanden|empfehlungen|erste|ersten|exklusiv|exklusive|freitag|geschichten|highlights|hinweise|informieren|informiert|interessiert|jederzeit|kein|keine|klick|kompakt|kultur|laufenden|lesen|lesestoff|link|mail|mittag|mittwoch|möchte|monat|montag|morgen|nachricht|nachrichten|neuigkeiten|news|per|politik|redaktion|region|samstag|sonntag|spannende|spannendsten|sport|stimme|stimmen|tag|tage|tages|texte|thema|themen|tipps|überblick|uhr|unserer|verarbeitet|vielen|weitere|weiterlesen|welt|willkommen|wirtschaft|woche|wochenende|zusammenfassung|zusammengefasst',

    kanal:
      '{netz}|app|app store|appgallery|apps|benachrichtigungen|eilmeldungen|google play|kanal|kanäle|kanälen|nachrichten app|news app|play store|push|push benachrichtigungen|push mitteilungen|push nachrichten|pushnachrichten|telegram kanal|whatsapp channel|whatsapp kanal',
    kanalAkt:
      'abonniere|abonnieren|aktiviere|aktivieren|aktuell informiert|anschließen|auf dem smartphone|aufs handy|aufs smartphone|bei uns|beitreten|besuche|besuchen|diskutieren|download|downloaden|einschalten|fan|fans|finden|findest|findet|folge dem|folge der|folge uns|folge unserem|folgen sie|folgen und|folgst du|folgt uns|gefällt mir|herunter|herunterladen|hier folgen|hol|holen|immer informiert|in unserer|installiere|installieren|jetzt folgen|jetzt laden|kanal folgen|lade dir|lade unsere|laden sie|laufenden|liken|mit unserer|runter|runterladen|uns auf|uns bei|uns folgen|uns im|vernetzen|verpasse|verpassen|verpasst|zu folgen',
    kanalWort:
      '{kanal}|{kanalAkt}|{little}|#|account|aktuell|aktuelle|aktuellen|aktuelles|android|bevorzugte|bilder|bleib|bleiben|bleibt|breaking news|community|communitys|eilmeldung|einblicke|erfahren|erste|erster|folgst|freunde|gruppe|handy|hintergründe|hinzufügen|hören|ios|iphone|keine|kennen|kostenlos|kostenlose|kostenlosen|lesen|liest|live|mal|mehr|nachricht|nachrichten|neue|neuen|neuigkeit|neuigkeiten|news|nichts|offizielle|offiziellen|profil|quelle|redaktion|region|rund um die uhr|schau|schauen|schaut|sehen|seite|smartphone|sportnews|stets|stories|story|tablet|täglich|tolle|überall|unterwegs|verpasst|videos|vorbei|wichtigste|wichtigsten',

    teilAkt:
      'ablegen|ausdrucken|drucken|drucken sie|empfehle|empfehlen|empfehlen sie|kopieren|kopiert|leiten sie|mailen|merken|posten|schicken|senden|senden sie|speichern|teile|teilen|teilen sie|twittern|verschenken|verschicken|versenden|vormerken|weiterempfehlen|weiterleiten|weitersagen',
    teilDing:
      '{netz}|{stück}|an freunde|e mail|favoriten|freunde senden|freunden|freundinnen|leseliste|lesezeichen|link|mail|merkliste|mit freunden|pdf|seite|später|url|webadresse|zwischenablage',
    teilWort:
      '{teilAkt}|{teilDing}|adresse|als|an|anderen|auch|auf|bei|bitte|das|dein|deine|deinem|deinen|dem|den|der|die|diesen|dieses|dir|direkt|druckversion|du|einfach|euren|familie|gefallen|gleich|hier|hinzufügen|icon|ihn|ihnen|ihre|ihrem|ihren|in|jetzt|kannst|klicken|können|kurzlink|lesen|mit|noch|oder|optionen|per|setzen|symbol|über|und|version|via|weiter|weiteren|zum|zur',

    kommentar:
      'forenregeln|forumsbeitrag|kommentar|kommentarbereich|kommentare|kommentaren|kommentarfunktion|kommentarregeln|kommentars|kommentarspalte|leserbrief|leserbriefe|leserforum|leserkommentar|leserkommentare|leserreaktionen|leserzuschriften|netiquette|posting|postings',
    kommentarAkt:
      'abgeben|abgeschaltet|abschicken|absenden|älteste|angemeldet|anmelden|anzeigen|anzeigt|ausblenden|beachten|deaktiviert|diskutieren|einblenden|eingeloggt|einloggen|einsenden|freigegeben|freigeschaltet|freischaltung|geladen|gelöscht|geprüft|geschlossen|gespeichert|hinterlasse|hinterlassen|laden|lesen|meinung|melden|mitdiskutieren|moderiert|möglich|neueste|prüfung|registrieren|registriert|schreib|schreibe|schreiben|senden|sortieren|springen|verfasse|verfassen|veröffentlicht|zu diesem artikel',
    kommentarWort:
      '{kommentar}|{kommentarAkt}|{little}|#|aktuell|ältesten|antworten|artikel|artikels|beitrag|bereich|bisher|dank|danke|debatte|denken|derzeit|diskussion|e mail adresse|eigene|eigenen|eigener|erste|ersten|erster|forum|freuen|funktion|innerhalb|jetzt|kommentieren|kommentiert|können|konto|leider|leser|leserinnen|lesern|meinen|mitdiskutieren|möchten|momentan|name|neuesten|nutzer|redaktion|regeln|sagen|sei|seien|stunden|teilen|text|thema|unsere|vielen|vorhanden|was|wichtig|wochenende|zuerst',

    ganz: '{voll} {stück}|original artikel|originalartikel|originalbeitrag|originaltext|volltext',
    ganzAkt:
      'abrufen|ansehen|anzeigen|aufrufen|finden|findet|gibt|hier|klick|klicken|lesen|liest|nachlesen|öffnen|online|seite|verfügbar|webseite|website|weiterlesen|zum',
    ganzWort:
      '{ganzAkt}|{little}|{stück}|{voll}|app|ausgabe|bitte|e paper|epaper|frei|geht|geht es|gehts|gelangen|heute|homepage|kostenlos|link|morgen|nächsten|plus|portal|print|webauftritt|zeitung',

    weitere: 'artikel|artikeln|beitrag|beiträge|empfehlungen|lesetipps|meldungen|nachrichten|news|storys|texte',
    weitereAkt:
      'ähnliche|aktuellste|auch lesen|aus dem ressort|aus der kategorie|aus der rubrik|aus dieser kategorie|beliebte|beliebteste|beliebtesten|empfehlung|empfohlene|interessant|interessieren|lesen sie|lesenswerte|meistgelesen|meistgelesene|meistgelesenen|meistkommentierte|nächste|nächster|nächstes|neueste|neuesten|passende|unserer redaktion|verwandte|vorherige|vorheriger|zum thema',
    weitereWort:
      '{little}|{weitere}|{weitereAkt}|#|andere|autor|autorin|autors|beste|besten|diesen|dossier|heute|kategorie|könnte|könnten|kultur|lesen|leser|panorama|politik|portal|redaktion|region|reihe|ressort|rubrik|serie|sport|startseite|thema|top|wichtigsten|wirtschaft|woche',

    spieler:
      'audio|audioplayer|audioversion|beitrag als audio|bildergalerie|bilderstrecke|clip|diashow|folge|fotogalerie|fotostrecke|galerie|livestream|player|podcast|podcasts|stream|ton|video|videoplayer|videos|wiedergabe',
    spielerAkt:
      'abgespielt|abspielen|anhören|anschauen|ansehen|ausschalten|dauer|derzeit nicht verfügbar|einschalten|erneut|geladen|hören|hören sie|klick|klicken|klicken sie sich|laden|lädt|leider nicht verfügbar|min|minuten|nächste|nächstes|noch einmal|nochmal|öffnen|pause|pausieren|reinhören|schließen|sekunden|start|starten|startet|stoppen|stumm|überspringen|unterbrochen|untertitel|vergrößern|vollbild|wiederholen',
    spielerWort:
      '{little}|{spieler}|{spielerAkt}|#|artikel|automatisch|bild|bilder|bildern|browser|button|dieses|fehler|fotos|geschwindigkeit|konnte|konnten|lautstärke|leider|minute|mitte|möglich|nächstes|qualität|sekunde|text|vor|weitere|weiteren|zurück',
    vorlesen:
      'abspieldauer|anhören|audioversion|eingesprochen|hördauer|hörzeit|vertont|vorgelesen|vorlesefunktion|vorlesen',
    vorlesenDing:
      '#|abspielen|artikel|automatisch|beitrag|computerstimme|ki|ki stimme|künstlichen|künstlicher|maschinell|min|minuten|player|sprachausgabe|synthetische|synthetischen|text',
    vorlesenWort:
      '{little}|{vorlesen}|{vorlesenDing}|audio|computergenerierten|dauer|erzeugt|generiert|intelligenz|sekunden|sprechers|stimme',

    browser:
      'ad blocker|adblock|adblocker|adblockers|browser|browsers|browserversion|javascript|webbrowser|werbeblocker|werbeblockers',
    browserAkt:
      'abschalten|abspielen|aktiv|aktiver|aktiviere|aktivieren|aktiviert|aktualisieren|aktuellen|anderen|anderer|ausgeschaltet|ausnahme|ausschalten|benötigen|benötigt|benutzen|brauchen|darstellen|deaktiviere|deaktivieren|deaktiviert|eingeschaltet|einschalten|erforderlich|erkannt|festgestellt|installiert|moderneren|neueren|nutzen|nutzt|nutzung|pausieren|schalten|unterstützt|veraltet|veralteten|veralteter|verwenden|verwendest|verwendet|voraussetzung|wechseln|whitelist|wiedergeben',
    browserWort:
      '{browser}|{browserAkt}|{little}|abo|angebot|anzeige|anzeigen|artikel|audio|aus|chrome|damit|edge|ein|einstellungen|element|empfehlen|finanzieren|finanziert|firefox|fortfahren|fortzufahren|fügen|funktion|funktionen|funktioniert|hinzu|inhalt|inhalte|journalismus|karte|korrekt|laden|lädt|leider|lesen|muss|neu|offenbar|optimal|richtig|safari|scheinbar|scheint|sehen|sein|seite|seiten|version|video|videoformat|videos|vollständig|webseite|website|weiterlesen|weiterzulesen|werbefrei|werbung',

    fehler:
      'fehler|fehlern|fehlerteufel|korrektur|korrekturen|korrekturhinweis|korrekturhinweise|rechtschreibfehler|schreibfehler|tippfehler|unstimmigkeit',
    fehlerAkt:
      'an die redaktion|an unsere redaktion|anmerkungen|aufgefallen|bemerkt|bescheid|e mail|einreichen|entdeckt|enter|feedback|formular|gefunden|gemeldet|gesehen|hinweis|hinweise|hinweisen|informieren|mail|mailen|markiere|markieren|melden|meldet|mitteilen|redaktion mit|schreib|schreiben|senden|strg',
    fehlerWort:
      '{fehler}|{fehlerAkt}|{little}|#|adresse|anregung|anregungen|artikel|auswählen|beitrag|bericht|dank|dankbar|danke|drücken|fragen|freuen|geben|gib|helfen|hilfe|ihm|in|inhalt|inhaltliche|inhaltlichen|ist|klicken|kontakt|kritik|lob|redaktion|sachlichen|seite|stelle|taste|tasten|tastenkombination|text|vielen|wenn|wort',

    spende:
      'beitrag|crowdfunding|euro|fördermitglied|fördern|mitgliedschaft|patreon|paypal|solidarabo|spende|spenden|spendenkonto|spendest|steady|trinkgeld|unterstütze|unterstützen|unterstützer|unterstützerin|unterstützerinnen|unterstützt|unterstützung',
    spendeAkt:
      'berichten|berichterstattung|dieses projekt|journalismus|kostet geld|lokaljournalismus|qualitätsjournalismus|recherche|recherchen|recherchieren|redaktion|unabhängig|unabhängigen|unabhängiger|unser projekt|unsere arbeit|unserer arbeit|unterstütze uns|unterstützen sie uns|werbefrei|werde|werden sie',
    spendeWort:
      '{little}|{spende}|{spendeAkt}|#|angewiesen|arbeit|arbeiten|artikel|benötigt|berichten|bleiben|bleibt|brauchen|braucht|dank|danke|danken|einmalig|ermöglichen|ermöglicht|finanziell|finanziert|fortsetzen|freie|freien|freier|freiwillig|freiwilligen|gefallen|gefällt|geld|gute|guten|guter|gutes|helfe|helfen|helft|hilft|jährlich|jeden|jeder|klein|kleine|kleinen|kleiner|kostenlos|kritisch|kritische|kritischen|kritischer|leser|leserinnen|lesern|magazin|medien|medium|möglich|monat|monatlich|paywall|portal|regelmäßig|schätzen|sichern|sichert|sie|stärken|stärkt|text|texte|überweisung|werde|wertvoll|zählt|zeitung|zukunft',

    rechte:
      'copyright|nachdruck|nutzungsrechte|rechte|speicherung|übernahme|urheberrecht|urheberrechtlich|verbreitung|veröffentlichung|vervielfältigung|vervielfältigungen|verwendung|verwertung|weitergabe|weiterverbreitung|weiterverwendung|wiedergabe',
    rechteAkt:
      'ausschließlich|einwilligung|erlaubnis|genehmigung|geschützt|gestattet|liegen bei|liegen beim verlag|lizenz|quellenangabe|schriftliche|schriftlicher|strafbar|untersagt|unzulässig|verboten|vorbehalten|zulässig|zustimmung',
    rechteWort:
      '{little}|{rechte}|{rechteAkt}|#|ag|artikel|artikels|ausdrückliche|ausdrücklicher|auszüge|auszugsweise|auszugsweiser|autors|bilder|bildern|datenbanken|elektronische|elektronischen|elektronischer|form|fotos|gebrauch|gewerbliche|gmbh|herausgeber|herausgebers|inhalt|inhalte|inhalten|kg|kommerzielle|online|private|privaten|redaktion|sämtliche|seite|seiten|sind|text|texte|texten|urhebers|verlag|verlages|verlags|vorherige|vorheriger|webseite|website|weitere|zwecke',

    haftung: 'gewähr|gewährleistung|haften|haftet|haftung|verantwortlich',
    haftungDing:
      'angaben|externe|externer|fremde inhalte|links|richtigkeit|übernehmen keine|übernimmt keine|übernimmt keinerlei|verlinkte|verlinkten|verlinkter|vollständigkeit',
    haftungWort:
      '{haftung}|{haftungDing}|{little}|aktualität|anzeigen|artikel|ausschließlich|autor|autoren|autors|betreiber|deren|dritter|externen|informationen|inhalt|inhalte|inhalten|jegliche|keinerlei|kontrolle|leserbriefe|leserkommentare|meinung|muss|prüfung|redaktion|sein|seiten|sorgfältiger|stehenden|texte|trotz|übernehmen|übernimmt|unbedingt|verantwortung|verlag|verlinkungen|webseiten|websites',
    werblich:
      'affiliate link|affiliate links|affiliatelinks|anzeigensonderveröffentlichung|bezahlte anzeige|bezahlte partnerschaft|bezahlter inhalt|eine provision|entgeltliche einschaltung|enthält werbung|gekennzeichneten links|gesponsert|gesponserter|käufen über|kleine provision|links erhalten wir|native advertising|partnerlinks|produktplatzierung|produktplatzierungen|provisionslinks|werbelink|werbelinks|werbepartner|werbliche inhalte|werblicher inhalt',
    werblichDing:
      'artikel|beitrag|einkauf|händler|inhalt|kauf|käufen|kooperation|links|partner|preis|provision|redaktion|redaktionell|redaktionelle|seite|text|zusammenarbeit',
    werblichWort:
      '{little}|{werblich}|{werblichDing}|ändert|anzeige|auftrag|bekommen|dadurch|darüber|enthält|enthalten|entstanden|erhalten|erstellt|finanziert|gegebenenfalls|gekennzeichnet|gekennzeichnete|ggf|kaufen|kleine|klicken|kunde|kunden|markiert|markierte|markierten|mehrkosten|sogenannte|sternchen|symbol|unabhängig|unbeauftragt|unbezahlte|verändert|verantwortlich|werbung',

    bild: 'bild|bildbeschreibung|bildunterschrift|datei|element|foto|grafik|iframe|inhalt|vorschaubild|widget',
    bildAkt:
      'aufklappen|ausblenden|einblenden|großansicht|herunterladen|kein bild verfügbar|nicht angezeigt|nicht gefunden|nicht geladen|nicht mehr verfügbar|nicht verfügbar|originalgröße|verfügbar|vergrößern|vollbild|zuklappen',
    bildWort: '{bild}|{bildAkt}|{little}|ansicht|galerie|klicken|konnte|leider|öffnen|werden|zoomen',

    dank: 'applaus|bedanken|bewerte|bewerten|bewertung|danke|danken|gefallen|gefällt|gefiel|herzchen|hilfreich|lesenswert|sterne|trinkgeld|wertvoll fanden',
    dankDing: 'artikel|autor|autorin|autors|beitrag|lektüre|text|verfasser',
    dankWort:
      '{dank}|{dankDing}|{little}|#|aufmerksamkeit|dank|dankeschön|durchschnittliche|fanden|finden|freuen|fürs|geben|gelesen|gib|herzlichen|interesse|kaffee|kleinen|kleines|klick|klicken|lesen|sag|sagen|spende|unterstützen|vielen|zeig|zeigen',

    übersetzt: 'ki übersetzung|übersetzt|übersetzte|übersetzter|übersetzung|zusammenfassung|zusammengefasst',
    übersetztAkt:
      'automatisch|automatische|automatisierte|chatgpt|deepl|google|google translate|ki|künstliche intelligenz|künstlicher intelligenz|maschinell|maschinelle|maschinellen|software|übersetzungsprogramm',
    übersetztWort:
      '{little}|{übersetzt}|{übersetztAkt}|artikel|beitrag|deutsche|deutschen|dienst|englisch|englischen|enthalten|erstellt|fehler|französischen|geprüft|hilfe|italienischen|mithilfe|nachbearbeitet|original|polnischen|redaktion|redaktionell|russischen|spanischen|sprache|text|texte|tool|überprüft|ukrainischen|ungeprüft|unterstützung|verfügbar',

    original: 'originalartikel|originalbeitrag|originalmeldung|originalquelle|originaltext|ursprungsartikel',
    originalAkt: 'ansehen|auf|erschienen|finden|hier|lesen|link|veröffentlicht|weiterlesen|zum|zur',
    originalWort:
      '{little}|{originalAkt}|artikel|beitrag|klicken|meldung|seite|text|ursprünglich|vollständige|webseite|website|zuerst',

    ticker: 'live blog|live ticker|liveblog|livestream|liveticker|nachrichtenticker|newsblog|newsticker|ticker',
    tickerAkt:
      'aktualisieren|aktualisiert|alle|beendet|entwicklungen|finden|geht es|gehts|hier|laufend|lesen|mitlesen|nachlesen|neu laden|ständig|verfolge|verfolgen|zum',
    tickerWort:
      '{little}|{ticker}|{tickerAkt}|#|aktuelle|aktuellen|artikel|ereignisse|geht|gibt|gibts|informationen|infos|lage|live|meldungen|nachrichten|neue|neuesten|neuigkeiten|news|tag|tages|uhr',
    // Any word of any notice: what a phrase may go on with.
    common:
      'abmeldung|abspielen|aktivierung|aktuell|aktuellste|anbieters|andere|anderen|anschließend|ansicht|anzeige|ausgewählte|ausgewählten|ausschalten|außerdem|auswahl|beim|bemerkt|bereitgestellt|besonders|bestandskunden|bestätigungslink|bestehen|darf|darin|darstellung|davon|debatte|drei|dürfen|ebenfalls|eingebunden|einige|einschalten|entdecken|entscheiden|erforderlich|erfordert|ermäßigt|erreicht|erste|erstes|erstmals|exklusive|festgestellt|folge|fotos|fünf|funktion|gekennzeichneten|gelesen|genügt|gute|guten|halben|helfen|herunterscrollen|heute|hilft|hintergrund|hören|ihrer|kauf|käufen|kein|klick|kompakt|kompakte|kompakter|kopiert|lang|länge|lektüre|lokal|lokale|lokalen|mein|meine|meinem|meinen|mich|minuten|mir|modell|modelle|nachladen|neukunden|neuleser|nötig|notwendig|nutzung|passendes|preis|preisangaben|preise|printabonnent|printleser|recherchieren|regional|regionale|regionalen|reicht|rund|sechs|sehen|spannenden|spendieren|start|stehen|steht|studierende|teil|teile|teils|thema|themen|überblick|umgebung|ungestört|unserem|unterbrechung|verbessern|verbreitet|verfügung|vervielfältigt|videos|vier|vollem umfang|vollständiger|voraussetzung|vorteile|weiterhin|weiterscrollen|wer|wissen|wöchentlich|zehn|zurücksetzen|zwei|zwölf',
    notice:
      '{abo}|{angebotWort}|{anzeige}|{anzeigeAkt}|{anzeigeWort}|{betrag}|{bezahlWort}|{bild}|{bildAkt}|{bildWort}|{bindung}|{brief}|{briefAkt}|{briefWort}|{browser}|{browserAkt}|{browserWort}|{common}|{danach}|{dank}|{dankDing}|{dankWort}|{erlaubnis}|{fehler}|{fehlerAkt}|{fehlerWort}|{frei}|{frist}|{ganz}|{ganzAkt}|{ganzWort}|{haftung}|{haftungDing}|{haftungWort}|{kanal}|{kanalAkt}|{kanalWort}|{keks}|{keksAkt}|{keksWort}|{kommentar}|{kommentarAkt}|{kommentarWort}|{kündbar}|{ladeAkt}|{login}|{loginAkt}|{loginWort}|{mitglied}|{nachAnzeige}|{original}|{originalAkt}|{originalWort}|{preis}|{rechte}|{rechteAkt}|{rechteWort}|{spende}|{spendeAkt}|{spendeWort}|{spieler}|{spielerAkt}|{spielerWort}|{teilAkt}|{teilDing}|{teilWort}|{ticker}|{tickerAkt}|{tickerWort}|{übersetzt}|{übersetztAkt}|{übersetztWort}|{verbraucht}|{vorlesen}|{vorlesenDing}|{vorlesenWort}|{wahl}|{weiterAkt}|{weitere}|{weitereAkt}|{weitereWort}|{werblich}|{werblichDing}|{werblichWort}|{zugang}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: '{nachAnzeige}',
        act: '{weiterAkt}',
        example: 'Nach dieser Anzeige folgt der Rest des Artikels',
      },
      {
        words: '{notice}',
        cue: '{anzeige}',
        act: '{anzeigeAkt}',
        example: 'Reklame: Zum Weiterlesen bitte scrollen',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: '{keks}',
        act: '{keksAkt}',
        example: 'Zum Anzeigen müssen Sie Drittanbieter-Cookies zulassen',
      },
      {
        words: '{notice}',
        cue: '{erlaubnis}',
        act: '{ladeAkt}',
        example: 'Mit Ihrer Zustimmung zeigen wir Ihnen hier die Karte',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'kostenlose leseprobe|kostenlose teil|kostenlosen artikels|kostenlosen teils|kostenlosen vorschau|leseprobe',
        act: 'ende|endet|endet hier|erreicht',
        example: 'Sie haben das Ende der Leseprobe erreicht',
      },
      {
        words: '{notice}',
        cue: '{abo}',
        act: '{zugang}',
        example: 'Bitte schließen Sie ein Abonnement ab, um weiterzulesen',
      },
      {
        words: '{notice}',
        cue: '{mitglied}',
        act: '{stück}|exklusiv|weiterlesen',
        example: 'Dieser Text bleibt Mitgliedern vorbehalten',
      },
      {
        words: '{notice}',
        cue: '{frei}',
        act: '{verbraucht}',
        example: 'Sie haben noch 2 kostenlose Artikel in diesem Monat',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: '{betrag}',
        act: 'freischalten|kaufen|lesen|testen',
        example: 'Jetzt Artikel für 0,99 Euro kaufen',
      },
      {
        words: '{notice}',
        cue: 'probeabo|probemonat|probezeitraum|testmonat|testphase|testzeitraum',
        act: 'automatisch|endet|kostenlos|kündigen|verlängert',
        example: 'Endet automatisch nach dem Testzeitraum',
      },
      {
        words: '{notice}',
        cue: 'e paper|epaper|werbefrei',
        act: 'app|archiv|inklusive|lesen|podcasts|vorteile|zugang',
        example: 'E-Paper, App und Archiv inklusive',
      },
      {
        words: '{notice}',
        cue: 'gratis|halben preis|halber preis|kostenlos',
        act: '# (monate|wochen|tage|monat|woche)|(zwei|drei|vier|sechs) (monate|wochen)|ersten (monate|wochen|monat)',
        example: 'Zwei Monate zum halben Preis',
      },
      {words: '{notice}', cue: '{aboName}', act: '{wahl}', example: 'Digitalabo im ersten Jahr 50 Prozent günstiger'},
      {
        words: '{notice}',
        cue: '{preis}',
        act: '{bindung}',
        example: '4 Wochen gratis testen',
      },
      {
        words: '{notice}',
        cue: '{betrag}',
        act: '{danach}',
        example: 'Im Anschluss 14,90 €/Monat',
      },
      {
        words: '{notice}',
        cue: '{kündbar}',
        act: '{frist}',
        example: 'Jederzeit kündbar, keine Mindestlaufzeit',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'benutzername|kennwort|passwort|zugangsdaten',
        act: 'anfordern|anmelden|e mail adresse|eingeben|einloggen|vergessen|zurücksetzen',
        example: 'E-Mail-Adresse und Passwort eingeben',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Kostenlos registrieren und weiterlesen'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'abbestellen|abbestellung|abmelden|abmeldung',
        act: 'jederzeit|jederzeit möglich',
        example: 'Abmeldung jederzeit möglich',
      },
      {
        words: '{notice}',
        cue: 'bestätigungs e mail|bestätigungslink|bestätigungsmail',
        act: 'e mail|erhalten|gesendet|klicken|kürze|postfach|verschickt',
        example: 'Sie erhalten in Kürze einen Bestätigungslink',
      },
      {
        words: '{notice}',
        cue: 'melde dich|melden sie sich|registrieren sie sich|tragen sie sich',
        act: 'besten artikel|besten geschichten|besten texte|wichtigsten nachrichten|wichtigsten texte|wichtigsten themen',
        example: 'Melden Sie sich an und erhalten Sie die besten Texte',
      },
      {words: '{notice}', cue: '{brief}', act: '{briefAkt}', example: 'Das Beste der Woche direkt in Ihr Postfach'},
    ],
    'follow-us': [
      {words: '{notice}', cue: '{kanal}', act: '{kanalAkt}', example: 'Sie finden uns auch bei Facebook und TikTok'},
    ],
    'share-toolbar': [
      {words: '{teilWort}', cue: '{teilAkt}', act: '{teilDing}', example: 'Per E-Mail weiterempfehlen'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: '{kommentar}',
        act: '{kommentarAkt}',
        example: 'Zu diesem Artikel sind keine Kommentare mehr möglich',
      },
      {
        words: '{notice}',
        cue: 'kommentiere|kommentieren|kommentiert|mitdiskutieren',
        act: 'als erste|als erster|angemeldet|anmelden|artikel|beitrag|der erste|die erste|eingeloggt|einloggen|registrieren|registriert|text',
        example: 'Seien Sie der Erste, der kommentiert',
      },
    ],
    'continue-reading': [
      {words: '{notice}', cue: '{ganz}', act: '{ganzAkt}', example: 'Den kompletten Artikel gibt es hier'},
    ],
    'read-also': [
      {words: '{notice}', cue: '{weitere}', act: '{weitereAkt}', example: 'Ähnliche Meldungen aus dem Ressort'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: '{spieler}',
        act: '{spielerAkt}',
        example: 'Klicken Sie sich durch die Fotostrecke',
      },
      {words: '{notice}', cue: '{vorlesen}', act: '{vorlesenDing}', example: 'Den Artikel anhören (5 Minuten)'},
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: '{browser}',
        act: '{browserAkt}',
        example: 'Zur Nutzung bitte den Werbeblocker ausschalten',
      },
    ],
    'error-report': [
      {words: '{notice}', cue: '{fehler}', act: '{fehlerAkt}', example: 'Fehler im Text? Bitte markieren'},
    ],
    donation: [
      {words: '{notice}', cue: '{spende}', act: '{spendeAkt}', example: 'Guter Journalismus braucht Ihre Spende'},
    ],
    copyright: [
      {
        words: '{notice}',
        cue: 'kopiert|reproduziert|übernommen|verbreitet|vervielfältigt|weiterverbreitet|weiterverwendet',
        act: 'nicht ohne|ohne erlaubnis|ohne genehmigung|ohne schriftliche|ohne vorherige|ohne zustimmung',
        example: 'Inhalte dürfen nicht ohne Genehmigung kopiert werden',
      },
      {
        words: '{notice}',
        cue: '{rechte}',
        act: '{rechteAkt}',
        example: 'Vervielfältigung ohne Genehmigung des Verlags verboten',
      },
    ],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{haftung}',
        act: '{haftungDing}',
        example: 'Die Redaktion übernimmt keine Haftung für externe Links',
      },
      {words: '{notice}', cue: '{werblich}', act: '{werblichDing}', example: 'Dieser Artikel enthält Werbung'},
    ],
    'cms-leftover': [
      {words: '{notice}', cue: '{bild}', act: '{bildAkt}', example: 'Dieses Bild konnte nicht geladen werden'},
    ],
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'spendier|spendiere|spendieren sie|trinkgeld',
        act: 'autor|autorin|kaffee|redaktion',
        example: 'Spendieren Sie dem Autor einen Kaffee',
      },
      {words: '{notice}', cue: '{dank}', act: '{dankDing}', example: 'Bedanken Sie sich beim Autor'},
    ],
    'translation-notice': [
      {
        words: '{notice}',
        cue: '{übersetzt}',
        act: '{übersetztAkt}',
        example: 'Übersetzung aus dem Englischen mit DeepL',
      },
    ],
    'source-line': [
      {
        words: '{notice}',
        cue: '{original}',
        act: '{originalAkt}',
        example: 'Der Originalartikel ist hier zu finden',
      },
    ],
    'live-marker': [
      {
        words: '{notice}',
        cue: '{ticker}',
        act: '{tickerAkt}',
        example: 'Alle Neuigkeiten gibt es laufend im Newsblog',
      },
    ],
  },
}
