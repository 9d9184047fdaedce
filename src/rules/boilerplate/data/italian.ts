import type {PhraseBook} from '../phrases.js'
import {italianVocabulary} from './vocabulary/italian.js'

/** What Italian sites print, and what machine translation makes of it. */
export const italian: readonly PhraseBook[] = [
  {
    language: 'it',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'a|al|alla|alle|ai|agli|all|con|da|dal|dalla|di|del|della|delle|dei|degli|dell|d|e|ed|o|in|nel|nella|nelle|su|sul|sulla|sui|per|senza|il|lo|la|i|gli|le|l|un|una|uno|questo|questa|questi|quest|tuo|tua|tuoi|tue|suo|sua|vostro|nostro|nostra|nostri|nostre|tutto|tutti|tutte|tutta|che|se|già|oggi|ora|adesso|subito|qui|solo|fino|più|ogni|primo|mese|mesi|settimana|settimane|giorno|giorni|anno|euro|mensile|abbonamento|abbonati|abbonato|abbonarti|offerta|offerte|promo|articolo|articoli|contenuto|contenuti|notizia|notizie|testo|pagina|sito|web|giornale|quotidiano|giornalismo|redazione|lettura|leggere|leggi|letto|lettori|account|accedi|accesso|registrati|registrazione|iscriviti|iscrizione|illimitato|illimitata|email|e mail|mail|casella|posta|newsletter|notifiche|avvisi|app|applicazione|canale|commento|commenti|commentare|opinione|rispondi|pubblicato|sostieni|sostegno|donazione|indipendente|libero|libera|gratis|gratuito|gratuita|prova|vincoli|impegno|disdici|quando vuoi|momento|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|errore|errori|refuso|aiutaci|migliorare|scrivici|segnala|segnalacelo|segui|seguici|link|clicca|esclusivo|esclusivi|premium|digitale|prezzo|sconto|condizioni|ricevi|ricevere|ultime|aggiornamenti|continuare|continua|#',
      tail: '{tailWord}*10',
      abbonato: 'abbonato|abbonati|abbonata|abbonate|utenti registrati|registrati|membri|sostenitori|utenti premium',
      articolo: 'articolo|articoli|notizia|notizie|contenuto|contenuti|testo|lettura|servizio|servizi|pagina|post',
      commento: 'commento|commenti|opinione|opinioni|reazioni',
      cookie: 'cookie|cookies|tracker|traccianti',
      det: 'il|lo|la|i|gli|le|l|un|uno|una|del|della|dei|degli|delle|dell|dello|al|alla|ai|agli|alle|all|questo|questa|questi|queste|nostro|nostra|nostri|nostre|tuo|tua|tuoi|tue|tutti i|tutte le|tutti|tutte|mio|mia|suo|sua|nella|nel|sul|sulla|sui|sulle',
      giorno: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom',
      leggi: 'leggi|leggete|leggere|legga|guarda|guardate|vedi|ascolta|scopri|approfondisci|consulta',
      mese: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic',
      momento:
        '#|a|agg|aggiornamento|aggiornata|aggiornato|al|alle|cest|cet|da|di|e|fa|h|il|in|lettura|minuti|modifica|modificato|ora|ore|pubblicato|su|tempo|ultima|ultimo|{giorno}|{mese}',
      newsletter: 'newsletter|newsletters|notiziario|rassegna|mailing list',
      periodo: 'mese|mesi|settimana|settimane|giorno|giorni|anno|anni',
      pubblicità:
        'pubblicità|annuncio|annunci|inserzione|spot|messaggio pubblicitario|annuncio pubblicitario|messaggi pubblicitari|inserzioni',
      rete: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google news|flipboard|email|e mail|mail|messenger|social|social network|threads|spotify|google discover',
      video: 'video|podcast|audio|filmato|diretta|clip|puntata',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      agenzia:
        'ansa|agi|adnkronos|askanews|lapresse|afp|reuters|ap|dpa|italpress|radiocor|agenzie|agenzia|efe|dire|agenzia dire|nova|agenzia nova',
      pezzo:
        'articolo|contenuto|testo|pezzo|notizia|servizio|intervista|approfondimento|commento|intervento|video|pagina|storia',
      prestatore:
        'archivio|artista|autore|autrice|azienda|casa editrice|club|comune|editore|famiglia|lettore|lettrice|museo|polizia|produzione|società|teatro|vigili del fuoco',
      questo: 'questo|questa|il|la|lo|l|quest|un|una|gli|i|le|nostro|nostra',
      giornalista:
        'giornalista|giornalista professionista|giornalista pubblicista|redattore|redattrice|cronista|inviato|inviata|corrispondente|collaboratore|collaboratrice|caporedattore|caporedattrice|vicedirettore|vicedirettrice|editorialista|caposervizio',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(utilizziamo|usiamo|utilizza|usa|noi e|archiviamo|impieghiamo) ... {cookie}',
            'Utilizziamo cookie tecnici e di profilazione.',
          ],
          [
            '(cliccando|continuando|proseguendo|chiudendo|scorrendo|accettando|premendo) ... (acconsenti|accetti|acconsenso|consenti|consenso|autorizzi|presti)',
            'Cliccando su Accetta, acconsenti all’uso.',
          ],
          [
            '(questo|per vedere|per visualizzare|il) ... (contenuto|video|contenuti) ... (bloccato|{cookie}|accettare|accetta|consenso|terze parti|disponibile solo)',
            'Per visualizzare questo contenuto devi accettare i cookie.',
          ],
          [
            '(puoi|è possibile) ... (revocare|modificare|gestire|negare|rifiutare|liberamente prestare) ... (consenso|preferenze|{cookie})',
            'Puoi revocare il consenso in qualsiasi momento.',
          ],
          [
            '(ho letto|dichiaro di aver letto|acconsento) ... (informativa|privacy|trattamento)',
            'Ho letto l’informativa sulla privacy.',
          ],
        ],
        line: [
          [
            '(accetta|accetto|rifiuta|gestisci|personalizza|modifica|impostazioni|preferenze) [e] [tutti|tutto|i|le|continua|chiudi|sui|dei] [i|le] [{cookie}|preferenze|consensi|consenso|impostazioni] [e continua|e chiudi]',
            'Accetta tutti i cookie',
          ],
          ['(informativa|cookie|privacy) (sui {cookie}|sulla privacy|policy)', 'Cookie policy'],
          'Continua senza accettare',
          [
            '(questo|il nostro) (sito|sito web|portale) (utilizza|usa|fa uso di|si serve di) ... cookie [...]',
            'Il nostro sito usa cookie tecnici.',
          ],
          ['(impostazioni|preferenze) [di|sulla] privacy', 'Preferenze privacy'],
          [
            '(noi|i nostri partner) [e] [i nostri|noi] [#] [partner|fornitori] ... (archiviamo|utilizziamo|trattiamo|accediamo|memorizziamo|usiamo|elaboriamo) ... (informazioni|dati|dispositivo|cookie) [...]',
            'Noi e i nostri 300 partner utilizziamo i cookie.',
          ],
          [
            '(gestisci|modifica|personalizza|imposta|aggiorna|rivedi|vedi|cambia) [le|i|la] [tue|miei|mie|tuoi|tua] (preferenze|impostazioni|scelte|consensi|consenso|privacy|cookie) [sulla privacy|sui cookie|di consenso|sulla riservatezza|cookie|privacy]',
            'Modifica le tue preferenze sui cookie',
          ],
          [
            '(preferenze|impostazioni|informativa|gestione|centro) (cookie|privacy|sui cookie|sulla privacy|del consenso|dei cookie|preferenze privacy)',
            'Impostazioni cookie',
          ],
          [
            '(rispettiamo|teniamo alla|il rispetto della|ci sta a cuore la|abbiamo a cuore la) (la tua|tua|vostra|la vostra) privacy [...]',
            'Rispettiamo la tua privacy',
          ],
          [
            'per (visualizzare|vedere|guardare) {questo} {pezzo} ... (cookie|consenso|accetta|accettare) [...]',
            'Per vedere questo video accetta i cookie',
          ],
          [
            '(accetta|rifiuta|accetto|rifiuto|continua) (tutto|tutti|e continua|e chiudi|senza accettare|e abbonati|i cookie|necessari|tutti i cookie)',
            'Rifiuta tutto',
          ],
          [
            'puoi (revocare|modificare|cambiare|gestire|prestare|liberamente) ... (consenso|preferenze|cookie|scelte) [...]',
            'Puoi modificare le tue scelte in ogni momento',
          ],
          [
            '{questo} {pezzo} (è|non) ... (bloccato|cookie|consenso) [...]',
            'Questo contenuto è bloccato dalle tue preferenze sui cookie',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{det}] [{articolo}] (continua|prosegue|riprende|continua a leggere|continua la lettura) (dopo|sotto|oltre) [{det}] {pubblicità}',
            'Continua dopo la pubblicità',
          ],
          ['(salta|chiudi|nascondi|rimuovi) {det} {pubblicità}', 'Salta la pubblicità'],
          ['{pubblicità} [l] {articolo} (continua|prosegue) [sotto|dopo]', 'Pubblicità. L’articolo continua'],
          [
            '(contenuto|articolo|contenuti) (sponsorizzato|sponsorizzati|promozionale|a pagamento) [da] [...]',
            'Contenuto sponsorizzato',
          ],
          [
            '[{pubblicità}] [{questo}|la] [{pezzo}|lettura] (continua|prosegue|riprende|scorri|continua a leggere|continua la lettura) [a|per|la] [leggere|continuare|lettura] (dopo|sotto|qui sotto|oltre|più in basso) [{det}] [{pubblicità}|foto|video|immagine|annuncio]',
            'L’intervista continua dopo la foto',
          ],
          [
            '{pubblicità} (scorri|continua|prosegui) [a|per|la] (leggere|continuare|lettura) [sotto|qui sotto]',
            'Pubblicità. Scorri per continuare',
          ],
          ['(fine|inizio) [della|dell] {pubblicità}', 'Fine della pubblicità'],
          ['scorri per continuare [a leggere|la lettura]', 'Scorri per continuare a leggere'],
        ],
        weak: [
          'Pubblicità',
          'Annuncio',
          'Annunci',
          'Sponsorizzato',
          'Informazione pubblicitaria',
          'Messaggio promozionale',
          'ADV',
          'Inserzione',
          'Publiredazionale',
          'Pubblicità Pubblicità',
          'Annuncio pubblicitario',
          'Messaggio pubblicitario',
          'Contenuto pubblicitario',
          'Spazio pubblicitario',
          'Contenuto promozionale',
          'Branded content',
          'Sponsor',
          'Pubblicita',
          [
            '(interruzione|messaggio|pausa|spazio) (pubblicitaria|pubblicitario|promozionale)',
            'Messaggio pubblicitario',
          ],
        ],
      },
      'read-also': {
        label: [
          ['{leggi} (anche|pure|inoltre|qui|di più|tutto|altro)', 'Leggi anche'],
          [
            '(ti|vi|le|può|potrebbe|potrebbero|forse) (può|potrebbe|potrebbero|interessare|interessarti|interessarvi|piacere|piacerti|interessa) [anche] [interessare|interessarti|interessarvi|piacere] [anche]',
            'Potrebbe interessarti anche',
          ],
          [
            '(articoli|notizie|contenuti|argomenti|approfondimenti|video) (correlati|correlate|collegati|consigliati|simili|suggeriti|più letti|più lette|in evidenza)',
            'Articoli correlati',
          ],
          [
            '(per approfondire|approfondimento|approfondimenti|da leggere|vedi anche|sullo stesso argomento|sullo stesso tema|più letti|i più letti|le più lette|altri articoli|consigliati|da non perdere|per saperne di più|sul tema|in primo piano|correlati|lo speciale|altre notizie) [su|di|dal|da]',
            'Per approfondire',
          ],
          [
            '{leggi} {det} (notizia|articolo|intervista|analisi|approfondimento|commento|speciale)',
            'Leggi l’approfondimento',
          ],
          [
            '(approfondisci|approfondimenti|leggi|guarda|ascolta|vedi|rileggi|scopri) (anche|qui|di più|ancora|pure)',
            'Guarda anche',
          ],
          [
            '(approfondisci|per approfondire|ti potrebbe interessare|potrebbe interessarti|potrebbero interessarti|ti consigliamo|consigliati per te|da non perdere|in evidenza|le ultime notizie|ultime notizie|ultim ora|le più lette|i più letti|più letti|articoli più letti|più visti|notizie correlate|altre notizie|altro su|dello stesso autore|sullo stesso argomento|nella stessa sezione|i più condivisi|scelti per te|altri articoli|leggi le altre notizie|l approfondimento|ne abbiamo parlato qui|leggi tutte le notizie|contenuti correlati|raccomandati per te|dal nostro archivio|suggeriti|notizie più lette)',
            'Ultime notizie',
          ],
          [
            '(ancora|sempre) su (questo argomento|questo tema)|nello stesso filone|per proseguire la lettura|per continuare la lettura',
            'Sempre su questo tema',
          ],
          [
            '(le|ti|vi) (consigliamo|proponiamo|raccomandiamo|suggeriamo) [anche|di leggere|inoltre]',
            'Ti consigliamo inoltre',
          ],
          ['da leggere (assolutamente|subito)', 'Da leggere subito'],
          ['[a proposito|già che ci sei] (guarda|leggi|leggete|vedi) anche', 'Già che ci sei, leggi anche'],
          ['(altre letture|un altra lettura) per (te|voi)', 'Un’altra lettura per te'],
          ['da (rileggere|riscoprire|rivedere)', 'Da riscoprire'],
          ['forse (le|ti|vi) (interessa|interesserà|piace|piacerà) [anche]', 'Forse ti piacerà'],
          ['(non perdere|non perdetevi|non perderti) [anche|neanche]', 'Non perdere'],
          [
            '(leggi|leggete|vedi) anche (il nostro|la nostra|lo) (analisi|approfondimento|dossier|inchiesta|intervista|speciale)|ai nostri lettori (è|sono) (piaciute|piaciuti|piaciuto) anche',
            'Leggi anche il nostro speciale',
          ],
        ],
        line: ['Correlati', 'Correlate'],
      },
      'continue-reading': {
        line: [
          [
            '(continua|prosegui|continuare|continua qui) [a|la|con la] (leggere|lettura|leggere qui) [su _|qui|l articolo]',
            'Continua a leggere',
          ],
          [
            '{leggi} (tutto|il resto|di più|l articolo completo|l articolo|l articolo intero|l intero articolo|la notizia completa) [qui|su _]',
            'Leggi l’articolo completo',
          ],
          ['(pagina successiva|pagina seguente|vai alla pagina #)', 'Pagina successiva'],
          [
            '(continua|leggi|prosegui) [a leggere|tutto|la lettura|l articolo|l articolo completo|di più] (su) _ [_] [_] {domain}',
            'Continua a leggere su esempio.it',
          ],
          [
            '(prosegui|continua|riprendi) [a|la|con la|nella] (lettura|leggere) [{questo}] [{pezzo}] [qui|su <name>|su _]',
            'Prosegui la lettura su Esempio',
          ],
          [
            '(leggi|vai|guarda|scopri) [qui] [al|all|l|il|la|tutto] [tutto] ({pezzo}|resto|intervista) (completo|completa|intero|intera|integrale|originale|qui) [su _|su <name>|qui]',
            'Leggi l’intervista integrale',
          ],
          ['(continua|segue) (a pagina|a pag|alla pagina) #', 'Segue a pagina 5'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(questo|l|il) [è un] {articolo} (è|sono) [solo] [un] (riservato|riservati|disponibile|esclusivo|visibile|premium) ... {abbonato}',
            'Questo articolo è riservato agli abbonati.',
          ],
          [
            '(abbonati|registrati|accedi|iscriviti) (per|e) (continuare|leggere|accedere|leggi|continua|sbloccare|proseguire)',
            'Abbonati per continuare a leggere',
          ],
          [
            'per (continuare|leggere|accedere|proseguire) ... (abbonati|registrati|accedi|abbonamento|iscriviti)',
            'Per leggere questo articolo, abbonati',
          ],
          [
            '(contenuto|articolo) (riservato|esclusivo) (agli|ai|per gli|per) {abbonato}',
            'Contenuto riservato agli abbonati',
          ],
        ],
        line: [
          [
            '[ti] (resta|rimane|manca) [ancora] [da leggere] [il] # [da leggere] (di|dell|del) [questo|questa] (articolo|notizia|testo|contenuto)',
            'Ti rimane da leggere il 40 % di questo testo',
          ],
          ['(riservato|solo) (agli|per|per gli|ai) {abbonato}', 'Solo per abbonati'],
          ['hai (letto|raggiunto|ancora) ... (articoli gratuiti|limite)', 'Hai raggiunto il limite'],
          [
            '{questo} {pezzo} (è|sono) [un] [{pezzo}|contenuto] [solo|disponibile|riservato|esclusivo|a pagamento|premium|riservata] [solo|esclusivamente] [ai|agli|per|per gli] [nostri|soli] ({abbonato}|abbonati|iscritti|registrati|premium|pagamento) [...]',
            'Questo contenuto è disponibile solo per gli abbonati',
          ],
          [
            '(per|vuoi) (continuare|leggere|proseguire|accedere|sbloccare) [a|la|questo|tutti|l] [leggere|lettura] ... (abbonati|abbonamento|registrati|accedi|iscriviti|abbonarti) [{tail}]',
            'Vuoi leggere tutto? Abbonati',
          ],
          [
            '(hai|ti) (letto|raggiunto|esaurito|restano|rimangono|ancora) ... (articoli|limite|gratuiti|gratis) [gratuiti|questo mese|...]',
            'Hai esaurito gli articoli gratuiti',
          ],
          [
            '({pezzo}|contenuto|accesso) (riservato|esclusivo|premium|solo|a pagamento|disponibile) [solo] [agli|ai|per|per gli] [nostri] [{abbonato}|abbonati|premium|iscritti]',
            'Contenuto riservato agli abbonati',
          ],
          [
            '(sblocca|accedi a) [{questo}|tutti i|tutti gli] ({pezzo}|contenuti|articoli) [{tail}]',
            'Sblocca questo articolo',
          ],
          [
            'l accesso (completo|illimitato|integrale) è (compreso|incluso) in [tutti] (i|i nostri|ogni) (abbonamenti|abbonamento|piani|piano)',
            'L’accesso integrale è incluso in tutti i nostri piani',
          ],
        ],
        weak: ['Premium', 'Abbonati', 'Contenuto premium', 'Esclusiva abbonati'],
      },
      offer: {
        run: [['senza (costi|impegno|pubblicità|rinnovo|vincoli)', 'Senza vincoli']],
        line: [
          [
            '(scopri|guarda|vedi|consulta|scegli) (le nostre|tutte le|le|i nostri) (offerte|formule|piani|proposte) di abbonamento',
            'Guarda le nostre formule di abbonamento',
          ],
          [
            '[o] (lascia|consenti) [che] [a] google (gestire|gestisca|di gestire) (il tuo|l) abbonamento [...]',
            'Consenti a Google di gestire il tuo abbonamento',
          ],
          [
            '(annulla|cancella|disdici) (in ogni momento|in qualsiasi momento|quando vuoi) [{tail}]',
            'Disdici quando vuoi',
          ],
          [
            '(a|da|solo|solo a|a soli|per) # [euro|cent|centesimi] (al|per|il|a|all) [primo|primi|#] (mese|mesi|anno|settimana) [poi #] [al mese]',
            'A 1 euro al mese',
          ],
          [
            '# [euro] (al mese|all anno|per # mesi|il primo mese|a settimana|per il primo anno) [poi #] [al mese|senza vincoli|disdici quando vuoi]',
            '1 euro al mese',
          ],
          ['(offerta|promozione|promo) (speciale|limitata|lancio|riservata) [{tail}]', 'Offerta speciale'],
          [
            '(accesso|accedi) (illimitato|a tutti|senza limiti|completo) [{tail}]',
            'Accesso illimitato a tutti i contenuti',
          ],
          [
            '(scopri|vedi|scegli) {det} (offerta|offerte|abbonamento|abbonamenti|piano|piani) [{tail}]',
            'Scopri le offerte',
          ],
          ['(prova|provalo) (gratis|gratuita|gratuitamente|per # {periodo}) [{tail}]', 'Prova gratis'],
          ['(abbonati|abbonati ora|abbonati subito|attiva ora) [a partire da # [al mese]]', 'Abbonati ora'],
          [
            '(a|solo|a solo|a soli|da) # [euro] per (#|i primi #|il primo|un) (mesi|mese|anno|settimane)',
            'A soli 3 euro per 6 mesi',
          ],
          [
            '(poi|solo|a|da|a soli|a partire da|dopo) # [euro] (al|all|per|il|a|ogni) [#|primo] (mese|mesi|anno|settimana|trimestre) [per] [#] [mesi|mese] [poi] [#] [al mese|all anno] [disdici quando vuoi|senza vincoli]',
            'Poi 7,99 € al mese',
          ],
          [
            '(primo mese|primi # mesi|# mesi|un mese|il primo anno) (gratis|gratuito|gratuiti|a) [solo|#] [euro] [poi|e poi] [#] [euro] [al] [mese|anno]',
            'Primo mese gratis, poi 9,99 € al mese',
          ],
          ['abbonati (a|da|per|con) [soli|solo|partire da] # [{tail}]', 'Abbonati da 2 € al mese'],
          [
            '(scopri|vedi|scegli|guarda|attiva|approfitta) [{det}|tutte le|dell|la] [nostre|tua|il tuo] (offerta|offerte|abbonamento|abbonamenti|piano|promozione) [per te|disponibili]',
            'Scegli il tuo abbonamento',
          ],
          [
            '(accesso|accedi|lettura|leggi) (illimitato|illimitata|senza limiti|a tutti|a tutto) [{det}|a] [...] (articoli|contenuti|sito|app|notizie|giornale|archivio) [{tail}]',
            'Leggi senza limiti tutti gli articoli del sito',
          ],
          [
            '[senza (impegno|vincoli)] [e] (annulla|cancella|disdici|recedi) (in ogni momento|in qualsiasi momento|quando vuoi) [senza (costi|impegno|vincoli)]',
            'Annulla in qualsiasi momento',
          ],
          [
            '(#|due|tre|un|una) (giorni|mese|mesi|settimana|settimane) di prova (gratis|gratuita|gratuiti|senza (costi|impegno|spese)) [{tail}]',
            'Due settimane di prova gratis',
          ],
        ],
      },
      login: {
        line: [
          [
            '(sei|hai|siete|se sei) già [un] ({abbonato}|registrato|account|cliente|iscritto) [accedi|effettua il login] [{tail}]',
            'Sei già abbonato? Accedi',
          ],
          [
            '(accedi|login|effettua il login|esci|registrati gratis|password dimenticata|hai dimenticato la password|il mio account|crea un account|entra|area riservata|accedi con google)',
            'Hai dimenticato la password?',
          ],
          ['non (sei|hai) (ancora|un) [un] ({abbonato}|registrato|account|iscritto) [...]', 'Non sei ancora abbonato?'],
          [
            '(non|sei|hai) (hai|sei|già|ancora) [ancora|un|già] ({abbonato}|abbonato|registrato|account|iscritto|abbonamento) [accedi|registrati|abbonati|effettua il login|entra] [gratis|ora|qui|subito]',
            'Hai già un account? Accedi',
          ],
          ['[hai] (password|dimenticato) (dimenticata|la password|smarrita|la tua password)', 'Password smarrita?'],
          [
            '(accedi|registrati|entra|continua|iscriviti) (con|tramite) (google|facebook|apple|email|il tuo account|spid)',
            'Continua con Google',
          ],
          ['(crea|registra) (un|il tuo) (account|profilo) [gratuito|gratis] [{tail}]', 'Crea il tuo account gratuito'],
          ['(registrati|accedi) (gratis|gratuitamente|ora|al tuo account)', 'Registrati gratis'],
          [
            '(acceda|accedi|effettua l accesso|effettui l accesso|entra|entri) con (il suo|il tuo|la tua|le sue|le tue|i tuoi) (account|credenziali|dati|e mail|nome utente) [e [la] password]',
            'Entra con le tue credenziali',
          ],
          ['(hai|ho) già un (account|profilo)', 'Ho già un account'],
          [
            '(resta|restare|rimani|rimanere) (collegato|connesso) [su questo dispositivo]',
            'Resta collegato su questo dispositivo',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(iscriviti|ricevi|abbonati|iscrivetevi|registrati) ... {newsletter}', 'Iscriviti alla newsletter'],
          [
            '(ricevi|ricevere) ... (nella tua casella|via email|via mail|per email|nella tua mail|sulla tua email)',
            'Ricevi le notizie nella tua casella ogni mattina.',
          ],
          [
            '(grazie per|la tua) (esserti iscritto|iscrizione|esserti registrato) [...] ({newsletter}|confermata|avvenuta|successo)',
            'Grazie per esserti iscritto alla newsletter',
          ],
        ],
        line: [
          [
            '(non perderti|non perdere|per non perdere) (nulla|niente|nessuna notizia) iscriviti (alla|alle) [nostra|nostre] (newsletter) [{tail}] [mattino|sera|settimana|quotidiana|settimanale]',
            'Per non perdere nulla, iscriviti alla nostra newsletter',
          ],
          [
            '(inserisci|la tua|il tuo|scrivi) [la tua|il tuo] (email|mail|e mail|indirizzo email|indirizzo e mail)',
            'Inserisci la tua email',
          ],
          [
            '(iscrivendoti|registrandoti|cliccando su iscriviti|inserendo la tua email|inviando) ... (accetti|dichiari|acconsenti|accetto|confermi) [...]',
            'Registrandoti accetti i termini',
          ],
          [
            '(controlla|verifica) (la tua|il tuo|la) (email|casella|posta|mail) ... (confermare|conferma|confermando|iscrizione|attivare) [...]',
            'Controlla la posta per confermare l’iscrizione',
          ],
          [
            '(grazie|iscrizione|la tua iscrizione) [per|è] (esserti iscritto|l iscrizione|aver|confermata|avvenuta|completata|andata a buon fine|esserti registrato) [{tail}]',
            'Grazie per l’iscrizione!',
          ],
          [
            '(ricevi|ricevere|iscriviti|registrati|voglio ricevere) ... (newsletter|nella tua casella|nella tua email|via email|sulla tua mail|per email|nella tua mail|via mail|nella posta) [{tail}]',
            'Ricevi il meglio della settimana via email',
          ],
          [
            '(le notizie|le ultime notizie|il meglio) ... (nella tua|sulla tua) (casella|email|mail|posta) [{tail}]',
            'Il meglio della settimana nella tua mail',
          ],
          [
            '(ho letto|acconsento|autorizzo|presto il consenso) ... (informativa|trattamento|privacy|dati|newsletter|marketing) [{tail}]',
            'Acconsento al trattamento dei dati',
          ],
          [
            '(puoi|potrai) (disiscriverti|cancellarti|annullare l iscrizione) [{tail}]',
            'Puoi disiscriverti quando vuoi',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(seguici|segui|seguite|unisciti|iscriviti|seguimi) [anche] [il|la|<name>|al|alla|le|tutti gli] [nostro|nostra|nostri] ... (su|canale|sul|sui) [{det}] [nostro|nostri] {rete}',
            'Seguici su Facebook',
          ],
          ['(scarica|scaricate|installa) ... (app|applicazione) [...]', 'Scarica la nostra app'],
        ],
        line: [
          [
            '(porta|leggi|segui) (le notizie|l informazione|tutte le notizie) (con te|sempre con te|sul tuo telefono) [scarica] [la nostra|con la nostra] [app]',
            'Porta l’informazione sempre con te: scarica la nostra app',
          ],
          'Seguici',
          'Seguici su',
          'Seguici anche su Google News',
          'Disponibile su Google Play',
          ['disponibile su (app store|google play|app store e google play|play store)', 'Disponibile su Play Store'],
          [
            '(attiva|abilita|ricevi) (le|gli) (notifiche|avvisi|alert) [push] [per|di] [{tail}]',
            'Attiva le notifiche push',
          ],
          [
            '(entra|iscriviti|unisciti|segui|seguici|resta aggiornato con) [nel|al|il|sul|anche] [nostro|nuovo] (canale|gruppo|community) [whatsapp|telegram] [di|su] [<name>] [whatsapp|telegram] [{tail}]',
            'Iscriviti al canale Telegram di Esempio',
          ],
          [
            '(segui|seguici|seguite) [anche|le notizie di|il|la|le ultime notizie di|tutte le notizie di] [<name>] [anche] (su|sui) [{rete}|google|google news|google discover|social] [{tail}]',
            'Segui Esempio su Instagram',
          ],
          [
            '(scarica|installa|scaricate) [gratis|subito] (l|la|la nostra) (app|applicazione) [di|gratuita|gratis] [<name>] [{tail}]',
            'Scarica l’app di Esempio Notizie',
          ],
          [
            '(aggiungi|imposta|scegli) <name> (come|tra|alle|su) [le] [tue] (fonte|fonti|preferita|preferite|google) [...]',
            'Aggiungi Esempio come fonte preferita',
          ],
          ['(apri|leggi|vedi) (nell|nella|sulla) [nostra] (app|applicazione)', 'Apri nell’app'],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(condividi|condividere|invia|tweet|twitta|stampa|salva|consiglia|pubblica|manda) [{det}] [{articolo}|link|questo articolo|pagina] [su|per|via|tramite|con|a] [{rete}|un amico|amici]',
            'Condividi su Facebook',
          ],
          ['(copia|copiato) [{det}] (link|collegamento|negli appunti)', 'Copia link'],
          [
            '(aggiungi|salva) (ai preferiti|nei preferiti|tra i preferiti|per dopo|alla lista)',
            'Aggiungi ai preferiti',
          ],
          ['(ascolta|stampa) {det} {articolo}', 'Ascolta l’articolo'],
          [
            '(condividi|invia|stampa|salva|regala|ascolta|copia|consiglia|archivia) [{questo}] ({pezzo}|link|pagina) [su|via|con|a|per] [{rete}|un amico|gli amici|dopo]',
            'Regala questo articolo',
          ],
          [
            '(condividi|invia|manda|spedisci) (via|per|su|tramite|con) ({rete}|mail|email|e mail|posta|un amico|gli amici)',
            'Invia per email',
          ],
          ['link copiato [negli appunti]', 'Link copiato'],
          ['(leggi|salva|ascolta) (dopo|più tardi|per dopo)', 'Leggi più tardi'],
          [
            '(aumenta|riduci|dimensione|ingrandisci) [la|il] [dimensione|del] [del|carattere] (testo|carattere|caratteri|dimensione)',
            'Aumenta la dimensione del testo',
          ],
          ['# (condivisioni|condivisione)', '24 condivisioni'],
          ['versione (per la stampa|stampabile)', 'Versione stampabile'],
        ],
        weak: ['Condividi', 'Stampa', 'Salva', 'Commenta', 'Invia', 'Condivisioni', 'Ascolta', 'Segnala'],
      },
      'media-credit': {
        weak: [['scatto di <name>', 'Scatto di Anna Rossi']],
        label: [
          [
            '(foto|fotografia|fotografie|immagine|immagini|credit|crediti|crediti foto|video|credits|fonte foto|illustrazione) (di|da|ansa|afp|reuters|getty|lapresse|imagoeconomica|ap|d archivio|di repertorio|credit)',
            'Foto di Anna Rossi',
          ],
          [
            '(crediti|credito) (del|dell|della|delle|foto) (foto|fotografia|immagine|immagini)',
            'Credito dell’immagine',
          ],
        ],
        line: [
          ['(foto|immagine|immagini) (di repertorio|d archivio|di archivio|generica|simbolo)', 'Foto di repertorio'],
          [
            '(vedi|guarda|apri|sfoglia) (tutte le foto|la gallery|la galleria|le foto|# foto|la fotogallery|le immagini)',
            'Guarda le foto',
          ],
          ['# foto', '12 foto'],
          [
            '(foto|immagine|immagini|credits|crediti|credit|copertina|foto copertina) [di|by] (ansa|afp|reuters|getty|getty images|lapresse|imagoeconomica|ipa|shutterstock|istock|adobe stock|fotogramma|archivio|repertorio|pixabay|unsplash|frame|facebook|instagram) [<name>]',
            'Foto LaPresse',
          ],
          ['[c] riproduzione riservata [foto] [di] [<name>]', '© Riproduzione riservata - Foto di Anna Rossi'],
          [
            '(foto|fotografia|fotografie|immagine|immagini|video) [gentilmente] (concessa|concesse|concesso|fornita|fornite|fornito|messa a disposizione) (da|dagli|dai|dal|dall|dalla) [{prestatore}] [di] [<name>]',
            'Foto gentilmente concessa dalla famiglia',
          ],
          [
            '[foto|immagine] per gentile concessione (di|dei|del|dell|della) [{prestatore}] [di] [<name>]',
            'Per gentile concessione della famiglia',
          ],
          [
            '(foto|fotografia|immagine|scatto) (realizzata|realizzato|scattata) da <name>',
            'Foto scattata da Anna Rossi',
          ],
          ['(foto|immagine) per gentile concessione', 'Foto: per gentile concessione'],
          [
            '(fermo immagine|fotogramma|frame|immagine) (dal|del|tratta dal|tratto dal) (filmato|video)',
            'Immagine tratta dal video',
          ],
          [
            '(foto|immagine|video) (inviata|inviato|scattata) da (un lettore|un testimone|una lettrice)',
            'Foto scattata da un lettore',
          ],
        ],
      },
      'media-widget': {
        line: [
          ['(guarda|riproduci|ascolta|vedi|avvia) {det} {video} [completo|integrale|qui]', 'Guarda il video'],
          ['(prossimo|video) (video|successivo) [tra # secondi]', 'Prossimo video'],
          [
            'ascolta (la versione audio|questo articolo|l articolo) [dell articolo] [#] [min]',
            'Ascolta la versione audio dell’articolo',
          ],
          [
            '{questo} (video|audio|filmato|contenuto|podcast|diretta) (partirà|inizierà|verrà|è in|non è|sta per|inizia|si avvierà|comincia) [...] (secondi|caricamento|disponibile|iniziare|istanti|breve|poco|attimi)',
            'Il video inizierà tra 5 secondi',
          ],
          [
            '(ascolta|ascoltate|riascolta) [{questo}] (articolo|{pezzo}|podcast|audio|versione audio|puntata) [dell articolo] [#] [min|minuti|#] [minuti]',
            'Ascolta questo articolo 5 min',
          ],
          [
            '[{questo}] (audio|articolo|testo|voce|versione|lettura) [audio] [è|è stato|dell articolo] (generato|generata|letto|letta|sintetica|prodotto|automatica|realizzato) [da|con|dalla|mediante|una] ... [voce|sintetica|sintesi|artificiale|ia|ai|intelligenza artificiale]',
            'Articolo letto da una voce artificiale',
          ],
          [
            '(guarda|vedi|riproduci|avvia|rivedi) [{det}] (video|filmato|servizio|diretta|puntata|trailer) [completo|integrale|qui|ora|su _|#]',
            'Rivedi la puntata',
          ],
          [
            '(prossimo|caricamento|prossimi) (video|in corso|del video|del player) [tra # secondi]',
            'Caricamento del video',
          ],
          ['(durata|video|audio) # [min|#]', 'Durata: 2:14'],
          ['(avvia|ferma|metti in pausa|riavvia) (il filmato|il video|la riproduzione)', 'Avvia la riproduzione'],
        ],
        weak: [
          'Video',
          'Podcast',
          'Fotogallery',
          'Gallery',
          'Galleria fotografica',
          'Audio',
          'Infografica',
          'Diretta video',
          'Le immagini',
        ],
      },
      byline: {
        weak: [
          [
            '(di|a cura di|testo di|scritto da|pubblicato da|intervista di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|foto di) <name> [e <name>]',
            'Di Anna Rossi',
          ],
          ['[di] (redazione|redazione ansa|redazione online|redazione web|la redazione) [<name>]', 'Redazione'],
        ],
        line: [
          [
            '(a cura di|testo di|testi di|scritto da|pubblicato da|intervista di|articolo di|servizio di|analisi di|commento di|reportage di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|autore|autrice) [a|da] [<name>] <name> [e <name>] [inviato|inviata|corrispondente] [a|da] [<name>]',
            'Dal nostro inviato a Kiev Marco Bianchi',
          ],
          [
            '(a cura della|a cura di|di|dalla) (redazione|redazione web|redazione online|redazione cronaca|redazione economia|redazione sport|redazione esteri|redazione politica) [<name>]',
            'A cura della redazione',
          ],
          [
            'di <name> [e <name>] [nostra|nostri|nostro|dal nostro|dalla nostra] (corrispondente|corrispondenti|inviata|inviati|inviato) [speciale] [a|ad|da|dal|in|nel] [<name>]',
            'Di Anna Rossi, inviata a Berlino',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '(sull autore|l autore|chi è l autore|informazioni sull autore|tutti gli articoli di <name>|altri articoli di <name>|vedi tutti gli articoli [di <name>]|biografia)',
            'Informazioni sull’autore',
          ],
          [
            '[<name>] [è] {giornalista} ... (scrive|si occupa|collabora|lavora|segue|cura|ha lavorato) [...]',
            'Giornalista, Anna Rossi si occupa di scuola.',
          ],
          [
            '<name> (scrive|si occupa|collabora|lavora) [di|per|con|dal #] ... (redazione|nostro giornale|nostro sito|giornale|testata|dal #)',
            'Anna Rossi scrive di ambiente dal 2012',
          ],
          ['(l|la) (autore|autrice) [dell articolo] [<name>] (è|insegna|dirige) ...', 'L’autrice è docente di storia.'],
          [
            '(chi è|informazioni su|biografia di|tutti gli articoli di|leggi gli articoli di|gli altri articoli di) <name>',
            'Tutti gli articoli di Anna Rossi',
          ],
        ],
        opening: [['<name> è [un|una|la|il] {giornalista} ...', 'Anna Rossi è redattrice di Esempio.']],
      },
      'date-stamp': {
        line: [
          [
            '[pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|creato|modificato|data|pubblicato il|aggiornato il|aggiornato alle] [il|alle|da] [{giorno}] # {mese} [{momento}*14] [<name>] [{momento}*4]',
            'Pubblicato il 12 marzo 2021 alle 18:04',
          ],
          [
            '(pubblicato|aggiornato|ultimo aggiornamento) [il] # # # [alle|ore] [#] [#] [...]',
            'Aggiornato il 12/03/2021',
          ],
          ['(pubblicato|aggiornato) # (ore|minuti|giorni|ora) fa', 'Pubblicato 3 ore fa'],
          ['(tempo di lettura|lettura) # (min|minuti|minuto)', 'Tempo di lettura: 4 minuti'],
          ['# (min|minuti|minuto) [di lettura]', '4 minuti di lettura'],
          [
            '# {mese} # (modifica|aggiornato|aggiornamento|aggiornata|agg|modificato) [il|al|alle] [#] [{mese}] [#] [ore|alle] [#]',
            '12 marzo 2022 (modifica il 13 marzo 2022 | 09:12)',
          ],
          ['(lettura|leggi in|tempo) # (min|minuti|minuto)', 'Lettura 3 min'],
          ['(oggi|ieri) (alle|ore|alle ore) #', 'Oggi alle 14:05'],
          ['tempo [stimato] di lettura [circa|stimato] # [min|minuti|minuto]', 'Tempo di lettura stimato: 6 minuti'],
        ],
        label: [
          [
            '[articolo|notizia] (pubblicato|pubblicata|aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|modifica|data di pubblicazione|data pubblicazione|agg) [il|alle|alle ore|ore|da _|oggi|ieri|oggi alle]',
            'Pubblicato il',
          ],
          ['[tempo] [di] lettura [stimato|circa]', 'Tempo di lettura'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(fonte|riproduzione riservata|redazione) (ansa|agi|adnkronos|askanews|lapresse|afp|reuters|agenzie|agenzia)  [...]',
            'Fonte: ANSA',
          ],
          [
            '[fonte|fonti|c|copyright|con|testo|di] [redazione|copyright|informazioni] [<name>] [con|e] {agenzia} [{agenzia}] [e|con] [{agenzia}] [#]',
            'Con Ansa e Afp',
          ],
        ],
      },
      'source-line': {
        line: [
          [
            '(link alla fonte|fonte originale|leggi l articolo originale|vai alla fonte|articolo originale|link fonte) [su] [_]',
            'Link alla fonte',
          ],
          [
            '{questo} {pezzo} (è|era|è stato|proviene|è apparso) [stato|stata] [originariamente|inizialmente] (pubblicato|pubblicata|apparso|tratto|uscito|ripreso) [originariamente|per la prima volta|prima|inizialmente|anche|in origine|originalmente] (su|sul|sui|sugli|sulle|sulla|da|dal|dalla|dai|dalle|in|nel|nella|nelle) ...',
            'Questo testo è stato pubblicato originariamente su Esempio.',
          ],
          [
            '(apparso|articolo apparso|articolo pubblicato|pubblicato|testo apparso|testo pubblicato) (originariamente|in origine|per la prima volta|inizialmente) (su|sul|da|in|nel) ...',
            'Pubblicato in origine su Esempio',
          ],
          [
            '(leggi|vai|vedi) (l|all|alla|la) (articolo|fonte|notizia) (originale|originaria) [su] [...]',
            'Vai alla fonte originale',
          ],
          [
            '(articolo|intervista|pezzo|testo) (pubblicato|ripreso|riprodotto|tratto) (con il permesso|con l autorizzazione|per gentile concessione) (de|dei|del|dell|della|di) ...',
            'Testo ripreso con il permesso di Esempio',
          ],
          ['[tratto] da un (articolo|reportage|servizio) (de|dei|del|della|di) <name>', 'Da un articolo del Corriere'],
          [
            '(articolo|pezzo|testo) (pubblicato|uscito) in origine (da|su|sul) ...',
            'Testo pubblicato in origine da Esempio',
          ],
        ],
        label: ['Fonte', 'Fonti', 'Fonte notizia'],
      },
      comments: {
        line: [
          [
            'i commenti (a|per|su|di) (questo|questa) (articolo|notizia|pezzo|post) sono (chiusi|disattivati|disabilitati)',
            'I commenti per questa notizia sono chiusi',
          ],
          [
            '(leggi|scrivi|vedi|lascia|mostra|vai|invia|partecipa) [e|i|tutti i|un|il tuo|ai|alla] (commenta|commenti|commento|discussione)',
            'Leggi e commenta',
          ],
          [
            '[#|leggi|lascia|scrivi|invia|vedi|mostra|tutti i|nessun] [un|i|tutti i|il tuo] [#] {commento}',
            '12 commenti',
          ],
          ['(lascia|scrivi|aggiungi|invia) {det} {commento} [{tail}]', 'Lascia un commento'],
          ['il tuo indirizzo (email|e mail) non sarà pubblicato [...]', 'Il tuo indirizzo email non sarà pubblicato.'],
          [
            '(accedi|registrati|devi essere|effettua il login) [connesso|per|registrato|autenticato] [per] (commentare|lasciare|inviare|pubblicare) [{tail}]',
            'Accedi per commentare',
          ],
          ['{det} {commento} (sono|è) (chiusi|chiuso|disabilitati|moderati) [...]', 'I commenti sono chiusi.'],
          ['i campi obbligatori sono contrassegnati [...]', 'I campi obbligatori sono contrassegnati *'],
          ['commenti (chiusi|disabilitati|disattivati)', 'Commenti disabilitati'],
          ['(commenti|commento) # [commenta]', 'Commenti (12)'],
          ['(leggi|vedi|mostra|visualizza) [i|tutti i|gli altri] [#] commenti [#]', 'Mostra i 12 commenti'],
          [
            '(i|lo spazio) commenti [per questo articolo] [sono|è] (chiusi|moderati|disabilitati|chiuso)',
            'I commenti per questo articolo sono chiusi',
          ],
          [
            '(devi|per|bisogna) [essere|poter] [connesso|registrato|commentare|autenticato] [devi|è necessario|bisogna|accedi|per] ... (inviare un commento|commentare|commento|registrato|accedere|registrarti|registrarsi) ',
            'Per commentare devi accedere',
          ],
          [
            '(partecipa|unisciti) (alla|al) (discussione|conversazione|dibattito) [{tail}]',
            'Unisciti alla conversazione',
          ],
          [
            '(cosa|che cosa|tu) [ne] (pensi|pensate|che ne pensi) [...] (commenti|commento|scrivici) [{tail}]',
            'Cosa ne pensi? Scrivilo nei commenti',
          ],
          ['(regole|norme|policy) (dei|per i|sui) commenti', 'Regole dei commenti'],
          [
            'nessuno ha (ancora commentato|commentato (questa notizia|questo articolo))',
            'Nessuno ha ancora commentato',
          ],
          ['(tutte|tutti) (i|le) (commenti|opinioni|reazioni) [#]', 'Tutti i commenti (8)'],
        ],
      },
      tags: {
        label: [
          [
            '(tag|tags|argomenti|temi|parole chiave|etichette|categorie|categoria|pubblicato in|archiviato in|altro su)',
            'Argomenti: economia, lavoro',
          ],
          [
            '(tag|tags|argomenti|argomento|temi|parole chiave|etichette|categorie|categoria|sezioni|archiviato in|in questo articolo|hashtag|leggi altro su)',
            'In questo articolo: scuola, Roma',
          ],
        ],
      },
      copyright: {
        line: [
          [
            '[c|copyright] (riproduzione|tutti i diritti) [è|sono] (riservata|riservati|vietata)',
            '© RIPRODUZIONE RISERVATA',
          ],
          [
            '[copyright|c] [#] [<name>] [srl|spa|s p a] (tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|riproduzione riservata) [...]',
            '© 2024 Gruppo Esempio. Tutti i diritti riservati.',
          ],
          ['[è] (vietata|proibita) la (riproduzione|copia|diffusione) [...]', 'Vietata la riproduzione'],
          [
            '(contenuto|testo) protetto (da copyright|dal diritto d autore|non (copiare|riprodurre))',
            'Contenuto protetto, non copiare',
          ],
        ],
        sentence: [
          ['(tutti i diritti|diritti) riservati', 'Tutti i diritti riservati'],
          ['riproduzione (riservata|vietata)', '© Riproduzione riservata'],
          ['(è vietata|vietata) la riproduzione', 'È vietata la riproduzione anche parziale.'],
        ],
      },
      'error-report': {
        line: [
          [
            '(segnala|hai trovato|segnalaci) [un|l|eventuali] (errore|errori|refuso|problema) [{tail}]',
            'Segnala un errore',
          ],
          [
            '[se] (hai|avete|notato|segnala|segnalaci|segnalate) [trovato|notato|visto] [un|una|eventuali|qualche] (errore|errori|refuso|refusi|inesattezza|imprecisioni|imprecisione) [{tail}]',
            'Hai notato un refuso? Scrivici',
          ],
          [
            '[un|una|hai] (domanda|osservazione|suggerimento|suggerimenti) [o] [un|una] [domanda|osservazione|suggerimento] (contatta|contatti|contattate|scrivi alla|scriva alla|scrivete alla) [la] redazione',
            'Una domanda, un’osservazione? Contatta la redazione',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(sostieni|sostienici|aiutaci|dona|supporta|contribuisci) ... (giornalismo|indipendente|redazione|giornale|donazione|lettori|informazione libera)',
            'Sostieni il giornalismo indipendente.',
          ],
        ],
        line: [
          'Dona ora',
          'Sostienici',
          'Fai una donazione',
          [
            '(sostieni|sostienici|aiutaci|dona|supporta|contribuisci|supportaci|finanzia) [il|la|con|a|l|un|questo|ora] [...] (giornalismo|indipendente|redazione|giornale|donazione|informazione|euro|progetto|testata|contributo) [{tail}]',
            'Aiutaci con una donazione',
          ],
          [
            'il tuo (contributo|sostegno|aiuto|5 per mille) ... (giornalismo|indipendente|informazione|redazione|libera) [...]',
            'Il tuo contributo aiuta la nostra redazione',
          ],
        ],
      },
      'live-marker': {
        line: [
          [
            '(notizia|articolo|servizio) in (aggiornamento|corso di aggiornamento|sviluppo) [...]',
            'Notizia in aggiornamento',
          ],
          ['(seguono|segue|in arrivo) (aggiornamenti|altri aggiornamenti|dettagli) [...]', 'Seguono aggiornamenti'],
          ['(segui|vai alla|leggi la) (la diretta|diretta) [...]', 'Segui la diretta'],
          [
            '(segui|leggi|vai|guarda|rivivi) [qui] [alla|la|il|in|tutti gli|gli|con noi la] (diretta|live|aggiornamenti|liveblog|streaming) [...]',
            'Segui qui il live',
          ],
          [
            '[tutti|tutte] (gli|le) (aggiornamenti|ultime notizie|news|ultime) (in|minuto per minuto|di oggi|live|in diretta|in tempo reale) [...]',
            'Gli aggiornamenti in diretta',
          ],
          [
            '{questo} (notizia|articolo|{pezzo}) (è|sarà) [in|in corso di] (aggiornamento|aggiornato|aggiornata|continuamente aggiornato) [...]',
            'Questo articolo sarà aggiornato',
          ],
          [
            '(articolo|notizia|pezzo|diretta) in (aggiornamento|corso di aggiornamento|costante aggiornamento) [...]',
            'Articolo in aggiornamento',
          ],
        ],
        weak: ['Ultim’ora', 'Diretta', 'Live', 'In aggiornamento', 'Ultima ora', 'Flash'],
      },
      disclaimer: {
        sentence: [
          [
            '(le opinioni|i contenuti|il contenuto) ... ((non riflettono|non rispecchiano|non necessariamente) ... (redazione|editore)|responsabilità ... (autore|autori|redazione|editore))',
            'Le opinioni espresse non riflettono necessariamente quelle della redazione; sono dell’autore.',
          ],
          [
            '(link di affiliazione|link affiliati|commissione) ... (acquisto|acquisti|ricevere|affiliazione)',
            'Potremmo ricevere una commissione sugli acquisti.',
          ],
        ],
        line: [
          [
            '{questo} ({pezzo}|pagina|sito) (contiene|può contenere|include) [dei] [link|collegamenti] (di affiliazione|affiliati|link affiliati|sponsorizzati|affiliato) ...',
            'Questo articolo contiene link affiliati.',
          ],
          [
            '{questo} ({pezzo}|contenuto|iniziativa) [è|è stato] [realizzato|prodotto|offerto|stato] (in collaborazione|realizzato|sponsorizzato|offerto|per conto|a pagamento) [con|da|per] [...]',
            'Questo contenuto è realizzato in collaborazione con Esempio',
          ],
          [
            '(realizzato|contenuto realizzato|articolo realizzato|offerto|sponsorizzato|contenuto offerto|in collaborazione) [in collaborazione] (con|da) <name>',
            'In collaborazione con Esempio Energia',
          ],
          [
            '(le|i|gli) (opinioni|contenuti|pareri|articoli) (espresse|espressi|contenute|contenuti) ... (autore|autori|redazione|responsabilità|personali) [...]',
            'Le opinioni espresse sono dell’autore.',
          ],
          [
            '(potremmo|<name> potrebbe|riceviamo|possiamo|<name> riceve) [ricevere|guadagnare] [una] (commissione|commissioni) [...]',
            'Potremmo ricevere una commissione',
          ],
          [
            'le opinioni [qui] espresse [in questo articolo|qui] sono [quelle] (degli|dell|della|del|di) (autore|autori|autrice)',
            'Le opinioni qui espresse sono quelle dell’autore',
          ],
        ],
        weak: [
          'Contenuto sponsorizzato',
          'Articolo sponsorizzato',
          'Informazione promozionale',
          'Contenuto realizzato da uno sponsor',
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(l articolo|il post|articolo) ... (proviene da|sembra essere il primo su|è stato pubblicato per la prima volta su)',
            'L’articolo Rose proviene da Giardino.',
          ],
        ],
        line: [
          [
            '(guarda|vedi|apri|sfoglia|ingrandisci|vai) [la|le|l|tutte|alla] [le] (gallery|fotogallery|galleria|immagine|immagini|foto|slideshow) [fotografica] [#] [foto]',
            'Guarda la gallery (9 foto)',
          ],
          [
            '(immagine|foto|video|contenuto) (non disponibile|non trovata|non trovato|rimosso|mancante)',
            'Immagine non disponibile',
          ],
          ['(foto|immagine|slide) # (di|su) #', 'Foto 3 di 12'],
          [
            '(clicca|tocca) [qui|sull immagine] per (ingrandire|aprire|vedere) [la|l] [foto|immagine]',
            'Clicca per ingrandire',
          ],
          ['(scarica|apri) [il|in] (pdf|documento|allegato)', 'Scarica il PDF'],
        ],
      },
      control: {
        line: [
          [
            '(vai|torna|mostra|vedi|carica|leggi|chiudi) (su|all inizio|alla home|al contenuto|altro|altri|tutto|tutti|di più|di meno|la finestra|il menu|l articolo)',
            'Torna su',
          ],
          'Mostra altro',
          'Mostra di più',
          'Carica altro',
          'Mostra meno',
          'Torna su',
          'Torna in alto',
          'Vai al contenuto',
          'Torna alla home',
          'Articolo successivo',
          'Articolo precedente',
          'Schermo intero',
          'Caricamento in corso',
          'Vedi tutti',
          'Apri menu',
          'Chiudi menu',
          'Vai alla homepage',
          [
            '(torna|vai|ritorna|passa|salta) [a|al|alla|all|in] (su|inizio|inizio pagina|alto|contenuto|home|homepage|menu|elenco|contenuto principale|cima)',
            'Torna all’inizio',
          ],
          [
            '(mostra|carica|vedi|apri|chiudi|nascondi|leggi) [di|il|la|le] (altro|più|altri|meno|menu|finestra|ricerca|dettagli|altre notizie|altri articoli|tutto|tutti)',
            'Carica altri articoli',
          ],
        ],
        weak: [
          'Chiudi',
          'Avanti',
          'Indietro',
          'Menu',
          'Cerca',
          'Successivo',
          'Precedente',
          'Annulla',
          'Conferma',
          'Continua',
          'Altro',
          'Home',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(questo|l) articolo ... (tradotto|traduzione) ... (automaticamente|automatica|intelligenza artificiale)',
            'Questo articolo è stato tradotto automaticamente.',
          ],
        ],
        line: [
          [
            '[{questo}] ({pezzo}|traduzione|testo|riassunto|immagine|sintesi) [è|è stato|è stata|originale] (tradotto|tradotta|generato|generata|realizzato|realizzata|scritto|prodotto|redatto|creata) [automaticamente|dall inglese] [da|con|dall|dalla|tramite] ... (automaticamente|inglese|intelligenza artificiale|ia|ai|macchina|automatica|automatico) [...]',
            'Riassunto generato con l’intelligenza artificiale',
          ],
          [
            '(traduzione|tradotto) (di|a cura di|automatica|dall inglese|da) [<name>] [di|da] [<name>]',
            'Traduzione di Anna Rossi',
          ],
          [
            'traduzione [della|la] [redazione] con l aiuto (dell|della|di) (ia|intelligenza artificiale)',
            'Traduzione: redazione, con l’aiuto dell’IA',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['visualizza questo post su instagram', 'Visualizza questo post su Instagram'],
          ['un post condiviso da <name> [...]', 'Un post condiviso da Anna (@anna)'],
          [
            '(visualizza|vedi|guarda) (questo|il|questa|su) (post|video|foto|tweet|contenuto|instagram) [su {rete}]',
            'Guarda questo video su TikTok',
          ],
          [
            '(un|una) (post|video|foto|tweet) (condiviso|condivisa|pubblicato|pubblicata) da ...',
            'Una foto condivisa da Anna (@anna)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(attiva|abilita|disattiva|disabilita) ... (javascript|adblock|ad blocker)', 'Abilita JavaScript'],
          ['(il tuo|questo) browser non (supporta|è supportato)', 'Il tuo browser non supporta questo video.'],
        ],
        line: [
          [
            '(per|è necessario|devi|ti preghiamo di) ... (attiva|attivare|abilita|abilitare|disattiva|disattivare|disattivarlo|disattivalo|attivato|abilitato|disabilita) ... (javascript|ad blocker|adblock|adblocker|ad block) [...]',
            'Per continuare, attiva JavaScript',
          ],
          [
            '(stai usando|stai utilizzando|usi|abbiamo rilevato|hai attivo|sembra che) ... (ad blocker|adblock|adblocker|ad block) [...]',
            'Stai utilizzando un adblock.',
          ],
          [
            'javascript (è disabilitato|non è attivo|disabilitato|è disattivato|è necessario) [...]',
            'JavaScript è disattivato',
          ],
          ['il tuo browser (non|è) [...]', 'Il tuo browser è obsoleto'],
        ],
      },
      'press-notice': {
        line: [
          ['(ufficio stampa|comunicato stampa|contatti stampa) [...]', 'Ufficio stampa'],
          [
            '(ufficio|contatti|contatto|per informazioni) (stampa|media|alla stampa) [...]',
            'Contatti media: Anna Rossi',
          ],
          ['(comunicato|nota) stampa [...]', 'Nota stampa'],
          [
            '[{questo}] {pezzo} [è] [stato] (pubblicato|uscito|apparso|tratto) (sul|sull|nel|nell|dal|dall) (edizione|numero|giornale|settimanale|quotidiano|mensile) [cartacea|cartaceo|in edicola] ...',
            'Articolo uscito nel numero in edicola',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            'grazie per (la lettura|l attenzione e la lettura|la tua lettura|il tempo dedicato alla lettura) [{tail}]',
            'Grazie per la lettura',
          ],
          [
            '[se] (ti|vi) (è|ha) (piaciuto|stato utile|interessato) {questo} {pezzo} [...]',
            'Ti è piaciuto questo articolo?',
          ],
          [
            'grazie (di|per) (aver letto|averci letto|averci seguito|essere arrivato|essere arrivati) [{tail}] [fin qui|fino a qui|fino (alla fine|in fondo)]',
            'Grazie per averci letto',
          ],
          [
            '{questo} {pezzo} (le|ti|vi) (è|è stata|è stato) (piaciuta|piaciuto|utile)',
            'Questo articolo ti è stato utile?',
          ],
        ],
      },
      'site-banner': {
        line: [
          ['(sei|ti trovi|siete) (in|qui) (home|homepage|notizie) [...]', 'Sei in: Home / Sport'],
          [
            'home (notizie|cronaca|politica|economia|sport|cultura|esteri|mondo|italia|attualità|salute|spettacoli|ambiente) [<name>] [<name>]',
            'Home > Cronaca > Milano',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'it',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          ['(continue|continues|keep reading) after [the] (publicity|advertising|{ad})', 'Continue after advertising'],
        ],
        weak: ['Advertising', 'Publicity', 'Promotional message'],
      },
      'read-also': {
        label: [
          ['(it|they) (could|might) [also] interest you [too|also]', 'It could interest you too'],
          ['(to deepen|to deepen the topic|insights|in depth|to learn more|see also)', 'To deepen'],
          ['read (the|all the) (news|insight|in depth analysis)', 'Read the insight'],
        ],
      },
      copyright: {sentence: [['(reproduction reserved|reserved reproduction)', '© REPRODUCTION RESERVED']]},
      'media-widget': {
        line: [['listen to the audio version of the article', 'Listen to the audio version of the article']],
      },
      'live-marker': {line: [['(news|article) being updated', 'News being updated']]},
      byline: {weak: ['From our correspondent', 'Editorial staff', 'By Editorial staff']},
      'follow-us': {line: ['Follow us also on Google News']},
    },
  },
  italianVocabulary,
]
