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
      'anzeige|anzeigen|inserat|inserate|reklame|reklamen|sponsoreneinblendung|werbeanzeige|werbeanzeigen|werbebanner|werbeblock|werbeblöcke|werbeblocks|werbebotschaft|werbeclip|werbeeinblendung|werbeeinblendungen|werbefenster|werbefilm|werbefläche|werbeinsel|werbemitteilung|werbepause|werbespot|werbespots|werbeunterbrechung|werbung',
    nachAnzeige:
      '(nach|unter|unterhalb|hinter|im anschluss an|nach kurzer|nach der kurzen|nach einer kurzen|nach dieser kurzen) [der|dieser|einer|folgender|von] {anzeige}',
    weiterAkt:
      '{stück}|blättern|folgen|folgt|fort|fortgesetzt|fortsetzung|geht|gehts|hinunterscrollen|läuft|lesen|lesen sie|lesestoff|lest ihr|liest du|liest man|rest|runterscrollen|scroll|scrolle|scrollen|scrollt|setzen wir|weiter|weitere text|weiterer text|weiterführung|weitergehen|weitergeht|weitergelesen|weiterhören|weiterlesen|weitersehen|weiterzulesen|wischen',
    anzeigeWort: '{anzeige}|{little}|{weiterAkt}|#|gleich|kurz|kurze|kurzen|liest|nächste|s|seite|sekunden|teil',
    anzeigeAkt:
      'abschalten|ausblenden|beenden|beginnt hier|ende|endet hier|entfernen|geht es weiter|geht unten weiter|gehts weiter|herunterscrollen|hinunterscrollen|ignorieren|nach unten scrollen|runterscrollen|schließen|scroll|scrolle|scrollen|scrollt|überspringen|übersprungen|verbergen|wegdrücken|wegklicken|weiterblättern|weiterlesen|weiterscrollen|weiterzulesen|wischen',

    keks: '{netz} beiträge|{netz} inhalte|{netz} umfrage|beitrag von {netz}|beiträge von {netz}|consent|cookie|cookie banner|cookie einstellungen|cookie hinweis|cookie richtlinie|cookiebanner|cookieeinstellungen|cookies|daten übertragen|datennutzung|datenschutz|datenschutz einstellungen|datenschutzbestimmungen|datenschutzeinstellungen|datenschutzerklärung|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|datenverarbeitung|drittanbieter|drittanbietern|drittanbieters|dritten|einbettung|einbettungen|eingebettete inhalte|eingebetteten inhalt|eingebetteter inhalt|endgerät|externe inhalte|externe medien|externen anbieter|externen anbieters|externen inhalt|externen inhalte|externer anbieter|externer inhalt|externer inhalte|gerät|inhalt von {netz}|inhalte dritter|inhalte von {netz}|marketing cookies|personenbezogene daten|post von {netz}|privatsphäre|privatsphäre einstellungen|social media cookies|statistik cookies|tracker|trackern|tracking|tracking cookies',
    keksAkt:
      'abgelehnt|ablehnen|ablehnst|aktivieren|aktivierst|aktiviert|akzeptiere|akzeptieren|akzeptierst|akzeptiert|akzeptierten|ändern|angezeigt|anklicken|anpassbar|anpassen|anzeigen|anzuzeigen|ausgeblendet|ausgewählt|auswahl|beim abspielen|benötigen|benötigt|bestätigen|blockieren|blockiert|deaktiviert|eingewilligt|einsehen|einsetzen|einstellungen|einverstanden|einwilligung|entsperren|erforderliche|erhoben|erlaube|erlauben|erlaubst|erlaubt|erteile|erteilen|erteilt|essentielle|essenzielle|freigeben|geladen|genehmigen|gespeichert|gesperrt|gestatte|gestatten|gestattet|greifen|klicken|laden|lädt|lässt|lehnen|liegt uns am herzen|marketing|mehr dazu|mehr informationen|mehr infos|nicht angezeigt|nicht dargestellt|notwendige|notwendigen|nutzen|nutzt|schließen|setzen|setzt|speichern|stimme|stimmen|stimmst|übermittelt|übertragen|uns wichtig|verarbeiten|verarbeitet|verwalten|verweigern|verweigert|verwenden|verwendet|verwendung|weitergegeben|widerrufen|willigen|wir respektieren|wir schätzen|wir schützen|zugelassen|zugestimmt|zugreifen|zugriff|zulassen|zulässt|zustimmen|zustimmst|zustimmung',
    keksWort:
      '{keks}|{keksAkt}|{little}|{netz}|{stück}|#|abspielen|ähnliche|alles|analyse|anbieter|anbietern|anbieters|anderen|angebot|anklicken|ansehen|anzeigen|aufgrund|bestes|bestmögliche|bieten|bin|button|dass|daten|datenschutz|datenschutzgründen|dauerhaft|dienst|dienste|diensten|einblenden|einmalig|element|endgerät|entscheidung|erfahrung|erforderlich|erlebnis|ermöglichen|externe|externen|externer|fehlt|finden|fortfahren|funktion|funktionen|gerät|gezeigt|grafik|gründen|ihrer|informationen|infos|jederzeit|karte|klick|klicken|können|künftig|messung|mir|müssten|nein|nötig|notwendig|nutzererlebnis|ok|okay|partner|partnern|personalisieren|personalisierte|personalisierter|plattform|plattformen|player|podcast|post|quelle|quellen|schutz|schutze|sehen|seite|sollte|stammt|statistik|stehen|steht|surfen|technisch|technologien|tweet|umfrage|verbessern|video|videos|webseite|website|wegen|weiterlesen|werbezwecke|werbezwecken|werbung|werden|werden können|zukunft|zweck|zwecke|zwecken',
    erlaubnis: 'eingewilligt|einverständnis|einwilligung|erlaubnis|zugestimmt|zustimmen|zustimmung',
    ladeAkt:
      '{netz}|abspielen|abzuspielen|angezeigt|ansehen|anzeigen|anzusehen|anzuzeigen|darstellen|darstellung|einblenden|eingeblendet|externe|externen|externer|geladen|inhalt|inhalte|inhalts|karte|laden|lädt|podcast|post|tweet|umfrage|video|zeigen',

    abo: '{aboName}|plus|premium',
    aboName:
      'abo|abo angebot|abo angebote|abo modell|aboangebot|aboangebote|abomodell|abonnement|abonnements|abonnent|abonnent innen|abonnenten|abonnentin|abonnentinnen|abonnieren|abonniert|abopreis|abos|abovarianten|bezahlschranke|digital abo|digital zugang|digitalabo|digitalabonnement|digitalabonnent|digitalabonnenten|digitalpaket|digitalzugang|e paper abo|e paper abonnement|geschenkabo|halbjahresabo|jahresabo|jahresabonnement|jahreszugang|kombiabo|komplettabo|kostenpflichtig|kostenpflichtige|kostenpflichtigen|kostenpflichtiger|mini abo|miniabo|monatsabo|monatsabonnement|monatspass|online abo|online zugang|onlineabo|onlinezugang|paywall|plus abo|plus angebot|plus angebote|plus angebots|plus mitglied|plus mitglieder|plus mitgliedern|plus zugang|plusabo|premium abo|premium mitglied|premium mitglieder|premium mitgliedern|premium zugang|premiumabo|printabonnent|printabonnenten|probeabo|probeabonnement|schnupperabo|sommerabo|studentenabo|studierendenabo|tagespass|tageszugang|testabo|vollabo|wochenabo|wochenpass|zahlende leser|zahlenden lesern',
    mitglied:
      'abokunden|bezahlkunden|clubmitglieder|kunden|kundinnen|leserclub|leserinnen und leser|mitglied|mitglieder|mitgliedern|nutzer|nutzern|plus kunden|plus leser|plus nutzer|registrieren|registrierte|registrierten|registrierung|unterstützende|unterstützenden|unterstützer|zahlende|zahlende kundschaft|zahlenden|zahlender',
    zugang:
      '{stück}|ab dieser stelle|ab hier|abrufbar|archiv|entsperre|entsperren|entsperrt|exklusiv|exklusive|exklusiven|exklusiver|exklusives|freigeschaltet|freischalten|freischaltung|freizuschalten|gesperrt|hinter der|lektüre|lesbar|lesen|lesen sie|lest|liest|liest du|nur für|nur mit|nur noch mit|schalte|schalten|sichtbar|unbegrenzt|unbegrenzten|unbegrenzter|unbeschränkten|uneingeschränkt|uneingeschränkten|verfügbar|vollem umfang|vorbehalten|weiterlesen|weiterlest|weiterliest|weiterzulesen|zugang|zugänglich|zugängliche|zugriff|zur verfügung',
    bezahlWort:
      '{abo}|{little}|{mitglied}|{zugang}|#|abschließen|allen|angebot|angebots|anmelden|ansehen|app|bekommen|benötigen|benötigt|bestellen|bleibt|brauchen|braucht|digital|digitale|digitalen|digitales|e paper|einloggen|ende|endet|epaper|erhalten|euro|frei|freie|freien|ganz|ganzen|gehört|genießen|gesamten|gibt|gratis|holen|hören|interesse|interessiert|jahr|jederzeit|komplett|kompletten|konto|kostenlos|kostenlosen|kündbar|leider|leser|leserinnen|lesern|lust|monat|monate|monaten|neugierig|print|profitieren|schließen|sehen|seite|sichern|spannend|teil|testen|unseres|vielen|volle|vollen|voller|vollständig|vollständigen|vorteil|vorteile|webseite|website|werbefrei|woche|wochen|zeitung',
    frei: '(kostenlose|kostenlosen|kostenloser|freie|freien|gratis) (artikel|artikeln|texte|texten|beiträge|beiträgen)|artikellimit|freiartikel|freiartikeln|gratis artikeln|gratisartikel|gratisartikeln',
    verbraucht:
      'aufgebraucht|ausgeschöpft|diese woche|diesen monat|erreicht|gelesen|im monat|in diesem monat|kontingent|limit|pro monat|übrig|verbleiben|verbleibend|verbraucht',

    betrag:
      '# (euro|eur|chf|franken|cent|mtl|monatlich|jährlich)|# (monat|woche|jahr)|# [euro|eur|chf] (im|pro|je) (monat|woche|jahr|quartal)',
    preis:
      'aktionsangebot|aktionspreis|einführungspreis|ermässigt|ermäßigt|gespart|gratis|gratismonat|günstiger|halben preis|halber preis|halbpreis|hälfte|kennenlernangebot|kennenlernpreis|kostenfrei|kostenlos|probeabo|probemonat|prozent|rabatt|rabattiert|schnäppchenpreis|sonderpreis|spar|sparangebot|sparen|sparpreis|sparst|vergünstigt|vorteilspreis|vorzugspreis|zum aktionspreis|zum halben preis|zum sonderpreis|zum vorzugspreis',
    bindung:
      'alle artikel|alle inhalte|digital|drei monate|ein jahr|einen monat|ganzes jahr|halbes jahr|jahr lang|kündbar|laufzeit|lesen|mindestlaufzeit|monate lang|ohne abo|ohne bindung|ohne risiko|ohne verpflichtung|probelesen|probezeit|regulär|sechs monate|testen|testphase|testzeitraum|unbegrenzt|unlimitiert|unverbindlich|verlängert sich automatisch|vertragsbindung|vier wochen|wochen lang|zwei monate|zwei wochen|zwölf monate',
    danach:
      'anschließend|danach|im anschluss|im ersten monat|in den ersten|kündbar|probemonat|probezeit|regulär|statt|testen|testphase|verlängert sich',
    wahl: 'abschliessen|abschließen|aktivieren|angebot|angebote|ausprobieren|auswählen|bestellen|buchen|entdecken|entscheiden|ermässigt|ermäßigt|eur|euro|finden|geschenkt|gönnen|gratis|günstig|günstiger|gutschein|halben preis|halber preis|hol|holen|jederzeit kündbar|jederzeit kündigen|kaufen|kostenfrei|kostenlos|los|lösen|monatlich kündbar|monatlich kündigen|passende|passt|prämie|probieren|prozent|rabatt|reduziert|schenken|schnuppern|sichere|sichern|spar|sparen|sparst|starten|teste|testen|unbegrenzt|unlimitiert|unverbindlich|upgraden|vergleichen|vergünstigt|verlängern|verschenken|vorteil|vorteile|wähle|wählen|wechseln|zahlen|zuschlagen',
    angebotWort:
      '{abo}|{bindung}|{little}|{preis}|{wahl}|#|aktion|angebot|app|artikel|automatisch|begrenzt|bequem|besten|bestes|black friday|black week|cent|chf|cyber monday|digital|digitale|digitalen|drei|e paper|einmalig|einzelkauf|einzelpreis|epaper|erste|ersten|erster|eur|euro|exklusiv|exklusives|flexibel|franken|frühlingsangebot|gegenüber|genau|halben|halber|hälfte|herbstangebot|inhalte|jahr|jahre|jahres|jederzeit|jubiläumsangebot|kurze|lang|lesen|limitiert|monat|monate|monaten|monatlich|monats|mtl|online|osterangebot|paket|print|quartal|richtige|richtigen|risiko|sechs|sommer|sommerangebot|statt|tag|tage|tagen|verpflichtung|vier|vollen|weihnachten|weihnachtsangebot|weiterlesen|woche|wochen|wochenende|zeit|zeitung|zugang|zugriff|zwei|zwölf',
    kündbar: 'kündbar|kündigen',
    frist:
      'flexibel|jederzeit|laufzeit|mindestlaufzeit|monatlich|online|risiko|täglich|testzeitraum|unkompliziert|verpflichtung|vertragsbindung',

    login:
      'account|angemeldet|anmeldedaten|anmelden|anzumelden|benutzerkonto|benutzerprofil|eingeloggt|einloggen|einzuloggen|konto|kundenkonto|kundenlogin|leserkonto|log in|logg|logge|loggen|loggen sie sich|loggt|login|logindaten|melden sie sich an|nutzerkonto|profil|registrieren|registriert',
    loginAkt:
      'abo|abonnement|abonnent|abonnenten|abonnentin|anlegen|anlegst|apple|artikel|benutzername|benutzernamen|bereits|bleiben|dich an|dich ein|digitalabo|e mail adresse|eröffnen|erstell|erstelle|erstellen|euch ein|facebook|fortfahren|fortzufahren|google|hier klicken|kein konto|kein profil|keinen account|kennwort|lesen|mailadresse|netid|neu hier|neues|noch kein|noch keinen|noch nicht|passwort|schon|schon ein|sich an|sich ein|um fortzufahren|vollen zugriff|weiter mit|weiterlesen|weiterzulesen|zugang|zugangsdaten|zum konto|zum login',
    loginWort:
      '{little}|{login}|{loginAkt}|#|adresse|an|artikel|beitrag|diesen|digitalen|e mail|ein|eingeben|erneut|funktion|funktionen|gratis|kostenlos|kostenlosen|kostenloses|kunde|kundennummer|leser|merken|minute|mitglied|name|nutzen|plus|print|später|speichern|text|und|vergessen|willkommen|zeitung|zugang|zugriff|zurück',

    brief:
      'abendmail|abendpost|briefing|e mail adresse|e mail benachrichtigung|e mail postfach|e mail verteiler|e mail von uns|inbox|infobrief|infomail|lesebrief|mail adresse|mailadresse|mailbox|mailing|mailings|mailnewsletter|mails von uns|mailservice|mailverteiler|morgenbriefing|morgenmail|morgenpost|nachrichtenüberblick|news mail|newsletter|newsletter anmeldung|newsletteranmeldung|newslettern|newsletters|newsletterversand|newsmail|post von uns|posteingang|postfach|rundbrief|rundbriefe|rundmail|tagesüberblick|verteiler|wochenbrief|wochenrückblick per mail',
    briefAkt:
      'abbestellen|abends|abmelden|abonniere|abonnieren|abonniert|am abend|am morgen|anfordern|angeben|anmelden|anmeldet|anmeldung|bekomm|bekommen|bekommen sie|bekommst|bestätigen|bestätigt|beste|bestell|bestelle|bestellen|bestellt|besten|dafür anmelden|direkt|eingeben|eingetragen|einschreiben|eintragen|eintragt|einzutragen|empfangen|erhalte|erhalten|erhältst|erscheint|flattert|frei haus|freitags|gratis|hinterlass|hinterlasse|hinterlassen|holen|in dein|in ihr|informiert|jeden|jeder zeit abmelden|kommt|kompakt|kompakte|kostenlos|kostenlose|kostenlosen|kostenloser|kostet nichts|landet|lesenswert|liefern|liefert|lies|mehr wissen|melden|monatlich|morgens|registrieren|samstags|schicken|schickt|schreiben|sende|senden|sonntags|start in den tag|täglich|täglichen|trag|trage|tragen|tragt|überblick|verpasse|verpassen|verschickt|versorgt|werktags|wichtige|wichtigste|wichtigsten|wir schicken|wir schreiben|wir senden|wochentags|wöchentlich|wöchentlichen|zugesandt|zugeschickt|zuschicken',
    briefWort:
      '{brief}|{briefAkt}|{little}|{netz}|#|abend|adresse|aktuell|aktuelle|aktuellen|artikel|bestens|bleib|bleiben|dank|danke|daten|datenschutzerklärung|derer|dienstag|donnerstag|e mail|einer|einmal|einverstanden|empfehlungen|erste|ersten|exklusiv|exklusive|freitag|geschichten|highlights|hinweise|informieren|informiert|interessiert|jederzeit|kein|keine|klick|kompakt|kultur|laufenden|lesen|lesestoff|link|mail|mittag|mittwoch|möchte|monat|montag|morgen|nachricht|nachrichten|neuigkeiten|news|per|politik|redaktion|region|samstag|sonntag|spannende|spannendsten|sport|stimme|stimmen|tag|tage|tages|texte|thema|themen|tipps|überblick|uhr|unserer|verarbeitet|vielen|weitere|weiterlesen|welt|willkommen|wirtschaft|woche|wochenende|zusammenfassung|zusammengefasst',

    kanal:
      '{netz}|app|app store|appgallery|apps|benachrichtigungen|broadcast|eilmeldungen|google discover|google play|handy app|huawei appgallery|insta|kanal|kanäle|kanälen|mitteilungen|nachrichten app|news app|newsapp|play store|profil auf {netz}|profil bei {netz}|push|push benachrichtigungen|push meldungen|push mitteilungen|push nachrichten|pushmeldungen|pushmitteilungen|pushnachrichten|smartphone app|social media kanäle|telegram kanal|whatsapp channel|whatsapp gruppe|whatsapp kanal|whatsapp newsletter',
    kanalAkt:
      'abonniere|abonnieren|abonniert|aktiviere|aktivieren|aktuell informiert|anschließen|auf dem laufenden|auf dem smartphone|auf die ohren|aufs handy|aufs smartphone|bei uns|beitreten|besuche|besuchen|dabei sein|diskutieren|download|downloaden|einrichten|einschalten|erlauben|erreichen sie uns|erreichst du uns|fan|fans|finden|findest|findet|folge|folge dem|folge der|folge uns|folge unserem|folgen|folgen sie|folgen und|folgst du|folgt|folgt uns|gefällt mir|gibt es jetzt auch|gibt es uns|gibts uns|herunter|herunterladen|hier folgen|hol|hol dir|holen|hols dir|immer informiert|in unserer|informiert bleiben|installiere|installieren|installiert|jetzt folgen|jetzt laden|kanal folgen|keine nachricht|kennen sie|kennst du|lade dir|lade unsere|laden sie|laufenden|liken|mach mit|machen sie mit|mit unserer|nichts mehr verpassen|reinschauen|runter|runterladen|schau vorbei|schauen sie vorbei|schaut vorbei|sei dabei|seien sie dabei|sind wir|treffen sie uns|triff uns|uns auf|uns bei|uns folgen|uns gibt es|uns gibts|uns im|vernetzen|verpasse|verpassen|verpasst|vorbeischauen|werde teil|wir sind auch|zu folgen',
    kanalWort:
      '{kanal}|{kanalAkt}|{little}|#|account|aktuell|aktuelle|aktuellen|aktuelles|android|bevorzugte|bilder|bleib|bleiben|bleibt|breaking news|community|communitys|eilmeldung|einblicke|erfahren|erste|erster|folgst|freunde|gruppe|handy|hintergründe|hinzufügen|hören|ios|iphone|keine|kennen|kostenlos|kostenlose|kostenlosen|lesen|liest|live|mal|mehr|nachricht|nachrichten|neue|neuen|neuigkeit|neuigkeiten|news|nichts|offizielle|offiziellen|profil|quelle|redaktion|region|rund um die uhr|schau|schauen|schaut|sehen|seite|smartphone|sportnews|stets|stories|story|tablet|täglich|tolle|überall|unterwegs|verpasst|videos|vorbei|wichtigste|wichtigsten',

    teilAkt:
      'ablegen|ausdrucken|druck|drucke|drucken|drucken sie|empfehle|empfehlen|empfehlen sie|empfehlt|empfiehl|erzähl|erzähle|erzählen sie|geben sie|gib|heb|hebe|kopier|kopiere|kopieren|kopiert|leite|leiten sie|leitet|maile|mailen|merk|merke|merken|poste|posten|postet|reich|sag|sagen sie es|schick|schicke|schicken|schickt|sende|senden|senden sie|sendet|sicher|sichern|speicher|speichere|speichern|teile|teilen|teilen sie|twittern|verschenken|verschick|verschicke|verschicken|versenden|vormerken|weiter|weiterempfehlen|weitererzählen|weitergeben|weiterleiten|weitersagen|weiterschicken|weiterverbreiten',
    teilDing:
      '{netz}|{stück}|an freunde|beitragslink|bekannte|bekannten|chat|deine freunde|deinem netzwerk|deinen freunden|e mail|eine freundin|einen freund|eure freunde|familie|favoriten|freund|freunde senden|freunden|freundin|freundinnen|für später|ihr netzwerk|ihre freunde|ihren freunden|jemandem|jemanden|kollegen|kolleginnen|kurzlink|lesebereich|leseliste|lesezeichen|link|mail|merkliste|messenger|mit freunden|pdf|permalink|seite|später|später lesen|später weiterlesen|url|webadresse|zwischenablage',
    teilWort:
      '{teilAkt}|{teilDing}|adresse|als|an|anderen|auch|auf|bei|bitte|das|dein|deine|deinem|deinen|dem|den|der|die|diese|diesem|diesen|dieser|dieses|dir|direkt|druckversion|du|einfach|es|euch|eure|euren|eurer|familie|gefallen|gefällt|gleich|hat|hier|hinzufügen|icon|ihn|ihnen|ihr|ihre|ihrem|ihren|ihrer|in|jetzt|kannst|klicken|können|kurzlink|lesen|lesenswert|mit|noch|oder|optionen|per|setzen|symbol|über|und|version|via|vielleicht|weiter|weiteren|wem|wenn|zum|zur',

    kommentar:
      'antworten|debatte|diskussion|diskussionsforum|forenregeln|forum|forumsbeitrag|kommentar|kommentarbereich|kommentare|kommentaren|kommentarfeld|kommentarforum|kommentarfunktion|kommentarmöglichkeit|kommentarregeln|kommentars|kommentarschreiben|kommentarspalte|kommentierung|leserbrief|leserbriefe|leserdebatte|leserdiskussion|leserforum|leserkommentar|leserkommentare|lesermeinung|lesermeinungen|leserreaktionen|leserzuschriften|netiquette|posting|postings|posts|rückmeldungen|userkommentare|wortmeldungen|zuschriften',
    kommentarAkt:
      'abgeben|abgeschaltet|abgeschlossen|abschicken|absenden|abstimmen|als erste|als erster|älteste|angemeldet|anmelden|ansehen|anzeigen|anzeigt|aufklappen|ausblenden|beachten|beendet|deaktivieren|deaktiviert|denken|denkst|diskutieren|einblenden|eingeloggt|einloggen|einsenden|eröffnen|ersten|freigegeben|freigeschaltet|freischaltung|geladen|gelöscht|geprüft|geschlossen|gespeichert|gesperrt|haltet|hinterlasse|hinterlassen|keine|kommentier|laden|lesen|meinen sie|meinst|meint|meinung|melden|mitdiskutieren|mitreden|moderiert|möglich|neueste|nicht mehr|noch keine|öffnen|prüfung|registrieren|registriert|sag|sagt|schreib|schreibe|schreiben|schreibt|senden|sortieren|springen|stimmen|tausch|tauschen|unten|verfasse|verfassen|verfügbar|veröffentlicht|zeigen|zu diesem artikel|zugeklappt',
    kommentarWort:
      '{kommentar}|{kommentarAkt}|{little}|#|aktuell|ältesten|antworten|artikel|artikels|beitrag|bereich|bisher|dank|danke|debatte|denken|derzeit|diskussion|e mail adresse|eigene|eigenen|eigener|erste|ersten|erster|forum|freuen|funktion|innerhalb|jetzt|kommentieren|kommentiert|können|konto|leider|leser|leserinnen|lesern|meinen|mitdiskutieren|möchten|momentan|name|neuesten|nutzer|redaktion|regeln|sagen|sei|seien|stunden|teilen|text|thema|unsere|vielen|vorhanden|was|wichtig|wochenende|zuerst',

    ganz: '{voll} {stück}|original artikel|originalartikel|originalbeitrag|originaltext|volltext',
    ganzAkt:
      'abrufen|ansehen|anzeigen|aufrufen|finden|findet|gibt|hier|klick|klicken|lesen|liest|nachlesen|öffnen|online|seite|verfügbar|webseite|website|weiterlesen|zum',
    ganzWort:
      '{ganzAkt}|{little}|{stück}|{voll}|app|ausgabe|bitte|e paper|epaper|frei|geht|geht es|gehts|gelangen|heute|homepage|kostenlos|link|morgen|nächsten|plus|portal|print|webauftritt|zeitung',

    weitere:
      'analysen|artikel|artikeln|beitrag|beiträge|berichte|empfehlungen|geschichten|hintergründe|interviews|kolumnen|kommentare|lesestücke|lesetipps|meldungen|nachrichten|news|reportagen|storys|stücke|texte|themen|videos',
    weitereAkt:
      'ähnliche|aktuellste|auch interessant|auch lesen|auch spannend|aus dem ressort|aus der kategorie|aus der rubrik|aus dieser kategorie|beliebte|beliebteste|beliebtesten|das lesen andere|diese woche beliebt|empfehlung|empfohlene|gerade beliebt|interessant|interessante|interessanten|interessieren|könnten dich|könnten dir|könnten ihnen|könnten sie|lesen sie|lesenswerte|lest auch|lies auch|meistgelesen|meistgelesene|meistgelesenen|meistkommentierte|nächste|nächster|nächstes|neueste|neuesten|oft gelesen|passende|populär|spannende|unserer redaktion|verwandte|viel gelesen|viel gelesene|vorherige|vorheriger|weiter geht es|zu diesem thema|zum thema|zum weiterlesen|zur sache',
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
      'falsche angabe|falsche angaben|fehler|fehlerhafte|fehlerhaftes|fehlern|fehlerteufel|irrtum|korrektur|korrekturen|korrekturhinweis|korrekturhinweise|patzer|rechtschreibfehler|schreibfehler|tippfehler|typo|ungenauigkeit|ungenauigkeiten|unstimmigkeit|verschreiber|vertipper',
    fehlerAkt:
      'an die redaktion|an unsere redaktion|anmerkungen|aufgefallen|aufgespürt|bemerkt|bescheid|e mail|einreichen|entdeckt|enter|falsch|feedback|formular|gefunden|gemeldet|gesehen|hinweis|hinweise|hinweisen|informieren|kontaktieren|mail|mailen|markiere|markieren|meld|melde|melden|meldet|mitteilen|redaktion mit|sag|sagen sie|sagt|schick|schicken|schreib|schreiben|schreibt|senden|stimmt etwas nicht|stimmt nicht|strg|teilen|übersehen|unterlaufen|weisen sie',
    fehlerWort:
      '{fehlerAkt}|{fehler}|{little}|adresse|anregung|anregungen|artikel|auswählen|beitrag|bericht|dank|dankbar|danke|drücken|etwas|fragen|freuen|geben|gib|helfen|hilfe|ihm|in|inhalt|inhaltliche|inhaltlichen|ist|klicken|kontakt|kritik|lob|redaktion|sachlichen|seite|stelle|stimmt|taste|tasten|tastenkombination|text|vielen|wenn|wort|#',

    spende:
      'abonnement|beitrag|beiträge|crowdfunding|euro|förderer|förderin|fördermitglied|fördern|förderverein|freiwilligen beitrag|freiwilliger beitrag|gönner|gönnerbeitrag|gönnerin|kaffeekasse|mitglied|mitglieder|mitgliedschaft|patreon|paypal|solibeitrag|solidarabo|solidarbeitrag|spende|spenden|spendenkonto|spendest|spendet|steady|trinkgeld|überweisung|unterstütze|unterstützen|unterstützende|unterstützer|unterstützerin|unterstützerinnen|unterstützern|unterstützt|unterstützung|zuwendung|zuwendungen',
    spendeAkt:
      'berichten|berichterstattung|diese seite|diese zeitung|dieses magazin|dieses medium|dieses projekt|freien journalismus|freier journalismus|guten journalismus|journalismus|kostet geld|kritischen journalismus|lokaljournalismus|per paypal|per twint|qualitätsjournalismus|recherche|recherchen|recherchieren|redaktion|twint|über twint|unabhängig|unabhängige|unabhängigen|unabhängiger|uns|unser magazin|unser projekt|unsere arbeit|unsere redaktion|unsere zeitung|unserer arbeit|unterstütze uns|unterstützen sie uns|via paypal|werbefrei|werde|werden|werden sie',
    spendeWort:
      '{little}|{spende}|{spendeAkt}|#|angewiesen|arbeit|arbeiten|artikel|benötigt|berichten|bleiben|bleibt|brauchen|braucht|dank|danke|danken|einmalig|ermöglichen|ermöglicht|finanziell|finanziert|fortsetzen|freie|freien|freier|freiwillig|freiwilligen|gefallen|gefällt|geld|gute|guten|guter|gutes|helfe|helfen|helft|hilft|jährlich|jeden|jeder|klein|kleine|kleinen|kleiner|kostenlos|kritisch|kritische|kritischen|kritischer|leser|leserinnen|lesern|magazin|medien|medium|möglich|monat|monatlich|paywall|portal|regelmäßig|schätzen|sichern|sichert|sie|stärken|stärkt|text|texte|überweisung|werde|wertvoll|zählt|zeitung|zukunft',

    rechte:
      'abdruck|copyright|data mining|kopieren|nachdruck|nachnutzung|nutzungsrechte|rechte|reproduktion|speicherung|text und data mining|texte und bilder|übernahme|urheberrecht|urheberrechtlich|verbreitung|veröffentlichung|vervielfältigen|vervielfältigung|vervielfältigungen|verwendung|verwertung|weitergabe|weiterverbreiten|weiterverbreitung|weiterverwenden|weiterverwendung|wiedergabe|zitieren|zweitverwertung',
    rechteAkt:
      'anfragen|ausschließlich|einverständnis|einwilligung|erlaubnis|erlaubt|freigabe|genehmigung|geschützt|gestattet|honorarpflichtig|kostenpflichtig|liegen bei|liegen beim verlag|lizenz|nicht erlaubt|nicht gestattet|nur mit|ohne erlaubnis|ohne genehmigung|ohne zustimmung|quellenangabe|rechtlich verfolgt|rückfrage|schriftliche|schriftlicher|strafbar|untersagt|unzulässig|verboten|vorbehalten|vorheriger absprache|zulässig|zustimmung',
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

    ticker:
      'live berichterstattung|live blog|live ticker|liveberichterstattung|liveblog|livestream|livestreams|liveticker|liveübertragung|minutenprotokoll|nachrichtenticker|newsblog|newsticker|ticker',
    tickerAkt:
      'aktualisieren|aktualisiert|alle|beendet|entwicklungen|finden|geht es|gehts|hier|laufend|lesen|mitlesen|nachlesen|neu laden|ständig|verfolge|verfolgen|zum',
    tickerWort:
      '{little}|{ticker}|{tickerAkt}|#|aktuelle|aktuellen|artikel|ereignisse|geht|gibt|gibts|informationen|infos|lage|live|meldungen|nachrichten|neue|neuesten|neuigkeiten|news|tag|tages|uhr',
    // Any word of any notice: what a phrase may go on with.
    common:
      'abmeldung|abonnier|abspielen|abspielgerät|agb|aktion|aktivierung|aktuell|aktuellste|anbieters|andere|anderen|anderswo|anschließend|ansicht|anzeige|anzeigt|ausgabe|ausgewählte|ausgewählten|ausschalten|auswahl|außerdem|ball|bedingungen|beim|bekomm|bekommt|bemerkt|bereitgestellt|besonders|bestandskunden|bestätigungslink|bestehen|bestell|bestellt|bezahlen|bleibt|brauchen|brauchst|bringen|bringt|cent|darf|darin|darstellung|daten|davon|deaktiviert|debatte|dossier|drei|druckausgabe|dürfen|ebenfalls|einem freund|eingebunden|einige|einschalten|entdecken|entscheiden|erfahren|erfährst|erforderlich|erfordert|erhalte|erhaltet|erhältst|ermäßigt|erreicht|erst|erste|erstes|erstmals|erzähl|erzählt|exemplare|exklusive|feld|fenster|festgestellt|folge|fort|fortgeführt|fotos|frag|frei haus|freunden|freundinnen|frühling|fünf|funktion|gedruckten|gekennzeichneten|gelesen|gemütlich|genügt|geschäftsbedingungen|geschichten|gibts|gönn|gönne|greifen|grenzenlos|grenzenlosen|gute|guten|halb|halbe|halben|halbes|halbjahr|halten|hause|helfen|her|her damit|herbst|herunterscrollen|heute|hilft|hintergrund|holt|hören|ihrer|innehalten|internetseite|ja|jeder|kauf|käufen|kein|klick|klicke|klickt|kommt|kompakt|kompakte|kompakter|kopiert|lade|lädst|landet|lang|länge|lautsprecher|leer|leg|legen|lektüre|leser|leserin|limitlos|lokal|lokale|lokalen|los|maps|marketing|mein|meine|meinem|meinen|mich|minuten|mir|möchtet|modell|modelle|möglicherweise|nachladen|neuesten|neukunden|neuleser|nichts|nimmt|nötig|notwendig|nutzung|nutzungsbedingungen|nutzungsbestimmungen|papierausgabe|passende|passenden|passendes|per|podcastfolge|preis|preisangaben|preise|printabonnent|printausgabe|printleser|privatsphäre|rahmen|ratenzahlung|raus|recherchieren|regional|regionale|regionalen|reicht|rein|reinhören|reinlesen|reinschauen|ressorts|rüber|rubriken|rund|rundum|schau|schauen|schicke|schickt|schnapp|schönsten|schrankenlos|schutz|schützen|sechs|sehen|setz|setzen|sichere|sommer|spannenden|sparte|spendieren|stammen|stammt|start|statt|stehen|steht|stöbern|studierende|tägliche|teil|teile|teils|thema|themen|tipp|tippe|tippen|tippt|trag|trage|tragt|über|überblick|übrig|umgebung|ungestört|unlimitiert|unlimitierter|unserem|unterbrechung|unverbindliche|verbessern|verbreitet|verfügung|vergünstigt|verlinkte|verloren|verpass|vervielfältigt|videos|vier|vollem umfang|vollständiger|voraussetzung|vorteil|vorteile|vorteilsabo|wähl|weg|weitergeführt|weiterhin|weiterscrollen|wer|wiedergabe|wiedergegeben|will|winter|wissen|wöchentlich|wollen|wollt|zahlen|zehn|zeigen|zeigt|zugänge|zuhören|zurücksetzen|zwei|zwölf',
    frage:
      'deine meinung|diskutier mit|diskutieren sie mit|diskutiert mit|eure meinung|ihre meinung|mitdiskutieren|rede mit|reden sie mit|redet mit|sag uns|sagen sie uns|sagt uns|was denken sie|was denkst du|was denkt ihr|was halten sie|was haltet ihr|was hältst du|was meinen sie|was meinst du|was meint ihr|was sagen sie|was sagst du|was sagt ihr|wie denken sie|wie denkst du|wie ist ihre meinung|wie sehen sie das|wie seht ihr das|wie siehst du das|wie stehen sie|wie stehst du|wie steht ihr',
    antwort:
      'antworte|antworten sie|antwortet|davon|dazu|forum|gefragt|hier unten|hierzu|interessiert uns|kommentarbereich|kommentare|kommentaren|kommentarfeld|mitteilen|sag es|sagen sie es|schreib|schreibe|schreiben sie|schreibt|stimm ab|stimmen sie ab|stimmt ab|teil|teile|teilen sie|teilt|unten|verrate|verraten sie',
    ohneUns:
      'dank deiner|dank euch|dank eurer|dank ihnen|dank ihrer|mit deiner hilfe|mit eurer hilfe|mit ihrer hilfe|nur durch ihre|nur mit deiner|nur mit eurer|nur mit ihrer|ohne deine|ohne dich|ohne euch|ohne eure|ohne ihre|ohne sie',
    gibtEsNicht:
      'bestehen|fortbestehen|gäbe es|gibt es diese|gibt es uns|können wir|könnten wir|möglich|nicht möglich|überleben|wäre das|wäre diese|wären wir|weiter berichten|weiterarbeiten|weiterhin berichten|weitermachen|weiterschreiben',
    stockt:
      'funktioniert nicht|hakt|kein bild|kein ton|keinen ton|lädt nicht|läuft nicht|nicht abgespielt|nicht abspielen|nicht geladen|nicht gestartet|nicht hören|nicht sehen|nicht starten|ruckelt|startet nicht|(startet|lädt|läuft|funktioniert) (das video|der film|der ton|der player|der clip|der podcast) nicht',
    notice:
      '{abo}|{angebotWort}|{antwort}|{anzeigeAkt}|{anzeigeWort}|{anzeige}|{betrag}|{bezahlWort}|{bildAkt}|{bildWort}|{bild}|{bindung}|{briefAkt}|{briefWort}|{brief}|{browserAkt}|{browserWort}|{browser}|{common}|{danach}|{dankDing}|{dankWort}|{dank}|{erlaubnis}|{fehlerAkt}|{fehlerWort}|{fehler}|{frage}|{frei}|{frist}|{ganzAkt}|{ganzWort}|{ganz}|{gibtEsNicht}|{haftungDing}|{haftungWort}|{haftung}|{kanalAkt}|{kanalWort}|{kanal}|{keksAkt}|{keksWort}|{keks}|{kommentarAkt}|{kommentarWort}|{kommentar}|{kündbar}|{ladeAkt}|{loginAkt}|{loginWort}|{login}|{mitglied}|{nachAnzeige}|{ohneUns}|{originalAkt}|{originalWort}|{original}|{preis}|{rechteAkt}|{rechteWort}|{rechte}|{spendeAkt}|{spendeWort}|{spende}|{spielerAkt}|{spielerWort}|{spieler}|{stockt}|{teilAkt}|{teilDing}|{teilWort}|{tickerAkt}|{tickerWort}|{ticker}|{übersetztAkt}|{übersetztWort}|{übersetzt}|{verbraucht}|{vorlesenDing}|{vorlesenWort}|{vorlesen}|{wahl}|{weiterAkt}|{weitereAkt}|{weitereWort}|{weitere}|{werblichDing}|{werblichWort}|{werblich}|{zugang}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'unter der anzeige|nach der anzeige|unter der werbung|nach der werbung|hinter der anzeige|unter dem werbeblock',
        act: 'fortgeführt|fortgesetzt|weitergeführt|wieder aufgenommen',
        example: 'Artikel wird unter der Anzeige fortgeführt',
      },
      {
        words: '{notice}',
        cue: 'werbepause|kurze werbepause|werbeunterbrechung|werbeblock|kurze werbung',
        act: 'gleich|dann|danach|weiter|lesen sie|liest du|fort',
        example: 'Kurze Werbepause, gleich geht es weiter',
      },
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
        cue: '{netz}',
        act: 'bereitgestellt|cookies|daten übertragen|datenschutz|drittanbieter|speichert',
        example: 'Dieses Angebot wird von Instagram bereitgestellt, es können Daten übertragen werden',
      },
      {
        words: '{notice}',
        cue: 'ja zu cookies|cookies|cookie zustimmung|ohne cookies',
        act: 'bleibt|leer|fenster|feld|nicht sichtbar',
        example: 'Ohne Cookies bleibt dieses Feld leer',
      },
      {
        words: '{notice}',
        cue: 'schutz ihrer daten|schutz deiner daten|schutz ihrer privatsphäre|schutz deiner privatsphäre|ihre privatsphäre zu schützen|ihre daten zu schützen|schutz der privatsphäre|datenschutzgründen|aus datenschutzgründen',
        act: 'ausgeblendet|blockiert|deaktiviert|gesperrt|inhalt|inhalte|karte|nicht geladen|player|video',
        example: 'Zum Schutz Ihrer Daten ist dieses Video deaktiviert',
      },
      {
        words: '{notice}',
        cue: '{netz}|google maps|inhalte von {netz}|beiträge von {netz}|karte|externe inhalte',
        act: 'erlauben|erlaubst|einverständnis|erst wenn|erscheinen erst|freigeben|freigegeben|zulassen|zustimmung',
        example: 'Beiträge von X erscheinen erst, wenn Sie das erlauben',
      },
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
        cue: 'jetzt weiterlesen|weiterlesen',
        act: 'abo|passenden abo|passende abo|plus|digitalabo',
        example: 'Jetzt weiterlesen. Mit dem passenden Abo.',
      },
      {
        words: '{notice}',
        cue: 'mit abo|mit ihrem abo|mit deinem abo|als abonnent|als abonnentin|als mitglied|mit plus',
        act: 'hier weiter|weiter|weiterlesen|lesen sie|liest du|lesen',
        example: 'Als Abonnent lesen Sie hier weiter',
      },
      {
        words: '{notice}',
        cue: '{aboName}',
        act: 'braucht|brauchen|mehr lesen|nötig|nur mit|weiterlesen|wer mehr',
        example: 'Wer mehr lesen will, braucht ein Abo',
      },
      {
        words: '{notice}',
        cue: 'ab hier|ab dieser stelle|den rest|der rest|die fortsetzung|wer weiterlesen|weiterlesen|weiterzulesen',
        act: 'abonnent|abonnentin|abonnenten|abonnentinnen|abo|mitglied|mitglieder|plus|zahlende leser|zahlenden lesern|zugang',
        example: 'Den Rest lesen nur Mitglieder',
      },
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
        cue: 'neukunden|neuleser|neue kunden|neue leser|neuabonnenten',
        act: 'bezahlen|gratis|monat|monate|rabatt|sparen|wochen|zahlen|euro',
        example: 'Für Neukunden: 3 Monate lesen, nur 1 bezahlen',
      },
      {
        words: '{notice}',
        cue: 'vorteilsabo|aktionsabo|sparabo|kennenlernabo|vorteil|rabatt|prämie|gutschein',
        act: 'bestellen|holen|jetzt|nutzen|sichern',
        example: 'Jetzt Vorteilsabo sichern',
      },
      {
        words: '{notice}',
        cue: 'jetzt bestellt|jetzt abonniert|jetzt bestellen|jetzt abonnieren|jetzt zugreifen|wer jetzt',
        act: 'gratis|kostenlos|liest|lesen sie|monat|monate|sommer|prämie|umsonst|geschenkt',
        example: 'Wer jetzt bestellt, liest den Sommer über gratis',
      },
      {
        words: '{notice}',
        cue: 'journalismus|qualitätsjournalismus|lokaljournalismus',
        act: 'aktionspreis|angebot|gratis|jahr|monat|monate|sonderpreis|testen|vorzugspreis',
        example: 'Ein Jahr Qualitätsjournalismus zum Aktionspreis',
      },
      {
        words: '{notice}',
        cue: '# (monat|monate|wochen|woche|tage|jahr|jahre|ausgaben)|(ein|zwei|drei|vier|sechs|zwölf) (jahr|monat|monate|wochen|ausgaben)',
        act: 'digital lesen|e paper lesen|unbegrenzt lesen|online lesen|probe lesen|probelesen|unlimitiert lesen|für nur|nur #|kostenlos|gratis',
        example: 'Zwei Wochen unbegrenzt lesen',
      },
      {
        words: '{notice}',
        cue: 'halber preis|halben preis|halbpreis|hälfte|vorzugspreis|aktionspreis|sonderpreis|kennenlernpreis',
        act: 'jahr|monat|monate|woche|wochen|tage|lesen',
        example: 'Ein Jahr zum halben Preis',
      },
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
        cue: 'kennwort|passwort|zugangsdaten|benutzername',
        act: 'hier neu|kein|neues|neu|verloren|weg|zurück',
        example: 'Passwort weg? Hier gibt es ein neues',
      },
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
        cue: 'tägliche überblick|tägliche zusammenfassung|wöchentliche überblick|täglicher überblick',
        act: 'e mail|mail|anmelden|bestellen|postfach',
        example: 'Der tägliche Überblick per E-Mail – hier anmelden',
      },
      {
        words: '{notice}',
        cue: 'anmeldung|bestellung|abonnement|registrierung',
        act: 'nutzungsbedingungen|datenschutzbestimmungen|datenschutzerklärung|agb|stimmen sie|stimmst du|akzeptieren sie|akzeptierst du',
        example: 'Mit der Anmeldung stimmen Sie unseren AGB zu',
      },
      {
        words: '{notice}',
        cue: 'unser newsletter|unsere newsletter|unsere mail|unser morgenbriefing|unser briefing',
        act: 'alles wichtige|bringt|erfahren|informiert|jeden|mail am morgen|nichts verpassen|überblick|verpassen|wichtigste|wichtigsten',
        example: 'Unser Newsletter bringt Ihnen die wichtigsten Nachrichten',
      },
      {
        words: '{notice}',
        cue: 'jeden (abend|dienstag|donnerstag|freitag|mittwoch|mittag|monat|montag|morgen|samstag|sonntag|tag)|(einmal|zweimal) (pro woche|die woche|im monat)|jede woche|wöchentlich|täglich',
        act: 'ein mail|eine mail|ein e mail|eine e mail|post von|per e mail|per mail|im postfach|ins postfach|schicken wir|schreiben wir|wir schicken|wir schreiben|wir senden|zuschicken lassen',
        example: 'Wir schicken Ihnen jeden Freitag eine Mail',
      },
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
      {
        words: '{notice}',
        cue: 'abonnier|abonnieren sie|abonniere|abonniert',
        act: 'am ball|auf {netz}|bei {netz}|kanal|unseren kanal|unseren podcast',
        example: 'Abonnier unseren Kanal und bleib am Ball',
      },
      {words: '{notice}', cue: '{kanal}', act: '{kanalAkt}', example: 'Sie finden uns auch bei Facebook und TikTok'},
    ],
    'share-toolbar': [
      {
        words: '{notice}',
        cue: 'einem freund|einer freundin|freunden|einem kollegen|einer kollegin|bekannten',
        act: 'mailen|schicken|senden|empfehlen|weiterleiten|zeigen|diesen text|diesen artikel|diesen beitrag',
        example: 'Diesen Text einem Freund mailen',
      },
      {
        words: '{notice}',
        cue: 'empfiehl|empfehlen sie|erzähl|erzähle|erzählen sie|sag es|sagen sie es|gib ihn|teile ihn|teilen sie ihn|leite ihn',
        act: 'deinen freunden|ihren freunden|euren freunden|deinen freundinnen|freunden davon|weiter|familie',
        example: 'Gefällt Ihnen der Text? Erzählen Sie Ihren Freunden davon',
      },
      {words: '{teilWort}', cue: '{teilAkt}', act: '{teilDing}', example: 'Per E-Mail weiterempfehlen'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'haben sie eine meinung|hast du eine meinung|habt ihr eine meinung|eine andere meinung|anderer meinung|ihre meinung|deine meinung',
        act: 'dazu|her damit|gefragt|interessiert uns|schreiben|zählt',
        example: 'Haben Sie eine Meinung dazu? Dann her damit',
      },
      {
        words: '{notice}',
        cue: 'schreib uns|schreiben sie uns|schreibt uns|sag uns|sagen sie uns|sagt uns|teilen sie uns|verraten sie uns',
        act: 'dazu|davon halten|davon hältst|davon haltet|denken|denkst|meinung|meinen|meinst|ihre gedanken|ihre ansicht',
        example: 'Schreiben Sie uns, was Sie davon halten',
      },
      {words: '{notice}', cue: '{frage}', act: '{antwort}', example: 'Was meinst du? Schreib es uns unten'},
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
      {
        words: '{notice}',
        cue: 'vollständigen text|ganzen text|ganzen artikel|vollständigen artikel|ganze interview|vollständige interview',
        act: 'app|ausgabe|druckausgabe|e paper|lesen sie|liest du|printausgabe|zeitung',
        example: 'Lesen Sie den vollständigen Text in der Printausgabe',
      },
      {words: '{notice}', cue: '{ganz}', act: '{ganzAkt}', example: 'Den kompletten Artikel gibt es hier'},
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'mehr geschichten|mehr berichte|mehr reportagen|mehr texte|mehr artikel|mehr nachrichten|mehr meldungen|weitere geschichten|alle geschichten',
        act: 'finden sie|findest du|gibt es|hier|lesen sie|liest du',
        example: 'Mehr Geschichten aus der Region finden Sie hier',
      },
      {
        words: '{notice}',
        cue: 'mehr dazu|mehr darüber|mehr über dieses thema|mehr zu dem thema|mehr zu diesem thema|mehr zum thema|mehr davon|alles dazu|alles zum thema|mehr informationen|mehr hintergründe',
        act: 'dossier|gibt es hier|hier|hier klicken|in unserem|in der|klicken|klickt|klicke|lesen sie|liest du|lest ihr|finden sie|findest du|schwerpunkt|themenseite|wissen',
        example: 'Mehr zu diesem Thema finden Sie hier',
      },
      {words: '{notice}', cue: '{weitere}', act: '{weitereAkt}', example: 'Ähnliche Meldungen aus dem Ressort'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'abspielen|zum abspielen|zum anhören|zum ansehen|zum starten|wiedergabe starten',
        act: 'antippen|anklicken|berühren|drücken|hier|klick|klicken|tippen',
        example: 'Zum Abspielen klicken',
      },
      {
        words: '{notice}',
        cue: 'video|videos|audio|clip|film|stream',
        act: 'nicht wiedergegeben|nicht abgespielt|nicht unterstützt|nicht abspielbar|nicht geladen|nicht verfügbar',
        example: 'Das Video kann nicht wiedergegeben werden',
      },
      {
        words: '{notice}',
        cue: 'kein ton|kein bild|keinen ton|nichts zu hören|nichts zu sehen|stumm',
        act: 'einschalten|lautsprecher|lautstärke|ton einschalten|browser|neu laden',
        example: 'Kein Ton? Bitte Lautsprecher einschalten',
      },
      {
        words: '{notice}',
        cue: '{stockt}',
        act: 'aktualisieren|aktualisiere|browser|hier klicken|klick hier|klicken sie hier|laden sie|lade die|neu laden|neuladen|seite',
        example: 'Das Video startet nicht? Bitte die Seite neu laden',
      },
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
      {
        words: '{notice}',
        cue: 'etwas falsch|etwas nicht|irgendetwas nicht|was nicht',
        act: 'artikel|bericht|beitrag|text|bescheid',
        example: 'Stimmt etwas nicht an diesem Artikel?',
      },
      {words: '{notice}', cue: '{fehler}', act: '{fehlerAkt}', example: 'Fehler im Text? Bitte markieren'},
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'jeder (euro|cent|franken|beitrag)|jede spende|jedes abo',
        act: 'berichten|hilft uns|unabhängig|unabhängigen|ermöglicht|journalismus|unterstützt uns|unterstützt unsere',
        example: 'Jeder Franken hilft uns',
      },
      {
        words: '{notice}',
        cue: '{ohneUns}',
        act: '{gibtEsNicht}|{spendeAkt}',
        example: 'Ohne deine Unterstützung gäbe es uns nicht',
      },
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
