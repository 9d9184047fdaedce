import type {PhraseBook} from '../phrases.js'

/** What German, Austrian and Swiss sites print, and what machine translation makes of it. */
export const german: readonly PhraseBook[] = [
  {
    language: 'de',
    sets: {
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
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(wir|unsere partner|diese seite|diese website|unsere website|drittanbieter) ... (verwenden|verwendet|nutzen|nutzt|setzen|setzt|speichern|einsetzen) ... cookies',
            'Wir verwenden Cookies, um Inhalte zu personalisieren.',
          ],
          [
            '(ich bin damit einverstanden|sie erklären sich [damit] einverstanden|ich stimme zu|ich erkläre mich einverstanden) ... (externe|inhalte|angezeigt|cookies|daten|datenschutz|nutzung)',
            'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
          ],
          [
            'personenbezogene daten ... (drittplattformen|drittanbieter|drittanbietern|dritte|übermittelt|übertragen) [werden]',
            'Damit können personenbezogene Daten an Drittplattformen übermittelt werden.',
          ],
          [
            '(mit|durch) [{der}] (klick|klicken|aktivieren|anklicken|laden|nutzung) ... (einwilligung|einverstanden|zustimmung|stimmen|akzeptieren|datenschutzerklärung|datenschutzbestimmungen|drittanbieter|cookies)',
            'Mit dem Klick auf den Button stimmen Sie der Anzeige zu.',
          ],
          [
            '(um|damit) ... (inhalt|inhalte|video|karte|beitrag|tweet|post) ... (benötigen wir|brauchen wir|ist|müssen sie) ... (zustimmung|einwilligung|cookies|aktivieren)',
            'Um diesen Inhalt anzuzeigen, benötigen wir Ihre Zustimmung.',
          ],
          [
            '[{der}] (privatsphäre|datenschutz|cookie|consent) einstellungen ... (verhindern|anpassen|ändern|widerrufen|aufrufen|externe|laden)',
            'Ihre Datenschutz-Einstellungen verhindern das Laden externer Inhalte.',
          ],
          [
            'an dieser stelle ... (inhalt|inhalte|video|beitrag|tweet|element) ... (ergänzt|empfohlen|von|eingebunden|externer)',
            'An dieser Stelle finden Sie einen externen Inhalt von Twitter, der den Artikel ergänzt.',
          ],
          [
            '{externe} (inhalt|inhalte|video|videos|medien|dienste) ... (deaktiviert|blockiert|aktivieren|aktiviert|nicht geladen|zugelassen|anzuzeigen|zustimmen)',
            'Externer Inhalt ist deaktiviert.',
          ],
          [
            '(einwilligung|zustimmung) ... (jederzeit|mit wirkung für die zukunft) ... (widerrufen|ändern|anpassen)',
            'Sie können Ihre Einwilligung jederzeit widerrufen.',
          ],
          [
            '(mehr|weitere) (dazu|informationen|infos|details) ... (datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweisen|datenschutzhinweise)',
            'Mehr dazu in unserer Datenschutzerklärung.',
          ],
          [
            '(dieser|dieses|der|das) (inhalt|element|video|tweet|post|beitrag) (stammt|kommt|wird) ... (drittanbieter|extern|externen|twitter|youtube|instagram|facebook|plattform)',
            'Dieses Element stammt von Twitter.',
          ],
        ],
        line: [
          ['[erst] wenn (sie|du) hier (klicken|klickst) [...]', 'Wenn du hier klickst, wird die Karte geladen'],
          ['(externen|externe) (inhalt|inhalte) (anzeigen|laden|aktivieren|zulassen) [...]', 'Externen Inhalt laden'],
          [
            '(empfohlener|externer|eingebundener|eingebetteter) [redaktioneller|externer] inhalt [...]',
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
            '(speichern wir|wir speichern) ihre (zustimmung|einwilligung|auswahl) [...]',
            'Wir speichern Ihre Zustimmung',
          ],
          'Ich stimme zu',
          'Nur notwendige Cookies',
          'Auswahl bestätigen',
        ],
      },
      'ad-marker': {
        line: [
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
          ['(gesponserter|bezahlter) {artikel} [...]', 'Gesponserter Beitrag'],
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
        ],
      },
      'read-also': {
        label: [
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
        ],
        line: [
          [
            '(alle|die) (aktuellen|neuesten|wichtigsten) (entwicklungen|nachrichten|meldungen|news) [...] (liveticker|newsblog|live blog|liveblog|ticker|überblick|newsticker)',
            'Alle aktuellen Entwicklungen im Liveticker',
          ],
        ],
      },
      'continue-reading': {
        line: [
          ['fortsetzung (des|dieses|vom|folgt|auf|von) [artikels|textes|seite|#] [#]', 'Fortsetzung des Artikels'],
          ['auf einer seite (lesen|anzeigen)', 'Auf einer Seite lesen'],
          ['(artikel|text|beitrag) [auf] einer seite [lesen]', 'Artikel auf einer Seite'],
          [
            '(ganzen|kompletten|vollständigen|den ganzen|zum|gesamten) (artikel|text|beitrag) [lesen|anzeigen]',
            'Ganzen Artikel lesen',
          ],
          ['(hier|jetzt|online|gratis|kostenlos) (weiterlesen|weiter lesen|mehr lesen|lesen)', 'Hier weiterlesen'],
          ['(mehr|weiter) (erfahren|lesen) [...]', 'Mehr erfahren'],
          ['(nächste|vorherige|zur nächsten) seite', 'Nächste Seite'],
          [
            '(jetzt|hier|artikel|beitrag|ganzen artikel|kompletten artikel|den ganzen artikel|vollständigen artikel|auf einer seite) (weiterlesen|lesen|komplett lesen|vollständig lesen|ansehen)',
            'Jetzt weiterlesen',
          ],
          [
            '(weiterlesen|mehr lesen|mehr erfahren|mehr anzeigen|zum artikel|zum ganzen artikel|zum vollständigen artikel|lesen sie hier weiter|lesen sie weiter|lesen sie mehr|hier weiterlesen|zum originalartikel|ganzen artikel lesen) [auf|bei|mit] [_]',
            'Weiterlesen',
          ],
          [
            '(nächste seite|seite # von #|weiter auf (der nächsten seite|seite #)|auf einer seite lesen|lesen sie auf der nächsten seite [...])',
            'Nächste Seite',
          ],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(dieser|diesen|der|den|dieses|unser) ... {artikel} ... (ist|sind|nur|exklusiv|lesen|gibt es|steht|zugänglich) ... (für|mit) ... ({abonnent}|{abo})',
            'Dieser Artikel ist nur für Abonnenten zugänglich.',
          ],
          [
            '(um|für) ... (weiterlesen|weiterzulesen|lesen|freizuschalten|zugriff) ... (benötigen|brauchen|müssen|melden|registrieren|abonnieren) ... ({abo}|anmelden|registrieren|an|abonnieren|konto|zugang)',
            'Um weiterzulesen, benötigen Sie ein Abo.',
          ],
          [
            '(sie|du) (wollen|möchten|willst|möchtest) (weiterlesen|mehr lesen|diesen artikel lesen|den ganzen artikel lesen)',
            'Sie möchten weiterlesen?',
          ],
          ['(jetzt|hier) ... {abo} (abschließen|testen|bestellen|sichern)', 'Jetzt Probeabo abschließen'],
          ['(exklusiv|nur) für {abonnent}', 'Exklusiv für Abonnenten'],
        ],
        line: [
          [
            '(plus|premium|plus artikel|premium artikel|plus inhalt) (artikel|inhalt|lesen|{abonnent})',
            'Premium Artikel',
          ],
          ['(artikel|inhalt|zugang) (freischalten|kostenpflichtig|gesperrt)', 'Artikel freischalten'],
        ],
        weak: ['Abo', 'Plus', 'Premium', 'Nur für Abonnenten'],
      },
      offer: {
        line: [
          [
            '[oder] (google verwaltet ihr|lassen sie google ihr|lass google dein) {abo} [verwalten]',
            'Google verwaltet Ihr Abonnement',
          ],
          ['(jederzeit|monatlich|flexibel|danach jederzeit|danach monatlich) (kündbar|kündigen)', 'Jederzeit kündbar'],
          [
            '(#|erster|ersten) [{zeitraum}] (gratis|kostenlos|kostenfrei) [testen|lesen] [...]',
            '30 Tage kostenlos testen',
          ],
          [
            '(nur|für|ab|schon ab|danach|dann|anschließend|jetzt|statt) [für|nur] # (euro|eur|chf|franken) ...',
            'Nur 1 Euro im ersten Monat',
          ],
          ['# (euro|eur|chf|franken) (pro|im|für|je|monatlich|statt) ...', '9,99 Euro im Monat'],
          [
            '(jetzt|gratis|kostenlos|hier) [#] [{zeitraum}] [gratis|kostenlos|günstig|unverbindlich] (testen|abonnieren|bestellen|sichern|probelesen|upgraden|freischalten)',
            'Jetzt kostenlos testen',
          ],
          [
            '(alle|unbegrenzter|unbeschränkter|voller|uneingeschränkter|freier) (zugang|zugriff|artikel|inhalte|{artikel}) [zu|auf|und|von] [...]',
            'Unbegrenzter Zugang zu allen Artikeln',
          ],
          ['(zum|zu den|zur) (angebot|angeboten|angebote|abo|abo angeboten|bestellung)', 'Zum Angebot'],
          ['(mit weniger|ohne|fast ohne|keine) werbung [und tracking] [...]', 'Ohne Werbung und Tracking'],
        ],
      },
      login: {
        sentence: [
          [
            '[zum|um zu] (folgen|kommentieren|lesen|speichern|merken|teilen|weiterlesen) [bitte] (anmelden|einloggen|registrieren)',
            'Um zu speichern, bitte einloggen.',
          ],
          [
            '[bitte] (melden sie sich|loggen sie sich|melde dich|logge dich) [bitte] (an|ein|zuerst an|hier an) ...',
            'Bitte melden Sie sich an, um fortzufahren.',
          ],
        ],
        line: [
          [
            '(sind sie|sie sind|bist du|schon|bereits|sie haben|haben sie|du bist|du hast) [schon|bereits] [einen|ein] ({abonnent}|kunde|registriert|mitglied|angemeldet|{abo}|konto|zugang|digitalabonnent|plus abonnent) [hier|jetzt] [anmelden|einloggen] [...]',
            'Sie sind bereits Abonnent? Hier anmelden',
          ],
          [
            '(anmelden|einloggen|login|registrieren|jetzt anmelden|hier anmelden|jetzt einloggen|jetzt registrieren|kostenlos registrieren|abmelden|ausloggen|konto erstellen|passwort vergessen|passwort zurücksetzen|mein konto|zum login|zur anmeldung|hier einloggen)',
            'Passwort vergessen?',
          ],
          [
            'noch (kein|keine|nicht) (konto|{abo}|{abonnent}|registriert|zugang|kunde|mitglied|account) [...]',
            'Noch kein Konto?',
          ],
          ['(anmelden|einloggen|registrieren) mit (google|apple|facebook|e mail)', 'Anmelden mit Google'],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(abonnieren|bestellen|melden|erhalten|holen|lesen|tragen|jetzt) ... {newsletter} ... (an|ein|kostenlos|abonnieren|täglich|wöchentlich|hier|jetzt|bestellen|postfach|anmelden|per mail|per e mail|erhalten)',
            'Melden Sie sich für unseren Newsletter an.',
          ],
          [
            '(abonnieren|bestellen|bestelle|abonniere) [sie] [hier|jetzt] [kostenlos] [{der}] [kostenlosen|täglichen|wöchentlichen] {newsletter}',
            'Abonnieren Sie unseren Newsletter',
          ],
          [
            '(ich|sie|du) ... (abmelden|abbestellen|widerrufen) ... {newsletter}',
            'Sie können den Newsletter jederzeit abbestellen; abmelden geht im Newsletter',
          ],
          ['(vielen dank|danke) für ihre (anmeldung|registrierung|bestellung)', 'Vielen Dank für Ihre Anmeldung.'],
          [
            '(die|das) (wichtigsten|wichtigste|nachrichten|top themen) ... (per mail|per e mail|in ihr postfach|in ihrem postfach|direkt in|ins postfach|aufs handy)',
            'Die wichtigsten Nachrichten des Tages direkt in Ihr Postfach.',
          ],
        ],
        line: [
          [
            '[den|unser|unseren|zum|der|die] (täglichen|tägliche|wöchentlichen|kostenlosen|kostenlose|neuen) [<name>] (newsletter|newsletters) [abonnieren|bestellen|erhalten|jetzt] [...]',
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
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(folgst|folgen|folge|folgt|kennst|kennen|hast|bist) (du|sie|ihr) [uns] [schon|bereits|auch] ... (facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|linkedin|threads|bluesky|mastodon|messenger)',
            'Folgst du schon dem Beispielblatt auf Whatsapp?',
          ],
          [
            '... (abonniere|abonnieren sie|abonniert|folge|folgen sie) (den|unseren|dem|unserem|uns|unsere) ... [kanal|facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|linkedin|threads|bluesky|mastodon|messenger|app|seite]',
            'Nichts verpassen: Folgen Sie unserem Kanal auf Telegram',
          ],
          [
            '<name> (bei|auf|in) [der] (google|google news|google suche|whatsapp) (bevorzugen|folgen|abonnieren|hinzufügen)',
            'Beispielblatt bei Google bevorzugen',
          ],
          ['_ (bei|auf) google [news] (bevorzugen|folgen)', 'Beispielblatt bei Google bevorzugen'],
          ['(laden|lade|holen|hol|installieren) (sie|dir|sich) ... app', 'Laden Sie unsere App'],
          [
            '(folgen|folge|folgt|besuchen|besuche|abonnieren|abonniere) [sie|du] (uns|mir|<name>|unserem|unseren|der) ... (auf|bei|via|in) [{der}] {netz}',
            'Folgen Sie uns auf Facebook',
          ],
          [
            '(laden|hol|holen|lade|installieren) [sie] [dir|sich] ... (app|apps) ... (herunter|kostenlos|store|google play|hier|jetzt|runter)',
            'Laden Sie unsere App kostenlos herunter.',
          ],
          [
            '(abonnieren|abonniere) [sie] ... ({kanal}|podcast) ... {netz}',
            'Abonnieren Sie unseren Kanal auf Telegram',
          ],
        ],
        line: [
          [
            '(jetzt|hier) ... (app|whatsapp kanal) ... (herunterladen|laden|abonnieren|folgen)',
            'Jetzt die App herunterladen',
          ],
          ['(folgen sie uns|folge uns|folgt uns|folgen) [auf {netz}]', 'Folgen Sie uns'],
          ['(<name> auf {netz}|<name> bei {netz}) folgen', 'Stadtblatt auf Facebook folgen'],
        ],
      },
      'share-toolbar': {
        line: [
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
          ['(sehen|hören|schauen) (sie|du) [hier] [im|das|den|die|auch] {video} [...]', 'Sehen Sie im Video'],
          ['(nächstes|nächste|weitere|aktuelle|mehr|top) {video} [in # sekunden]', 'Nächstes Video'],
          ['(diesen|den) {artikel} (anhören|vorlesen lassen|hören) [#] [min|minuten]', 'Diesen Artikel anhören'],
          ['(audio|video|beitrag|länge|dauer|hördauer) # (min|minuten|sek|sekunden) [...]', 'Audio 5 Min.'],
          ['hören sie diesen {artikel} [an]', 'Hören Sie diesen Artikel an'],
          ['im {video}', 'Im Video'],
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
      },
      'author-bio': {
        line: [
          [
            '(über den autor|über die autorin|zur person|zum autor|zur autorin|alle artikel von <name>|mehr von <name>|weitere artikel von <name>|zum autorenprofil|autorenprofil)',
            'Über den Autor',
          ],
        ],
        closing: [
          [
            '(ist|war) (redakteur|redakteurin|korrespondent|korrespondentin|autor|autorin|volontär|reporter|reporterin) (bei|der|im|in|für) ...',
            'ist Redakteurin im Ressort Politik',
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
        ],
      },
      'source-line': {
        line: [
          [
            '(quelle|link zur quelle|zum originalartikel|zur quelle|originalartikel|zum original|lesen sie das original) [auf|bei] [_]',
            'Link zur Quelle',
          ],
        ],
      },
      comments: {
        line: [
          [
            '(haben sie|hast du) [eine|auch eine|fragen] (meinung|fragen|anregungen|kommentar) ... (artikel|thema|beitrag|text) [...]',
            'Hast du Anregungen zum Thema?',
          ],
          [
            '(um|zum) ... (kommentare|kommentar|kommentieren|diskutieren) ... (anmelden|einloggen|registrieren|angemeldet sein)',
            'Zum Kommentieren bitte einloggen',
          ],
          ['(deine|ihre|eure) meinung [zählt|ist gefragt|zum thema|zu diesem artikel] [...]', 'Deine Meinung zählt'],
          [
            '(diskutieren|diskutiere|kommentieren|diskutier) (sie|mit|jetzt) [mit|diesen|zu] [artikel] [...]',
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
            '(schreiben|schreibe|hinterlassen|hinterlasse|verfassen) [sie] (einen|den ersten|ihren|einen ersten) {kommentar} [...]',
            'Schreiben Sie einen Kommentar',
          ],
          ['(diskutieren|reden|kommentieren|diskutiere) (sie|du) (mit|über|diesen|hier) [...]', 'Diskutieren Sie mit'],
          [
            '(ihre|deine) e mail adresse wird nicht veröffentlicht [...]',
            'Deine E-Mail-Adresse wird nicht veröffentlicht.',
          ],
          [
            '(bitte|sie müssen|um) ... (anmelden|angemeldet|einloggen|registrieren) ... (kommentieren|kommentar|diskutieren) [...]',
            'Bitte melden Sie sich an; anmelden, um zu kommentieren',
          ],
          [
            '(die|der) (kommentarfunktion|kommentarbereich|diskussion|{kommentar}) [zu diesem artikel] (ist|wurde|sind) [...] (geschlossen|deaktiviert|beendet|moderiert)',
            'Die Kommentarfunktion ist geschlossen.',
          ],
          [
            '(was meinen sie|was denken sie|ihre meinung|deine meinung|sagen sie uns ihre meinung) [...]',
            'Ihre Meinung?',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(schlagwörter|schlagworte|stichwörter|stichworte|themen|tags|verschlagwortet mit|mehr zu den themen|themen in diesem artikel|kategorien|kategorie|veröffentlicht unter|abgelegt unter|dossier)',
            'Schlagwörter: Bahn, Verkehr',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['alle rechte vorbehalten', 'Alle Rechte vorbehalten'],
          [
            '(nachdruck|vervielfältigung|weiterverbreitung|verwendung|veröffentlichung) ... (nur mit|verboten|untersagt|genehmigung|nicht gestattet)',
            'Nachdruck nur mit Genehmigung.',
          ],
          ['alle rechte vorbehalten', 'Alle Rechte vorbehalten.'],
          [
            '(vervielfältigung|weiterverbreitung|nachdruck|weiterverwendung|veröffentlichung|weiterveröffentlichung|verwertung) ... (nur|nicht|genehmigung|verboten|untersagt|zustimmung)',
            'Nachdruck nur mit Genehmigung.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(fehler|tippfehler|rechtschreibfehler|korrektur) [im artikel] (melden|gefunden|entdeckt|hinweisen|einreichen) [...]',
            'Fehler melden',
          ],
          ['(haben sie|hast du) ... fehler (entdeckt|gefunden|bemerkt) [...]', 'Haben Sie einen Fehler entdeckt?'],
          ['(artikel|inhalt|kommentar|beitrag) melden', 'Beitrag melden'],
        ],
      },
      donation: {
        sentence: [
          [
            '(unterstützen|unterstütze) (sie|uns|unabhängigen|unsere) ... (journalismus|arbeit|uns|redaktion|spende|abo|beitrag)',
            'Unterstützen Sie unabhängigen Journalismus.',
          ],
          [
            '(unterstützen|unterstütze|spenden|fördern|helfen) [sie|du] ... (journalismus|redaktion|arbeit|unabhängig|unabhängigen|zeitung|spende|mitglied)',
            'Unterstützen Sie unabhängigen Journalismus.',
          ],
        ],
        line: ['Jetzt spenden', 'Jetzt unterstützen', 'Unterstützen Sie uns'],
      },
      'live-marker': {
        line: [
          [
            '(dieser|der) {artikel} wird (laufend|ständig|fortlaufend|regelmäßig) (aktualisiert|ergänzt) [...]',
            'Dieser Artikel wird laufend aktualisiert.',
          ],
          [
            '(mehr|weitere informationen|weitere infos|details|eine ausführliche meldung|ein ausführlicher bericht) (in kürze|folgt|folgen|folgen in kürze|gleich)',
            'Mehr in Kürze',
          ],
          [
            '(zum|hier zum|zurück zum|ältere|neuere) (liveticker|liveblog|newsblog|newsticker|ticker) [...]',
            'Zum Liveticker',
          ],
        ],
        weak: ['Eilmeldung', 'Live', 'Liveticker', 'Newsblog', 'Breaking News', 'Aktuell', 'Update'],
      },
      disclaimer: {
        sentence: [
          [
            '(gastkommentare|gastbeiträge|kommentare|meinungsbeiträge|beiträge|namentlich gekennzeichnete|die meinung|der inhalt) ... (müssen nicht|nicht unbedingt|nicht notwendigerweise|geben nicht|spiegeln nicht|gibt nicht) ... (meinung|ansicht|haltung|redaktion)',
            'Gastkommentare müssen nicht der Meinung der Redaktion entsprechen.',
          ],
          [
            '(mit|die mit) ... (affiliate|provisions) (links|link) ...',
            'Mit Sternchen markierte Links sind Affiliate-Links.',
          ],
          [
            '(meinung|meinungen|gastbeitrag|beitrag|kommentar|inhalt) ... (nicht|gibt) ... (unbedingt|zwingend|ausschließlich|allein) ... (redaktion|autors|autorin|autoren|wieder)',
            'Die Meinung des Autors muss nicht unbedingt die der Redaktion sein.',
          ],
          [
            '(mit|dieser|unsere|enthält|sind) ... (affiliate|provision|provisions|werbelink|werbelinks) ... (links|erhalten|provision|gekennzeichnet|kauf|preis)',
            'Mit einem Symbol gekennzeichnete Affiliate-Links bringen uns eine Provision.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(der|dieser) (beitrag|artikel) ... erschien zuerst (auf|bei)',
            'Der Beitrag Rosen erschien zuerst auf Garten.',
          ],
        ],
        line: [['(zurück zum|zum) (seitenanfang|anfang|inhalt|inhaltsverzeichnis)', 'Zum Inhalt']],
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
            '(nach oben|zum seitenanfang|zum inhalt|zum hauptinhalt|zum anfang|zurück nach oben|zur startseite|zur übersicht|zurück zur übersicht|zurück zur startseite)',
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
          'Bitte warten',
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
            '(dieser|der) {artikel} wurde ... (automatisch|maschinell|mit hilfe) ... (übersetzt|übersetzung|erstellt)',
            'Dieser Artikel wurde automatisch übersetzt.',
          ],
          ['(text|artikel) wird [automatisch] vorgelesen', 'Text wird automatisch vorgelesen'],
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
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(bitte|sie müssen|um) ... (javascript|adblocker|werbeblocker|ad blocker)',
            'Bitte aktivieren Sie JavaScript.',
          ],
          [
            '(ihr|dein|der) browser ... (unterstützt|veraltet|nicht unterstützt|kann)',
            'Ihr Browser unterstützt dieses Video nicht.',
          ],
          [
            '(javascript|adblocker|werbeblocker) ... (aktiviert|deaktiviert|erkannt|ausgeschaltet|abgeschaltet)',
            'Adblocker erkannt',
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
]
