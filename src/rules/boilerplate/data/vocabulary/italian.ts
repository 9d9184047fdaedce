import type {PhraseBook} from '../../phrases.js'

/** The words of Italian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const italianVocabulary: PhraseBook = {
  language: 'it',
  sets: {
    article:
      'articolo|articoli|notizia|notizie|contenuto|contenuti|testo|testi|pagina|pagine|video|pezzo|servizio|servizi|post|approfondimento|approfondimenti|inchiesta',
    little:
      'il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|d|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|dai|dagli|dalle|dall|in|nel|nello|nella|nei|negli|nelle|nell|su|sul|sullo|sulla|sui|sugli|sulle|sull|con|per|tra|fra|e|ed|o|che|chi|se|si|ci|vi|ti|mi|ne|non|più|meno|questo|questa|questi|queste|quest|nostro|nostra|nostri|nostre|tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|mio|mia|mie|miei|sono|sei|siete|siamo|essere|può|puoi|potete|possono|potrai|devi|deve|dovete|hai|ha|avete|abbiamo|ho|tutto|tutti|tutta|tutte|qui|qua|ora|subito|adesso|già|ancora|anche|inoltre|solo|soltanto|esclusivamente|unicamente|ogni|bene|molto|gratis|gratuito|gratuiti|gratuita|gratuite|gratuitamente|clic|click|clicca|cliccando|cliccare|cliccate|premi|tocca|pulsante|link|prego|sotto|sopra|seguente|semplicemente|quando|come|oggi|per favore|sempre|poi|senza|#',
    mailWord:
      '{little}|{article}|{section}|attualità|informazione|informazioni|titoli|storie|giorno|giorni|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mattina|mattine|mattino|mezzogiorno|pomeriggio|sera|sere|fine|settimana|settimane|mese|redazione|giornalisti|squadra|giornale|quotidiano|sito|web|meglio|migliori|essenziale|importante|importanti|indirizzo|inserisci|scrivi|momento|dati|trattati|utilizzati|condizioni|perdere|perderti|niente|nulla|riassunto|rassegna|selezione|scelte|scelti|analisi|offerte|promozioni|partner|edizione|h|ora|ore|conto|account|confermata|desidero|voglio|vuoi|accetto|leggere|leggi|scopri|aggiornato|aggiornata|aggiornati|ultime|ultimi|prima|grandi|nuovo|nuova|esclusivi|esclusive|personale|riceverai|novità|cancellazione|cancellarti|#',
    section:
      'politica|economia|cultura|sport|società|mondo|salute|scienza|scienze|locale|locali|regionale|tecnologia|esteri|cronaca|opinioni|spettacoli',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words:
          '{little}|{article}|lettura|programma|resto|dopo|oltre|leggere|vedere|verso|basso|momento|istanti|attimo|pochi|blocco|spazio|banner|sito|sponsor|fine|pausa|breve|giù|qualche|storia|secondo',
        cue: 'pubblicità|annuncio|annunci|spot|spazio pubblicitario|pausa pubblicitaria|interruzione pubblicitaria|messaggio pubblicitario|messaggio promozionale|inserzione|inserzioni|réclame|contenuto sponsorizzato|messaggio dei nostri sponsor',
        act: 'continuare|proseguire|prosegui|riprendere|scorri|scorrere|scorrete|chiudi|chiudere|chiude|chiuderà|nascondi|nascondere|salta|saltare|ignora|segnala|finirà|secondi|vedo|sto vedendo|perché|({article}|lettura|programma) (continua|continuano|prosegue|segue|riprende|riprenderà)|(continua|continuano|prosegue|riprende|riprenderà) (dopo|sotto|più sotto|più in basso|qui sotto|tra|a leggere|la lettura|oltre)|(resto|seguito) (dell articolo|della notizia|del testo|del contenuto|del pezzo)',
        example: 'Il seguito del pezzo dopo la pubblicità',
      },
    ],
    'browser-notice': [
      {
        words:
          '{little}|{article}|sito|web|versione|recente|funzioni|funzionare|funziona|correttamente|sembra|stai|usi|utilizzi|usando|utilizzando|necessario|richiede|richiesto|elemento|html|audio|accedere|esperienza|migliore|sostenere|giornalismo|ricavi|grazie|altro|chrome|firefox|edge|safari|internet|explorer|navigazione|vedere|leggere|pubblicità|annunci|riprodurre|funzionalità|visualizzare|lettura|vogliate',
        cue: 'browser|javascript|ad blocker|adblocker|adblock|ad block|blocco della pubblicità|blocco pubblicità|blocco annunci|blocca pubblicità|flash player',
        act: 'attiva|attivare|attivate|attivato|abilita|abilitare|abilitato|disattiva|disattivare|disattivate|disattivato|disabilita|disabilitare|obsoleto|vecchio|antiquato|supporta|supportato|compatibile|permette|consente|aggiorna|aggiornare|aggiornato|rilevato|mostrare|moderno|continuare|goderti|ricarica|ricaricare|lista bianca|whitelist|continua',
        example: 'Abbiamo rilevato che usi un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words:
          '{little}|stato|stata|potuto|impossibile|errore|momento|attualmente|temporaneamente|momentaneamente|spiacenti|riprova|riprovare|tardi|causa|problema|purtroppo|istante|browser|nuovo|spiace|dispiace',
        cue: 'contenuto|questo modulo|questo video|il video|questa mappa|questo post|questo elemento|questo tweet|questa immagine|questa foto|questo grafico|questa infografica|questa galleria|questa pagina',
        act: 'mostrato|mostrare|visualizzato|visualizzare|visualizzabile|caricato|caricare|caricamento|non disponibile|disponibile|trovato|trovata|riprodotto|riprodurre|bloccato|bloccata|accessibile',
        example: 'Spiacenti, questo grafico non può essere visualizzato',
      },
    ],
    comments: [
      {
        words:
          '{little}|{article}|spazio|sezione|momento|account|nuovo|vecchi|recenti|popolari|rilevanti|data|lettori|utenti|redazione|pubblicati|pubblicato|approvati|approvazione|squadra|argomento|nome|posta|mail|poter|necessario|registrati|registrato|riservati|riservato|calce|fondo|insieme|primi|altri|altre|ultimo|ultimi|precedenti|successivi|dibattito|moderatori|uso|conversazione|vuoi|pensi|pensate|prima|abbonati|abbonato|opinione|parere|area|discussione|fatto',
        cue: 'commento|commenti|commentare|commenta|commentate|la tua opinione|il tuo parere|la tua|la conversazione|la discussione|cosa ne pensi|reazioni|la vostra opinione',
        act: 'lascia|lasciare|lasciate|scrivi|scrivere|scrivete|pubblica|pubblicare|invia|inviare|aggiungi|aggiungere|dicci|dai|dare|sii|accedi|accedere|effettua|registrati per|segnala|segnalare|moderati|moderazione|regolamento|regole|norme|mostra|mostrare|vedi|leggi|leggere|nascondi|ordina|chiusi|chiuso|disattivati|disabilitati|unisciti|partecipa|partecipare|facci sapere|condividi|nessun|rispetta|obbligatori|rispondi|carica|non ci sono|per commentare|login|devi|sii il primo|sii la prima|per primo|il primo a|la prima a',
        example: 'Scrivete la vostra opinione nei commenti',
      },
    ],
    'consent-notice': [
      {
        words:
          '{little}|{article}|mappa|modulo|elemento|sito|web|dispositivo|informazioni|sapere|relative|relativi|momento|terzi|terze|terza|parte|parti|esterno|esterni|esterna|ospitato|proviene|piattaforma|servizi|statistiche|analisi|analitici|misurare|personalizzati|personalizzata|personalizzare|pubblicità|browser|navigando|trattamento|conservazione|uso|fini|continuare|tardi|rete|reti|social|{siteName}|x|google|migliore|funzionamento|permettono|permette|permettere|visualizzare|vedere|consultare|leggere|accedere|necessario|devi|dare|causa|perché|poiché|altre|altri|tecnologie|simili|alcuni|internet|offrire|offrirti|vita|privata|dati|prima|sì|mostrare|propri|proprietari|installare|fornitori',
        cue: 'cookie|cookies|traccianti|tracciatori',
        act: 'accettare|accetta|accetti|accettando|accettato|rifiutare|rifiuta|rifiutato|consenti|consentire|gestire|gestisci|configura|configurare|impostazioni|preferenze|scelte|utilizza|utilizziamo|utilizzano|usa|usiamo|archiviare|archiviamo|installare|salvare|modificare|modifica|mostrare|visualizzare|bloccato|bloccata|disattivato|attivare|attiva|partner|pubblicitari|marketing|profilazione|misurazione|audience|politica|policy|informativa|navigazione|migliorare|esperienza|finalità|necessari|consenso|acconsenti|personalizza|terze parti|terza parte|tecnici',
        example: 'Gestisci o rifiuta i cookie dei nostri partner',
      },
      {
        words:
          '{little}|{article}|sito|web|dispositivo|scelte|momento|trattamento|uso|fini|tardi|informativa|privacy|cookie|account|raccolti|trattati|utilizzati|personali|importante|importanza|importa|cuore|priorità|sapere|qualsiasi|vuoi|protezione|informazioni',
        cue: '(il tuo|il suo|la tua|la sua|le tue|i tuoi|tuo|tua) (consenso|preferenze|privacy|dati|dati personali|scelte)|privacy|il consenso|tuoi dati',
        act: 'revocare|ritirare|modificare|gestire|gestisci|configurare|impostazioni|in qualsiasi momento|in ogni momento|rispettiamo|proteggiamo|tuteliamo|partner|policy|informativa|archiviamo|raccogliamo|trattiamo|utilizziamo|esercitare|personalizza|revoca|modifica|cambia|cambiare|accetti|ci sta a cuore',
        example: 'Proteggiamo i tuoi dati e la tua privacy',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|completo|completa|integrale|intero|intera|sito|internet|web|giornale|quotidiano|edizione|digitale|giorno|linea|online|resto|testo|lettura|rivista|app|applicazione|originale|altri|altre|leggere|intervista|storia|seguito',
        cue: '[per|clicca per|clicca qui per|premi per] (leggi|leggere|leggete|vedi|vedere|guarda|consulta|consultare|scopri|scoprire|mostra|mostrare|visualizza|apri|espandi|trova|(continua|continuare|prosegui|proseguire) (a leggere|la lettura)|riprendi|accedi|accedere|carica|vai)',
        act: 'questo articolo|articolo|articoli|la notizia|il pezzo|versione integrale|versione completa|contenuto|contenuti|nostro sito|sito web|la nostra edizione|pagina successiva|pagina seguente|il resto|il seguito|intervista completa|altre notizie|altri articoli|tutta la notizia|tutto il pezzo|(il|del|questo) testo (completo|integrale|intero)|il nostro sito',
        begins: true,
        example: 'Espandi il testo integrale dell’intervista',
      },
    ],
    control: [
      {
        words: '{little}|verso|navigazione|principale|laterale|precedente|altre|finestra|ricerca',
        cue: 'chiudi|apri|mostra|nascondi|ingrandisci|riduci|scorri|torna|ritorna|vai|risali|carica|salta|accedi|diapositiva|immagine|foto',
        act: 'menu|inizio pagina|inizio della pagina|fondo pagina|schermo intero|navigazione|sommario|pagina precedente|pagina successiva|pagina iniziale|home page|homepage|diapositive|galleria|contenuto principale|contenuto|l immagine|la foto|# di #|barra laterale|altri risultati|altri articoli|torna su',
        begins: true,
        example: 'Nascondi la barra laterale',
      },
    ],
    copyright: [
      {
        words:
          '{little}|{article}|totale|parziale|parzialmente|anche|qualsiasi|mezzo|sia|scritto|scritta|previo|previa|espressa|esplicita|foto|immagini|sito|proprietà|autore|autori|redazione|giornale|quotidiano|uso|utilizzo|commerciale|privato|legge|intellettuale|supporto|forma|salvo|citazione|fonte|citare|citando|editore|terzi|internet|media|integrale|diffusione|copia|termini',
        cue: 'riproduzione|riprodurre|tutti i diritti|diritti di riproduzione|copyright|ripubblicazione|diritto d autore|diritti d autore|diritti riservati',
        act: 'vietata|vietate|vietato|riservata|riservati|riservato|autorizzazione|permesso|protetto|protetti|protetta|severamente|espressamente|senza consenso',
        example: 'È vietata la riproduzione, anche parziale, di questo sito',
      },
    ],
    'date-stamp': [
      {
        words:
          'il|la|le|lo|l|alle|a|e|di|del|ultimo|ultima|volta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|h|ora|ore|min|minuti|giorni|giorno|mesi|mattina|sera|questo|articolo|stato|fa|#',
        cue: 'aggiornato|aggiornata|aggiornamento|modificato|modificata|modifica|pubblicato|pubblicata|pubblicazione|inserito|creato|postato',
        act: 'ieri|oggi|# (ore|minuti|giorni|ora) fa|# h|ore #|alle #|# #|stamattina|stamane|(il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) #',
        begins: true,
        example: 'Pubblicato ieri, aggiornato 20 minuti fa',
      },
    ],
    disclaimer: [
      {
        words:
          '{little}|acquisto|acquisti|effettuati|alcuni|alcune|sito|commissione|vendita|vendite|possono|possiamo|potremmo|aggiuntivo|costo|prezzo|negozi|partner|marchio|redazione|partecipato|realizzazione|squadra|editore|inserzionisti|collaborazione|sostegno|quando|prodotti|selezionati|ambito|finanziato|stato|tramite|attraverso',
        cue: 'affiliazione|affiliati|affiliato|sponsorizzato|sponsorizzati|sponsorizzata|publiredazionale|pubbliredazionale|inserzionista|remunerati|branded content|contenuto commerciale|a pagamento|partnership',
        act: 'articolo|contenuto|testo|link|pagina|realizzato|redatto|prodotto|proposto|contiene|contengono|include|includono|percepire|ricevere|riceviamo|guadagnare|scritto|creato|informazione',
        example: 'Alcuni link di questo articolo sono affiliati',
      },
      {
        words:
          '{little}|{article}|espresse|espressi|espressa|opinione|punto|punti|vista|posizione|linea|editoriale|necessariamente|giornale|testata|esclusiva|esclusivamente|esclusivo|personale|presentate|analisi|idee|contenute|contenuti|alcun|alcuna|caso|editorialista|firmatari|singoli',
        cue: 'riflettono|rispecchiano|impegnano|esclusivamente|coincidono|responsabilità esclusiva|esclusiva responsabilità|piena responsabilità',
        act: 'autore|autori|autrice|opinioni|punti di vista|firmatari|redazione|testata',
        example: 'Le idee degli autori non riflettono la linea della testata',
      },
      {
        words:
          '{little}|{article}|fornito|fornite|fornita|presentato|titolo|carattere|puramente|meramente|alcun|alcuna|nessun|caso|costituire|consulta|consultare|consultate|specialista|professionista|salute|prima|decisione|rischio|capitale|vendita|acquisto|generale|parere|luogo|sostituire|considerato|considerarsi|deve|devono|fini|scopo|scopi',
        cue: '(consulenza|consiglio|consigli|consulto|parere|raccomandazione) [di|d] (finanziaria|finanziario|investimento|investimenti|medica|medico|medici|legale|fiscale|professionale|acquisto)|titolo informativo|scopo informativo|scopi informativi|fini informativi|carattere informativo',
        act: 'costituisce|costituiscono|sostituisce|sostituiscono|informazioni|prezzi|articolo|contenuto|contenuti|sito|solo|unicamente|puramente|esclusivamente',
        example: 'Le informazioni fornite non sostituiscono il parere medico',
      },
    ],
    donation: [
      {
        words:
          '{little}|bisogno|aiuto|aiutare|gesto|euro|mese|anno|qualità|lavoro|inchieste|locale|{article}|lettori|lettrici|squadra|pubblicità|vivere|continuare|continua|restare|rimanere|permette|permettono|possibile|rende|rendono|futuro|impegnato|servizio|pubblico|tasse|detraibile|importo|donazione|donazioni|sostegno|contributo|insieme|mantenere|accesso|paypal|carta|sicuro|associazione|conto|esiste|esistere|aperto|fai|farlo|socio|comunità|parte|grazie|te|voi|importante|crescere|piccola|piccolo|nostro',
        cue: 'fai una donazione|fare una donazione|dona|dona ora|donaci|la tua donazione|il tuo contributo|il tuo sostegno|il tuo aiuto|sostieni|sostienici|sosteneteci|aiutaci|aiutateci|supportaci|senza di te|grazie a te|grazie a voi|diventa sostenitore|diventa socio|il vostro sostegno|i vostri contributi|con una donazione',
        act: 'giornale|testata|media|giornalismo|giornalisti|informazione|redazione|indipendenza|indipendente|indipendenti|libera|libero|liberi|detraibile|una tantum|mensile|ricorrente|rivista|esisterebbe|online|possibile',
        example: 'Grazie a te questa testata può restare libera',
      },
    ],
    'error-report': [
      {
        words:
          '{little}|{article}|ortografia|ortografico|battitura|sapere|farlo|migliorare|osservazione|suggerimento|mail|modulo|ctrl|invio|seleziona|squadra|giornale|problema|redazione|visto|dato|errato|aiuto|stampa|informazione',
        cue: 'errore|errori|refuso|refusi|imprecisione|imprecisioni|correzione|correzioni|svista',
        act: 'segnala|segnalaci|segnalacelo|segnalare|segnalate|comunica|comunicaci|avvisaci|avvisateci|scrivici|scriveteci|scrivi a|dillo|diccelo|contatta|contattaci|faccelo sapere|hai trovato|hai visto|hai notato|avete trovato|notato|trovato|suggerisci|proponi|inviaci|aiutaci',
        example: 'Scriveteci se avete notato un refuso nel testo',
      },
    ],
    'follow-us': [
      {
        words:
          '{little}|{article}|attualità|informazione|canale|canali|pagina|account|comunità|community|gruppo|flusso|tempo|reale|diretta|perdere|perderti|niente|nulla|informato|informata|aggiornato|aggiornata|aggiornati|primo|primi|avvisi|telefono|smartphone|cellulare|android|iphone|ios|preferiti|fonti|fonte|preferita|preferite|risultati|ricerca|ultime|ora|redazione|giornale|testata|stories|podcast|parlare|condividere|giorno|app|applicazione|store|play|tablet|schermi|scansiona|codice|qr|leggere|scopri|foto|ufficiale|ufficiali|locali|social|x|minuto|disponibili|prima|restare|rimanere|essere|momento|importanti|meglio|profilo|profili|mobile|novità|mi piace|metti|network|trovi|trovate',
        cue: '{siteName}|google notizie|google news|google discover|google|social network|social|i nostri social|la nostra applicazione|la nostra app|nostra app|app store|google play|notifiche|il nostro canale|nostro canale|la nostra pagina|nostra pagina',
        act: 'seguici|seguiteci|segui|unisciti|unitevi|iscriviti|entra|aggiungici|aggiungi|scarica|scaricate|scaricare|installa|attiva|attivate|disponibile|trovaci|ci trovi|ci trovate|ricevi|scegli|cercaci|siamo|visitaci|metti mi piace|metti like|lascia un like|resta|restate|partecipa',
        example: 'Siamo anche su Bluesky e Threads',
      },
    ],
    'live-marker': [
      {
        words:
          '{little}|evento|ultime|ultimi|sviluppi|notizie|informazioni|pagina|minuto|ora|automaticamente|novità|giornata|attualità|notizia|articolo|corso',
        cue: 'diretta|live|minuto per minuto|pagina|in tempo reale',
        act: 'segui|seguite|rivivi|aggiorna|aggiornare|ricarica|ricaricare|in aggiornamento|terminata|conclusa',
        example: 'Ricarica la pagina per le ultime novità',
      },
      {
        words: '{little}|{article}|minuti|prossimi|istanti|breve|presto|altri|dettagli|seguono',
        cue: 'notizia|articolo|informazione|pagina',
        act: 'in aggiornamento|in fase di aggiornamento|in via di aggiornamento|in corso di aggiornamento|in evoluzione|in costruzione|in corso di scrittura',
        example: 'Articolo in fase di aggiornamento',
      },
    ],
    login: [
      {
        words:
          '{little}|indirizzo|posta|elettronica|mail|e mail|email|secondi|minuto|minuti|rapido|rapida|facile|pochi|articolo|articoli|notizia|lettura|servizi|area|utente|profilo|newsletter|avvisi|sito|leggere|continuare|commentare|social|lettore|tempo|preferiti|problema|aiuto|dati|recuperare|nome|personale|riservata',
        cue: 'account|accedi|accedere|effettua il login|login|registrati|registrarti|registrarsi|password|registrato|registrata|sessione|utente registrato|credenziali|entra con',
        act: 'hai già|non ancora|non hai|crea|creare|gratis|dimenticata|dimenticato|dimenticate|persa|google|apple|facebook|recupera|reimposta|abbonato|cliente|resta connesso|ricordami|scaduta|esci|con la tua email|pochi secondi|nuovo utente|sei già|già registrato|già abbonato',
        example: 'Sei già cliente? Entra con la password',
      },
    ],
    'media-widget': [
      {
        words:
          '{little}|minuti|min|s|sec|ora|estratto|integrale|completo|completa|automatica|automaticamente|articolo|notizia|versione|testo|immagine|pagina|istanti|carica|prossimo|prossima|tardi|programma|titolo|qualità|velocità|nuovo|browser|lista|intervista|servizio|#',
        cue: 'video|podcast|audio|puntata|episodio|sottotitoli|player|galleria|questo articolo|l articolo|il suono|lettore video|lettore audio',
        act: 'ascolta|ascoltare|ascoltate|guarda|guardare|guardate|vedi|riproduci|riprodurre|riproduzione|schermo intero|successivo|prossimo|inizia|comincia|inizierà|caricamento|attiva|attivare|disattiva|pausa|muto|secondi|durata|replay|premi|clicca|non disponibile|non è disponibile|non è più disponibile|rivedi',
        example: 'Clicca per guardare il video integrale',
      },
    ],
    newsletter: [
      {
        words: '{mailWord}',
        cue: 'newsletter|newsletters|notiziario|bollettino|casella di posta|inbox|mailing list|rassegna stampa|(tua|sua|vostra|mia) (casella|posta|e mail|email|mail)',
        act: 'iscriviti|iscrivetevi|iscriverti|abbonati|registrati|ricevi|ricevete|cancellarti|disiscriverti|annullare|ogni|tutti i|tutte le|l essenziale|il meglio|le più|selezione|conferma|confermare|controlla|direttamente|invieremo|riceverai|scopri|non perdere|inserisci|ricevere (la|le|il|gli)|voglio ricevere|per l iscrizione',
        example: 'Il meglio della settimana nella tua inbox',
      },
    ],
    offer: [
      {
        words:
          '{little}|mese|mesi|anno|anni|settimana|settimane|giorno|giorni|primo|primi|prima|dopo|invece|anziché|partire|euro|abbonamento|abbonamenti|piano|piani|prezzo|prezzi|digitale|digitali|accesso|illimitato|articolo|articoli|contenuti|giornale|carta|sito|web|app|applicazione|mensile|annuale|estate|natale|inverno|primavera|limitata|speciale|esclusiva|lancio|benvenuto|durata|fino|fine|credito|pagamento|spese|rinnovo|automatico|paghi|scoprire|sconto|regalo|giornalismo|redazione|opzioni|amico|lettura|stampa|valida|tempo|durante|vuoi|vincoli|approfittare|disponibile|obblighi|impegno|soli|soltanto|appena',
        cue: 'la nostra offerta|le nostre offerte|questa offerta|promozione|promo|senza vincoli|senza impegno|senza obblighi|senza carta|disdici|disdire|disdetta|prova gratuita|prova gratis|di sconto|approfitta|approfittane|abbonati|di abbonamento|offerta di benvenuto|offerta limitata|offerta speciale|regala un abbonamento|l abbonamento',
        act: '# (mese|mesi|euro|giorni|settimane|anno)|a partire da|(al|ogni|primo) mese|primo anno|all anno|quando vuoi|in qualsiasi momento|in ogni momento|abbonati ora|scopri|scegli|vedi|regalare|a soli #|da #|piani di abbonamento',
        example: 'Offerta di benvenuto: primo mese a 1 €',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{little}|{article}|account|sito|web|app|applicazione|giornale|quotidiano|digitale|digitali|carta|edizione|edizioni|rivista|resto|parte|completo|completa|integrale|intero|intera|inchieste|podcast|newsletter|archivio|giorno|settimana|anno|euro|mese|mesi|pubblicità|vantaggi|vedere|serve|vuoi|desideri|spiacenti|purtroppo|destinato|destinata|disponibile|disponibili|accessibile|visibile|lettori|stampa|limite|limiti|impegno|momento|commentare|piano|partire|primo|attualità|offerto|qualità|goditi|scegli|unisciti|diventa|comunità|community|registrati|registrato|necessario|occorre|bisogna|avere|iscritti|clienti',
        cue: 'abbonato|abbonati|abbonata|abbonate|abbonamento|abbonamenti|abbonarsi|abbonarti|premium|sottoscrittori|gli iscritti|iscritti|sostenitori|sottoscrizione',
        act: 'leggere|lettura|leggi|leggete|continuare|continua|accedere|accedi|scoprire|scopri|sblocca|sbloccare|questo articolo|l articolo|questa notizia|questo contenuto|questo testo|contenuti|contenuto|esclusivo|esclusiva|esclusivi|esclusivamente|riservato|riservata|riservati|illimitato|illimitata|senza limiti|sei già|già abbonato|soltanto|per intero|tutto il pezzo|il resto|accesso illimitato|accesso completo|accesso a tutti',
        example: 'Il resto del pezzo è riservato agli iscritti',
      },
      {
        words:
          '{little}|{article}|mese|settimana|giorno|leggere|lettura|letture|massimo|numero|ultimo|account|abbonati|illimitato|consultare|disponibili|letto|mensile|raggiunto',
        cue: '(articoli|articolo|contenuti|letture|notizie) (gratuiti|gratuito|gratuite|gratis)|(tuo|suo|il) (limite|numero massimo) [mensile] di (articoli|notizie|letture|contenuti)',
        act: '(ti|vi|le) (resta|restano|rimane|rimangono)|hai raggiunto|ha raggiunto|avete raggiunto|hai superato|esaurito|hai letto|disponibili|rimanenti|rimasti',
        example: 'Hai esaurito gli articoli gratuiti del mese',
      },
      {
        words: '{little}|{article}|sito|web|giornale|applicazione|lettura|leggere',
        cue: 'illimitato|illimitata|illimitati|senza limiti|senza restrizioni|sblocca|sbloccare',
        act: 'contenuti|contenuto|articoli|articolo|notizie|lettura|accedi|accedere|accesso|goditi|leggi',
        example: 'Leggi tutti i contenuti senza limiti',
      },
    ],
    'read-also': [
      {
        words:
          '{little}|leggere|vedere|potrebbe|potrebbero|dovrebbero|possono|settimana|giorno|mese|momento|ora|ore|sezione|categoria|rubrica|tema|argomento|autore|redazione|giornale|sito|top|web|lettori|letto|letti|lette|visto|visti|ultime|ultimi|consiglio|consigli|consiglia|speciale|selezionati|pagine|lista|scopri|consulta|devi|dossier',
        cue: 'articoli|articolo|notizie|contenuti|storie|video|approfondimenti|i più|le più|letture|post|interessarti|interessare',
        act: 'letti|lette|visti|viste|altri articoli|altre notizie|altri contenuti|altri video|più letti|più lette|più visti|simili|correlati|correlate|collegati|consigliati|consigliate|raccomandati|interessarvi|piacere|piacerti|da non perdere|non perdere|stesso autore|stesso argomento|stesso tema|stessa categoria|recenti|popolari|condivisi|commentati|anche',
        example: 'Le notizie più lette, da non perdere',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{siteName}|x|social|lista|letture|lettura|leggere|amico|amici|amica|rete|versione|formato|stampabile|inviare|condividere|copiare|stampare|altri|dopo|tardi|audio|appunti|network|mail|articolo|notizia',
        cue: '[per|clicca per] (condividi|condividere|condividete|invia|inviare|copia|copiare|stampa|stampare|salva|salvare|consiglia|raccomanda|inoltra|twitta|aggiungi|link|url)',
        act: 'questo articolo|questa notizia|la notizia|il link|questo contenuto|questa pagina|la pagina|via mail|via email|per e mail|per email|per mail|{siteName}|preferiti|più tardi|per dopo|per più tardi|appunti|pdf|sui social|social network|la mia lista|copiato|copiata|l articolo',
        begins: true,
        example: 'Inoltra la notizia a un amico per e-mail',
      },
    ],
    'thank-the-writer': [
      {
        words:
          '{little}|articolo|testo|pezzo|piaciuto|lettura|giornale|lasciare|piccolo|piccola|lavoro|gesto|contributo|letto|mancia|grazie',
        cue: '(offri|offrite|offrire|paga|regala) [gli] un caffè|(lascia|lasciare|lasciate|dai) una [piccola] mancia|ringrazia|ringraziare|ringraziate|(di|dite) grazie|manda un grazie',
        act: 'autore|autrice|redattore|redattrice|giornalista|articolo|redazione',
        example: 'Lascia una mancia alla giornalista',
      },
    ],
    'translation-notice': [
      {
        words:
          '{little}|versione|originale|lingua|aiuto|strumento|assistenza|rivisto|rivista|redazione|giornalista|errori|contenere|fonte|tedesco|francese|spagnolo|russo|italiano|cinese|testo|inizialmente|interamente|stato|stata|inglese',
        cue: 'articolo|testo|notizia|contenuto|audio|riassunto|pagina|titolo|versione|immagine|illustrazione|podcast|inglese|traduzione|sintesi',
        act: '[è stato|è stata] (tradotto|tradotta|generato|generata|realizzato|realizzata|redatto|letto|letta|creato|creata) [automaticamente] (da|dall|con|tramite|grazie a|grazie all|con l aiuto di) [una|l|un] (ia|ai|intelligenza artificiale|macchina|robot|voce sintetica|voce artificiale|software|strumento)|(tradotto|tradotta|generato|generata|letto) automaticamente',
        example: 'Sintesi realizzata con l’intelligenza artificiale e rivista in redazione',
      },
    ],
  },
}
