import type {PhraseBook} from '../../phrases.js'

/**
 * The words of German notices. No word for people stands here but readers and members, none for what happens, and none that
 * a heading of advice begins with: “Wie Sie Cookies löschen”, “So kündigen Sie das Abo”.
 */
export const germanVocabulary: PhraseBook = {
  language: 'de',
  sets: {
    little:
      'ab|alle|allen|aller|alles|am|an|auch|auf|aufs|aus|beim|bei|bitte|dabei|dafür|damit|danach|dann|darauf|darunter|das|davor|dazu|dein|deine|deinem|deinen|deiner|dem|den|der|des|dich|die|dies|diese|diesem|diesen|dieser|dieses|dir|direkt|du|durch|ein|eine|einem|einen|einer|einfach|es|euch|euer|eure|eurem|euren|für|fürs|gerne|gern|gleich|haben|hat|hast|hier|hierfür|hierzu|ich|ihm|ihn|ihnen|ihr|ihre|ihrem|ihren|ihrer|im|immer|in|indem|ins|ist|ja|jede|jedem|jeden|jeder|jedes|jetzt|kann|kannst|können|könnt|lassen|mehr|mit|möchten|möchtest|müssen|musst|nach|noch|nun|nur|ob|oder|ohne|per|pro|schnell|schon|sein|seit|selbst|sich|sie|sind|sofort|sollen|sowie|über|übers|um|und|uns|unser|unsere|unserem|unseren|unserer|unten|unter|via|viel|vom|von|vor|wählen|weiter|weitere|weiteren|wenn|werden|wieder|willst|wir|wird|wollen|wurde|wurden|zu|zum|zur|zusätzlich|zuerst|bereits|dort|sodass|so dass|dass|weil|da|sonst|nicht|kein|keine|keinen|bis',
    netz: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|xing|youtube|tiktok|pinterest|google|google news|flipboard|threads|mastodon|bluesky|threema|snapchat|reddit|spotify|apple podcasts|signal|messenger|discord|twitch|opinary|social media|soziale medien|sozialen medien|soziale netzwerke|sozialen netzwerken',
    stück:
      'artikel|artikels|artikeln|beitrag|beitrags|beiträge|beiträgen|text|texte|texten|textes|inhalt|inhalte|inhalten|inhalts|story|storys|meldung|meldungen|bericht|berichte|reportage|reportagen|interview|geschichte|volltext|plus artikel|plusartikel|premium artikel',
    voll: 'ganzen|ganze|ganzer|vollständigen|vollständige|vollständiger|kompletten|komplette|kompletter|gesamten|gesamte|restlichen|restliche|ungekürzten|rest des|fortsetzung des|rest dieses',

    anzeige:
      'anzeige|anzeigen|werbung|werbeanzeige|werbeanzeigen|reklame|werbepause|werbeblock|werbespot|werbeunterbrechung|werbeeinblendung|werbebanner|werbeclip|werbeinsel|werbefläche',
    nachAnzeige:
      '(nach|unter|unterhalb|hinter|im anschluss an|nach kurzer|nach der kurzen|nach einer kurzen|nach dieser kurzen) [der|dieser|einer|folgender|von] {anzeige}',
    weiterAkt:
      'weiter|weiterlesen|weiterzulesen|weitergelesen|weitergehen|weitergeht|weiterhören|weitersehen|fortgesetzt|fortsetzung|rest|gehts|scrollen|scroll|{stück}|lesen|geht|folgt|folgen|läuft',
    anzeigeWort: '{little}|{weiterAkt}|{anzeige}|kurz|kurzen|kurze|s|nächste|teil|sekunden|#|seite|gleich|liest',
    anzeigeAkt:
      'überspringen|schließen|ausblenden|beenden|entfernen|weiterlesen|weiterzulesen|scrollen|scroll|übersprungen|geht es weiter|gehts weiter|endet hier|beginnt hier|geht unten weiter|wegklicken|weiterscrollen|herunterscrollen|nach unten scrollen',

    keks: 'cookie|cookies|cookie einstellungen|cookieeinstellungen|cookie richtlinie|drittanbieter|drittanbietern|drittanbieters|dritten|tracking|datenschutzeinstellungen|datenschutz einstellungen|datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|personenbezogene daten|privatsphäre|privatsphäre einstellungen|externe inhalte|externen inhalte|externer inhalt|externen inhalt|externe medien|externen anbieter|externer anbieter|externen anbieters|eingebettete inhalte|consent|datennutzung|datenverarbeitung|tracker|inhalte von {netz}|inhalt von {netz}|beiträge von {netz}|{netz} beiträge|{netz} inhalte|cookie hinweis|externer inhalte|daten übertragen|{netz} umfrage',
    keksAkt:
      'akzeptieren|akzeptiert|akzeptiere|zustimmen|zugestimmt|zulassen|zugelassen|ablehnen|abgelehnt|erlauben|erlaubt|verwalten|ändern|anpassen|widerrufen|laden|geladen|lädt|anzeigen|angezeigt|anzuzeigen|ausgeblendet|aktivieren|aktiviert|aktivierst|deaktiviert|verwenden|verwendet|nutzen|nutzt|setzen|setzt|einsetzen|speichern|gespeichert|verarbeiten|verarbeitet|übermittelt|übertragen|weitergegeben|einverstanden|benötigt|benötigen|blockiert|gesperrt|zustimmung|einwilligung|auswahl|notwendige|notwendigen|erforderliche|essenzielle|essentielle|bestätigen|einsehen|mehr dazu|mehr infos|mehr informationen|freigeben|entsperren|einstellungen|verwendung|erhoben|uns wichtig|wir respektieren|wir schützen|wir schätzen|liegt uns am herzen|schließen|beim abspielen|klicken',
    keksWort:
      '{little}|{keks}|{keksAkt}|{netz}|{stück}|video|videos|karte|umfrage|post|tweet|podcast|grafik|element|player|website|webseite|seite|website|angebot|dienst|dienste|diensten|funktion|funktionen|gerät|endgerät|informationen|infos|daten|partner|partnern|zweck|zwecke|zwecken|werbezwecke|werbezwecken|personalisierte|personalisierter|personalisieren|anzeigen|werbung|messung|analyse|statistik|erfahrung|nutzererlebnis|verbessern|einmalig|dauerhaft|button|klick|klicken|anklicken|alles|externe|externen|externer|quelle|quellen|plattform|plattformen|anbieter|anbieters|anbietern|stammt|steht|stehen|finden|schutz|schutze|gründen|datenschutz|datenschutzgründen|sehen|ansehen|abspielen|nötig|erforderlich|notwendig|technisch|nein|okay|ok|bestmögliche|bestes|erlebnis|bieten|ermöglichen|künftig|zukunft|jederzeit|#|einblenden|gezeigt|müssten|sollte|fehlt|aufgrund|ihrer|wegen|entscheidung|weiterlesen|fortfahren|surfen|werden können|können|anderen|ähnliche|technologien|bin|mir|dass|werden',
    erlaubnis: 'zustimmung|einwilligung|einverständnis|erlaubnis|zustimmen|zugestimmt|eingewilligt',
    ladeAkt:
      'laden|geladen|lädt|anzeigen|angezeigt|anzuzeigen|zeigen|abspielen|abzuspielen|ansehen|anzusehen|einblenden|eingeblendet|darstellen|{netz}|externe|externen|externer|video|umfrage|karte|tweet|post|podcast|darstellung|inhalts|inhalte|inhalt',

    abo: '{aboName}|plus|premium',
    aboName:
      'abo|abos|abonnement|abonnements|abonnent|abonnenten|abonnentin|abonnentinnen|abonnent innen|abonnieren|abonniert|digitalabo|digital abo|digitalabonnement|digitalabonnent|digitalabonnenten|onlineabo|online abo|probeabo|probeabonnement|testabo|schnupperabo|jahresabo|monatsabo|plus abo|plusabo|premium abo|premiumabo|aboangebot|abo angebot|aboangebote|paywall|bezahlschranke|premium mitglied|premium mitglieder|premium mitgliedern|plus mitglieder|plus mitgliedern|plus mitglied|plus angebot|plus angebots|plus angebote|digitalpaket|digitalzugang|tagespass|zahlende leser|zahlenden lesern|e paper abo|kostenpflichtig|kostenpflichtiger|kostenpflichtige|kostenpflichtigen|printabonnent|printabonnenten|abo modell|abomodell|abo angebote|vollabo|e paper abo',
    mitglied:
      'mitglied|mitglieder|mitgliedern|nutzer|nutzern|registrierte|registrierten|registrieren|registrierung|unterstützer|kunden|kundinnen|leserinnen und leser',
    zugang:
      '{stück}|weiterlesen|weiterzulesen|lesen|liest|lesbar|zugang|zugriff|exklusiv|exklusive|exklusiver|exklusiven|unbegrenzt|unbegrenzten|unbegrenzter|uneingeschränkt|uneingeschränkten|unbeschränkten|freischalten|freizuschalten|freigeschaltet|entsperren|vorbehalten|zugänglich|verfügbar|abrufbar|archiv|zur verfügung|ab hier|lektüre|nur mit|nur noch mit|vollem umfang',
    bezahlWort:
      '{little}|{abo}|{mitglied}|{zugang}|angebot|angebots|teil|leserinnen|leser|lesern|digital|digitale|digitalen|digitales|print|zeitung|app|e paper|epaper|website|webseite|seite|benötigen|benötigt|brauchen|braucht|schließen|abschließen|testen|kostenlos|kostenlosen|gratis|frei|freien|freie|monat|monate|monaten|woche|wochen|jahr|euro|#|vollen|volle|voller|ganz|komplett|kompletten|vollständig|vollständigen|ganzen|gesamten|sichern|holen|bestellen|jederzeit|kündbar|neugierig|interessiert|interesse|spannend|lust|ende|leider|gehört|gibt|bleibt|erhalten|bekommen|genießen|einloggen|anmelden|konto|werbefrei|vorteile|vorteil|profitieren|endet|sehen|hören|ansehen|unseres|vielen|allen',
    frei: '(kostenlose|kostenlosen|kostenloser|freie|freien|gratis) (artikel|artikeln|texte|texten|beiträge|beiträgen)|gratisartikel|gratisartikeln|freiartikel|freiartikeln|artikellimit|gratis artikeln',
    verbraucht:
      'aufgebraucht|verbraucht|gelesen|erreicht|ausgeschöpft|kontingent|übrig|verbleiben|verbleibend|limit|diesen monat|in diesem monat|diese woche|pro monat|im monat',

    betrag:
      '# (euro|eur|chf|franken|cent|mtl|monatlich|jährlich)|# [euro|eur|chf] (im|pro|je) (monat|woche|jahr|quartal)|# (monat|woche|jahr)',
    preis:
      'gratis|kostenlos|kostenfrei|rabatt|prozent|günstiger|sparen|sparst|gespart|sonderpreis|vorteilspreis|aktionspreis|einführungspreis|probemonat|gratismonat|probeabo',
    bindung:
      'kündbar|kündigen|mindestlaufzeit|vertragsbindung|laufzeit|testzeitraum|probezeit|probelesen|testen|testphase|regulär|verlängert sich automatisch|unverbindlich',
    danach:
      'danach|anschließend|im anschluss|im ersten monat|in den ersten|statt|kündbar|testen|testphase|probemonat|probezeit|verlängert sich|regulär',
    wahl: 'testen|teste|sichern|sichere|bestellen|abschließen|verschenken|schenken|kaufen|buchen|wählen|wähle|auswählen|sparen|verlängern|upgraden|starten|gutschein|gratis|kostenlos|kostenfrei|euro|eur|prozent|rabatt|günstiger|geschenkt|probieren|ausprobieren|jederzeit kündbar|monatlich kündbar|unverbindlich|passt|passende|angebot|angebote|vorteil|vorteile|prämie|vergleichen|zahlen',
    angebotWort:
      '{little}|{abo}|{preis}|{wahl}|{bindung}|monat|monate|monaten|monats|woche|wochen|tag|tage|tagen|jahr|jahre|jahres|quartal|ersten|erste|erster|lang|#|jederzeit|flexibel|automatisch|angebot|weihnachtsangebot|sommerangebot|frühlingsangebot|herbstangebot|osterangebot|jubiläumsangebot|black friday|black week|cyber monday|weihnachten|aktion|sommer|exklusiv|exklusives|besten|bestes|lesen|weiterlesen|e paper|epaper|app|digital|digitale|digitalen|print|zeitung|artikel|inhalte|zugang|zugriff|statt|gegenüber|limitiert|begrenzt|kurze|zeit|genau|paket|richtige|richtigen|hälfte|halben|halber|drei|zwei|vier|sechs|zwölf|einmalig|online|bequem|verpflichtung|risiko|wochenende|vollen|euro|eur|chf|franken|cent|mtl|monatlich|einzelkauf|einzelpreis',
    kündbar: 'kündbar|kündigen',
    frist:
      'jederzeit|monatlich|flexibel|mindestlaufzeit|vertragsbindung|verpflichtung|risiko|laufzeit|online|täglich|unkompliziert|testzeitraum',

    login:
      'einloggen|anmelden|registrieren|login|log in|eingeloggt|angemeldet|registriert|konto|nutzerkonto|benutzerkonto|kundenkonto|account|kundenlogin|loggen sie sich|melden sie sich an',
    loginAkt:
      'passwort|kennwort|benutzername|benutzernamen|zugangsdaten|e mail adresse|mailadresse|weiterlesen|weiterzulesen|fortfahren|fortzufahren|abonnent|abonnentin|abo|abonnement|digitalabo|google|apple|facebook|netid|kein konto|keinen account|noch kein|noch keinen|noch nicht|schon ein|bereits|neu hier|bleiben|zum login|zum konto|erstellen|anlegen|lesen|vollen zugriff|artikel|abonnenten|zugang',
    loginWort:
      '{little}|{login}|{loginAkt}|artikel|text|beitrag|zugang|zugriff|kunde|mitglied|leser|vergessen|ein|an|eingeben|adresse|e mail|name|willkommen|zurück|und|erneut|später|merken|speichern|diesen|funktion|funktionen|nutzen|zeitung|plus|digitalen|print|kostenlosen|kostenloses|kundennummer|minute|#|kostenlos|gratis',

    brief:
      'newsletter|newsletters|newslettern|postfach|posteingang|mailbox|inbox|e mail adresse|mail adresse|mailadresse|morgenbriefing|briefing|nachrichtenüberblick|newsletteranmeldung|newsletter anmeldung|newsletterversand|e mail postfach|mailnewsletter',
    briefAkt:
      'abonnieren|abonniert|abonniere|bestellen|bestellt|anmelden|anmeldung|eintragen|eingetragen|eingeben|angeben|bestätigen|bestätigt|abbestellen|abmelden|erhalten|erhältst|bekommen|bekommst|kostenlos|kostenlosen|kostenloser|kostenlose|jeden|täglich|täglichen|wöchentlich|wöchentlichen|morgens|abends|werktags|direkt|wichtigste|wichtigsten|beste|besten|verpassen|verpasse|informiert|registrieren|melden|tragen|zuschicken|senden|liefern|liefert|holen|wichtige|empfangen|verschickt|frei haus|lesenswert|überblick|kompakt|kompakte|mehr wissen|start in den tag',
    briefWort:
      '{little}|{brief}|{briefAkt}|{netz}|e mail|mail|adresse|nachricht|nachrichten|news|neuigkeiten|thema|themen|geschichten|texte|artikel|highlights|überblick|tag|tages|tage|woche|monat|morgen|abend|mittag|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|#|region|redaktion|welt|politik|wirtschaft|kultur|sport|informiert|informieren|aktuell|aktuelle|aktuellen|spannende|spannendsten|bestens|laufenden|bleiben|bleib|interessiert|möchte|dank|vielen|danke|link|ersten|erste|einmal|einer|jederzeit|klick|per|kompakt|exklusive|exklusiv|empfehlungen|tipps|lesestoff|zusammengefasst|zusammenfassung|lesen|weiterlesen|kein|keine|verarbeitet|daten|datenschutzerklärung|stimme|stimmen|einverstanden|hinweise|weitere|derer|unserer|willkommen',

    kanal:
      '{netz}|whatsapp kanal|telegram kanal|whatsapp channel|app|apps|news app|nachrichten app|app store|play store|google play|appgallery|push nachrichten|push mitteilungen|pushnachrichten|push benachrichtigungen|push|kanal|kanäle|kanälen|benachrichtigungen|eilmeldungen',
    kanalAkt:
      'fan|fans|abonnieren|abonniere|herunterladen|herunter|runterladen|runter|downloaden|download|holen|hol|installieren|installiere|aktivieren|aktiviere|einschalten|verpassen|verpasse|verpasst|laufenden|gefällt mir|liken|finden|findest|findet|besuchen|besuche|aufs handy|aufs smartphone|auf dem smartphone|diskutieren|beitreten|anschließen|vernetzen|folgen sie|folge uns|folgt uns|uns folgen|zu folgen|jetzt folgen|hier folgen|folgen und|folge dem|folge der|folge unserem|folgst du|laden sie|lade dir|jetzt laden|lade unsere|uns auf|uns bei|uns im|bei uns|mit unserer|in unserer|aktuell informiert|immer informiert|kanal folgen',
    kanalWort:
      '{little}|{kanal}|{kanalAkt}|news|nachrichten|nachricht|neuigkeiten|neuigkeit|aktuell|aktuelle|aktuellen|aktuelles|wichtigsten|wichtigste|handy|smartphone|iphone|android|ios|tablet|kostenlos|kostenlose|kostenlosen|bleiben|bleib|bleibt|region|redaktion|seite|profil|account|gruppe|unterwegs|nichts|keine|stets|offiziellen|offizielle|sportnews|eilmeldung|breaking news|live|story|stories|videos|bilder|hintergründe|einblicke|kennen|mal|vorbei|schaut|schau|schauen|überall|neue|neuen|liest|lesen|hören|sehen|folgst|hinzufügen|bevorzugte|quelle|freunde|#|täglich|rund um die uhr|erste|erster|erfahren|verpasst|tolle|mehr|communitys|community',

    teilAkt:
      'teilen|teilen sie|empfehlen sie|senden sie|leiten sie|drucken sie|teile|weiterempfehlen|empfehlen|empfehle|versenden|verschicken|senden|weiterleiten|weitersagen|drucken|ausdrucken|merken|speichern|kopieren|kopiert|verschenken|twittern|posten|ablegen|vormerken|schicken|mailen',
    teilDing:
      '{netz}|{stück}|link|url|seite|e mail|mail|freunden|freundinnen|zwischenablage|merkliste|leseliste|pdf|lesezeichen|favoriten|webadresse|später|an freunde|mit freunden|freunde senden',
    teilWort:
      'diesen|den|das|die|dieses|dem|der|auf|per|via|mit|in|zur|zum|über|bei|an|als|dein|deine|deinen|deinem|ihre|ihren|ihrem|euren|bitte|hier|jetzt|oder|und|weiter|direkt|ihn|du|können|kannst|ihnen|dir|einfach|gleich|noch|auch|{teilAkt}|{teilDing}|hinzufügen|setzen|lesen|anderen|kurzlink|adresse|version|druckversion|familie|weiteren|optionen|gefallen|klicken|icon|symbol',

    kommentar:
      'kommentar|kommentare|kommentaren|kommentars|leserkommentare|leserkommentar|leserbrief|leserbriefe|kommentarfunktion|kommentarbereich|kommentarspalte|kommentarregeln|forenregeln|netiquette|leserforum|forumsbeitrag|posting|postings|leserreaktionen|leserzuschriften',
    kommentarAkt:
      'schreiben|schreib|schreibe|verfassen|verfasse|lesen|anzeigen|anzeigt|einblenden|ausblenden|abgeben|abschicken|absenden|hinterlassen|hinterlasse|anmelden|angemeldet|einloggen|eingeloggt|registrieren|registriert|geschlossen|deaktiviert|abgeschaltet|möglich|melden|moderiert|freigeschaltet|freigegeben|geprüft|prüfung|freischaltung|gespeichert|veröffentlicht|laden|geladen|neueste|älteste|sortieren|beachten|senden|mitdiskutieren|diskutieren|meinung|einsenden|gelöscht|springen|zu diesem artikel',
    kommentarWort:
      '{little}|{kommentar}|{kommentarAkt}|#|artikel|artikels|beitrag|text|thema|leser|lesern|leserinnen|nutzer|redaktion|dank|vielen|danke|e mail adresse|name|seien|sei|eigenen|eigene|eigener|leider|bisher|diskussion|debatte|forum|konto|neuesten|ältesten|zuerst|können|möchten|denken|sagen|teilen|freuen|wichtig|wochenende|innerhalb|stunden|regeln|unsere|derzeit|aktuell|momentan|funktion|bereich|meinen|was|erste|erster|ersten|jetzt|antworten|kommentieren|kommentiert|vorhanden|mitdiskutieren',

    ganz: '{voll} {stück}|volltext|originalartikel|originalbeitrag|originaltext|original artikel',
    ganzAkt:
      'lesen|weiterlesen|liest|hier|klicken|klick|zum|finden|findet|gibt|online|ansehen|anzeigen|nachlesen|seite|website|webseite|aufrufen|öffnen|abrufen|verfügbar',
    ganzWort:
      '{little}|{ganzAkt}|link|zeitung|ausgabe|heute|morgen|portal|e paper|epaper|print|app|{stück}|gelangen|geht|geht es|gehts|{voll}|webauftritt|homepage|nächsten|plus|bitte|kostenlos|frei',

    weitere: 'artikel|beiträge|meldungen|nachrichten|texte|storys|news|artikeln|beitrag|empfehlungen|lesetipps',
    weitereAkt:
      'ähnliche|verwandte|meistgelesene|meistgelesenen|meistgelesen|empfohlene|beliebte|beliebteste|beliebtesten|neueste|neuesten|aktuellste|passende|meistkommentierte|lesenswerte|vorherige|vorheriger|nächste|nächster|nächstes|zum thema|aus dem ressort|aus der rubrik|aus der kategorie|aus dieser kategorie|interessieren|interessant|empfehlung|auch lesen|unserer redaktion|lesen sie',
    weitereWort:
      '{little}|{weitere}|{weitereAkt}|heute|woche|thema|rubrik|kategorie|ressort|redaktion|autor|autorin|autors|region|top|#|diesen|könnten|könnte|andere|leser|dossier|serie|reihe|politik|sport|kultur|wirtschaft|panorama|lesen|startseite|portal|wichtigsten|beste|besten',

    spieler:
      'video|videos|audio|podcast|podcasts|player|livestream|stream|fotostrecke|bildergalerie|bilderstrecke|galerie|wiedergabe|clip|videoplayer|audioplayer|folge|fotogalerie|beitrag als audio|audioversion|diashow|ton',
    spielerAkt:
      'abspielen|starten|start|startet|ansehen|anschauen|anhören|laden|geladen|lädt|klicken|klick|stumm|überspringen|pausieren|pause|stoppen|vollbild|abgespielt|dauer|min|minuten|sekunden|öffnen|vergrößern|wiederholen|reinhören|hören|unterbrochen|nochmal|erneut|noch einmal|untertitel|schließen|nächstes|nächste|klicken sie sich|einschalten|ausschalten|hören sie|derzeit nicht verfügbar|leider nicht verfügbar',
    spielerWort:
      '{little}|{spieler}|{spielerAkt}|#|text|artikel|mitte|bild|bilder|bildern|fotos|button|nächstes|weitere|weiteren|browser|konnte|konnten|leider|fehler|automatisch|zurück|vor|sekunde|minute|lautstärke|qualität|geschwindigkeit|möglich|dieses',
    vorlesen:
      'anhören|vorlesen|vorgelesen|vertont|eingesprochen|audioversion|vorlesefunktion|hördauer|hörzeit|abspieldauer',
    vorlesenDing:
      'artikel|beitrag|text|min|minuten|computerstimme|ki|ki stimme|automatisch|maschinell|synthetische|synthetischen|sprachausgabe|abspielen|player|#|künstlichen|künstlicher',
    vorlesenWort:
      '{little}|{vorlesen}|{vorlesenDing}|stimme|dauer|audio|sekunden|sprechers|computergenerierten|intelligenz|erzeugt|generiert',

    browser:
      'browser|browsers|javascript|adblocker|ad blocker|adblock|werbeblocker|adblockers|werbeblockers|webbrowser|browserversion',
    browserAkt:
      'aktivieren|aktiviere|aktiviert|einschalten|eingeschaltet|deaktivieren|deaktiviere|deaktiviert|ausschalten|ausgeschaltet|abschalten|schalten|pausieren|unterstützt|veraltet|veralteter|veralteten|aktualisieren|aktuellen|verwenden|verwendest|verwendet|nutzen|nutzt|nutzung|benutzen|benötigt|erkannt|aktiv|aktiver|anderen|anderer|wechseln|installiert|wiedergeben|darstellen|abspielen|erforderlich|voraussetzung|ausnahme|whitelist|moderneren|neueren|benötigen|brauchen|festgestellt',
    browserWort:
      '{little}|{browser}|{browserAkt}|seite|seiten|website|webseite|inhalt|inhalte|angebot|artikel|video|videos|videoformat|audio|element|funktion|funktionen|funktioniert|korrekt|richtig|vollständig|optimal|fortzufahren|fortfahren|sehen|anzeigen|lesen|weiterlesen|weiterzulesen|anzeige|werbung|version|neu|laden|offenbar|scheint|scheinbar|leider|aus|ein|fügen|hinzu|chrome|firefox|safari|edge|abo|werbefrei|finanziert|finanzieren|journalismus|empfehlen|einstellungen|karte|muss|sein|lädt|damit',

    fehler:
      'fehler|tippfehler|rechtschreibfehler|schreibfehler|fehlern|korrektur|korrekturen|korrekturhinweis|korrekturhinweise|fehlerteufel|unstimmigkeit',
    fehlerAkt:
      'melden|meldet|gemeldet|entdeckt|gefunden|aufgefallen|bemerkt|gesehen|hinweis|hinweise|hinweisen|markieren|markiere|schreiben|schreib|mitteilen|strg|enter|mailen|mail|e mail|formular|einreichen|senden|feedback|bescheid|informieren|anmerkungen|an die redaktion|an unsere redaktion|redaktion mit',
    fehlerWort:
      '{little}|{fehler}|{fehlerAkt}|text|artikel|beitrag|inhalt|inhaltlichen|inhaltliche|sachlichen|bericht|seite|drücken|tasten|taste|stelle|wort|geben|gib|dank|vielen|danke|hilfe|helfen|freuen|dankbar|ihm|anregungen|anregung|kritik|lob|fragen|tastenkombination|auswählen|klicken|kontakt|adresse|#|ist|wenn|redaktion|in',

    spende:
      'spende|spenden|spendest|unterstützen|unterstütze|unterstützt|unterstützung|fördern|fördermitglied|mitgliedschaft|trinkgeld|paypal|patreon|steady|beitrag|euro|spendenkonto|unterstützer|unterstützerin|unterstützerinnen|crowdfunding|solidarabo',
    spendeAkt:
      'journalismus|qualitätsjournalismus|lokaljournalismus|redaktion|recherche|recherchen|berichterstattung|unabhängigen|unabhängiger|unabhängig|unsere arbeit|unserer arbeit|werbefrei|dieses projekt|unser projekt|unterstützen sie uns|unterstütze uns|kostet geld|recherchieren|werden sie|werde|berichten',
    spendeWort:
      '{little}|{spende}|{spendeAkt}|arbeit|arbeiten|hilft|helfen|helfe|helft|monat|monatlich|einmalig|regelmäßig|jährlich|#|kritisch|kritischen|kritischer|kritische|guten|guter|gute|gutes|freien|freier|freie|berichten|werde|fortsetzen|möglich|ermöglicht|ermöglichen|kleinen|kleine|kleiner|klein|finanziell|zukunft|sichern|sichert|medien|medium|zeitung|magazin|portal|geld|danke|dank|leser|leserinnen|lesern|finanziert|paywall|kostenlos|artikel|text|texte|gefällt|gefallen|freiwillig|freiwilligen|jeder|jeden|zählt|stärken|stärkt|bleiben|bleibt|sie|überweisung|wertvoll|schätzen|angewiesen|danken|braucht|brauchen|benötigt',

    rechte:
      'rechte|nachdruck|vervielfältigung|vervielfältigungen|copyright|urheberrecht|urheberrechtlich|weiterverbreitung|weiterverwendung|verwertung|verwendung|nutzungsrechte|wiedergabe|verbreitung|übernahme|weitergabe|speicherung|veröffentlichung',
    rechteAkt:
      'vorbehalten|verboten|untersagt|genehmigung|zustimmung|erlaubnis|gestattet|geschützt|einwilligung|lizenz|unzulässig|zulässig|strafbar|ausschließlich|schriftlicher|schriftliche|quellenangabe|liegen beim verlag|liegen bei',
    rechteWort:
      '{little}|{rechte}|{rechteAkt}|auszugsweise|auszugsweiser|auszüge|verlag|verlags|verlages|redaktion|herausgeber|herausgebers|ausdrückliche|ausdrücklicher|vorherige|vorheriger|texte|text|texten|bilder|bildern|fotos|inhalt|inhalte|inhalten|artikel|artikels|website|webseite|seite|seiten|form|elektronische|elektronischen|elektronischer|online|weitere|#|gmbh|ag|kg|datenbanken|kommerzielle|gewerbliche|private|privaten|gebrauch|zwecke|urhebers|autors|sämtliche|sind',

    haftung: 'haftung|gewähr|gewährleistung|verantwortlich|haftet|haften',
    haftungDing:
      'externe|externer|links|verlinkte|verlinkter|verlinkten|angaben|richtigkeit|vollständigkeit|übernimmt keine|übernehmen keine|übernimmt keinerlei|fremde inhalte',
    haftungWort:
      '{little}|{haftung}|{haftungDing}|übernimmt|übernehmen|aktualität|seiten|websites|webseiten|ausschließlich|deren|stehenden|dritter|anzeigen|informationen|texte|artikel|verlinkungen|jegliche|keinerlei|trotz|sorgfältiger|prüfung|kontrolle|redaktion|inhalt|inhalte|inhalten|autor|autoren|verlag|betreiber|leserbriefe|leserkommentare|externen|verantwortung|meinung|unbedingt|muss|sein|autors',
    werblich:
      'enthält werbung|bezahlte partnerschaft|entgeltliche einschaltung|affiliate link|affiliate links|affiliatelinks|werbelinks|werbelink|partnerlinks|provisionslinks|produktplatzierung|produktplatzierungen|werbliche inhalte|werblicher inhalt|gesponsert|gesponserter|anzeigensonderveröffentlichung|native advertising|bezahlter inhalt|bezahlte anzeige|werbepartner|links erhalten wir|gekennzeichneten links|käufen über|eine provision|kleine provision',
    werblichDing:
      'artikel|beitrag|text|seite|inhalt|kauf|links|redaktion|redaktionelle|redaktionell|kooperation|zusammenarbeit|partner|einkauf|preis|händler|provision|käufen',
    werblichWort:
      '{little}|{werblich}|{werblichDing}|enthält|enthalten|erhalten|bekommen|kleine|mehrkosten|verantwortlich|unabhängig|entstanden|erstellt|kunden|kunde|auftrag|finanziert|unbezahlte|unbeauftragt|gekennzeichnete|gekennzeichnet|markiert|sternchen|symbol|klicken|kaufen|verändert|ändert|dadurch|darüber|werbung|anzeige|gegebenenfalls|ggf|sogenannte|markierte|markierten',

    bild: 'bild|vorschaubild|foto|grafik|element|bildunterschrift|inhalt|iframe|widget|bildbeschreibung|datei',
    bildAkt:
      'vergrößern|nicht verfügbar|kein bild verfügbar|nicht geladen|nicht gefunden|großansicht|vollbild|originalgröße|verfügbar|nicht mehr verfügbar|nicht angezeigt|ausblenden|einblenden|aufklappen|zuklappen|herunterladen',
    bildWort: '{little}|{bild}|{bildAkt}|konnte|klicken|leider|werden|öffnen|ansicht|galerie|zoomen',

    dank: 'danke|danken|bedanken|trinkgeld|gefallen|gefiel|gefällt|lesenswert|hilfreich|bewerten|bewerte|sterne|bewertung|applaus|herzchen|wertvoll fanden',
    dankDing: 'artikel|beitrag|text|autor|autorin|autors|lektüre|verfasser',
    dankWort:
      '{little}|{dank}|{dankDing}|kleinen|kleines|vielen|herzlichen|fürs|aufmerksamkeit|interesse|klicken|klick|#|finden|fanden|geben|gib|sagen|sag|zeigen|zeig|spende|kaffee|unterstützen|freuen|dankeschön|durchschnittliche|dank|lesen|gelesen',

    übersetzt: 'übersetzt|übersetzung|übersetzte|übersetzter|ki übersetzung|zusammengefasst|zusammenfassung',
    übersetztAkt:
      'automatisch|automatische|automatisierte|maschinell|maschinelle|maschinellen|deepl|google translate|google|ki|künstlicher intelligenz|künstliche intelligenz|chatgpt|software|übersetzungsprogramm',
    übersetztWort:
      '{little}|{übersetzt}|{übersetztAkt}|artikel|beitrag|text|texte|original|englisch|englischen|französischen|italienischen|spanischen|russischen|ukrainischen|polnischen|deutschen|deutsche|hilfe|mithilfe|fehler|enthalten|redaktion|geprüft|überprüft|erstellt|unterstützung|tool|dienst|sprache|verfügbar|ungeprüft|redaktionell|nachbearbeitet',

    original: 'originalartikel|originalbeitrag|originaltext|originalmeldung|originalquelle|ursprungsartikel',
    originalAkt: 'finden|hier|link|zum|lesen|auf|ansehen|erschienen|veröffentlicht|weiterlesen|zur',
    originalWort:
      '{little}|{originalAkt}|artikel|beitrag|meldung|website|webseite|seite|zuerst|ursprünglich|text|klicken|vollständige',

    ticker: 'liveticker|live ticker|liveblog|live blog|newsblog|newsticker|nachrichtenticker|livestream|ticker',
    tickerAkt:
      'aktualisiert|aktualisieren|laufend|ständig|verfolgen|verfolge|hier|mitlesen|nachlesen|entwicklungen|alle|zum|lesen|beendet|neu laden|geht es|gehts|finden',
    tickerWort:
      '{little}|{ticker}|{tickerAkt}|aktuelle|aktuellen|neuesten|nachrichten|news|meldungen|informationen|infos|ereignisse|lage|neuigkeiten|artikel|live|#|uhr|tag|tages|geht|neue|gibt|gibts',
    // Any word of any notice: what a phrase may go on with.
    common:
      'darstellung|anzeige|ansicht|auswahl|meine|mein|meinem|meinen|mich|mir|steht|stehen|verfügung|bereitgestellt|beim|abspielen|bestehen|nötig|erforderlich|notwendig|hilft|helfen|unserem|einige|andere|anderen|verbessern|länge|lang|gelesen|vollem umfang|weiterscrollen|herunterscrollen|halben|preis|neukunden|bestandskunden|neuleser|erstmals|überblick|vorteile|modell|modelle|passendes|zurücksetzen|printabonnent|printleser|start|kompakt|kompakte|kompakter|wissen|bestätigungslink|abmeldung|aktuell|aktuellste|fotos|videos|einschalten|ausschalten|folge|spendieren|dürfen|darf|kopiert|vervielfältigt|verbreitet|recherchieren|weiterhin|käufen|kauf|gekennzeichneten|preisangaben|preise|festgestellt|bemerkt|funktion|nutzung|anbieters|lektüre|erreicht|teil|teils|teile|heute|lokal|lokale|lokalen|regional|regionale|regionalen|umgebung|ihrer|exklusive|spannenden|besonders|ebenfalls|außerdem|rund|davon|darin|wöchentlich|kein|guten|gute|entscheiden|entdecken|genügt|reicht|klick|minuten|zwei|drei|vier|fünf|sechs|zehn|zwölf|erstes|erste|ermäßigt|studierende|wer|voraussetzung|vollständiger|ungestört|unterbrechung|anschließend|ausgewählte|ausgewählten|thema|themen|hintergrund|debatte|sehen|hören|erfordert|aktivierung|eingebunden|nachladen',
    notice:
      '{common}|{anzeigeWort}|{keksWort}|{bezahlWort}|{frei}|{verbraucht}|{angebotWort}|{betrag}|{danach}|{frist}|{loginWort}|{briefWort}|{kanalWort}|{teilWort}|{kommentarWort}|{ganzWort}|{weitereWort}|{spielerWort}|{vorlesenWort}|{browserWort}|{fehlerWort}|{spendeWort}|{rechteWort}|{haftungWort}|{werblichWort}|{bildWort}|{dankWort}|{übersetztWort}|{originalWort}|{tickerWort}|{nachAnzeige}|{weiterAkt}|{anzeige}|{anzeigeAkt}|{keks}|{keksAkt}|{erlaubnis}|{ladeAkt}|{abo}|{zugang}|{mitglied}|{wahl}|{preis}|{bindung}|{kündbar}|{login}|{loginAkt}|{brief}|{briefAkt}|{kanal}|{kanalAkt}|{teilAkt}|{teilDing}|{kommentar}|{kommentarAkt}|{ganz}|{ganzAkt}|{weitere}|{weitereAkt}|{spieler}|{spielerAkt}|{vorlesen}|{vorlesenDing}|{browser}|{browserAkt}|{fehler}|{fehlerAkt}|{spende}|{spendeAkt}|{rechte}|{rechteAkt}|{haftung}|{haftungDing}|{werblich}|{werblichDing}|{bild}|{bildAkt}|{dank}|{dankDing}|{übersetzt}|{übersetztAkt}|{original}|{originalAkt}|{ticker}|{tickerAkt}',
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
        cue: 'kostenlosen teils|kostenlose teil|kostenlose leseprobe|leseprobe|kostenlosen vorschau|kostenlosen artikels',
        act: 'ende|endet|erreicht|endet hier',
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
        act: '{stück}|weiterlesen|exklusiv',
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
        act: 'kaufen|freischalten|testen|lesen',
        example: 'Jetzt Artikel für 0,99 Euro kaufen',
      },
      {
        words: '{notice}',
        cue: 'testzeitraum|probezeitraum|testphase|probemonat|testmonat|probeabo',
        act: 'endet|automatisch|verlängert|kündigen|kostenlos',
        example: 'Endet automatisch nach dem Testzeitraum',
      },
      {
        words: '{notice}',
        cue: 'werbefrei|e paper|epaper',
        act: 'lesen|vorteile|inklusive|podcasts|archiv|zugang|app',
        example: 'E-Paper, App und Archiv inklusive',
      },
      {
        words: '{notice}',
        cue: 'gratis|kostenlos|halben preis|halber preis',
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
        cue: 'kennwort|passwort|benutzername|zugangsdaten',
        act: 'vergessen|zurücksetzen|eingeben|anfordern|e mail adresse|einloggen|anmelden',
        example: 'E-Mail-Adresse und Passwort eingeben',
      },
      {words: '{notice}', cue: '{login}', act: '{loginAkt}', example: 'Kostenlos registrieren und weiterlesen'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'abmeldung|abbestellung|abmelden|abbestellen',
        act: 'jederzeit|jederzeit möglich',
        example: 'Abmeldung jederzeit möglich',
      },
      {
        words: '{notice}',
        cue: 'bestätigungslink|bestätigungsmail|bestätigungs e mail',
        act: 'erhalten|e mail|gesendet|verschickt|klicken|postfach|kürze',
        example: 'Sie erhalten in Kürze einen Bestätigungslink',
      },
      {
        words: '{notice}',
        cue: 'melden sie sich|registrieren sie sich|tragen sie sich|melde dich',
        act: 'besten texte|besten artikel|besten geschichten|wichtigsten nachrichten|wichtigsten themen|wichtigsten texte',
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
        cue: 'kommentieren|kommentiert|kommentiere|mitdiskutieren',
        act: 'der erste|die erste|als erster|als erste|artikel|beitrag|text|anmelden|einloggen|registrieren|angemeldet|eingeloggt|registriert',
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
        cue: 'kopiert|vervielfältigt|verbreitet|weiterverbreitet|weiterverwendet|reproduziert|übernommen',
        act: 'ohne zustimmung|ohne genehmigung|ohne schriftliche|ohne vorherige|ohne erlaubnis|nicht ohne',
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
        cue: 'spendieren sie|spendiere|spendier|trinkgeld',
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
