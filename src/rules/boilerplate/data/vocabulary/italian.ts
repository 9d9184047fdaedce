import type {PhraseBook} from '../../phrases.js'

/** The words of Italian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const italianVocabulary: PhraseBook = {
  language: 'it',
  sets: {
    article:
      'approfondimenti|approfondimento|articoli|articolo|contenuti|contenuto|inchiesta|notizia|notizie|pagina|pagine|pezzo|post|servizi|servizio|testi|testo|video',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abbiamo|abbonamenti|abbonamento|abbonarsi|abbonarti|abbonata|abbonate|abbonati|abbonato|abilita|abilitare|abilitato|accedere|accedi|accessibile|accesso|accetta|accettando|accettare|accettato|accetti|accetto|acconsenti|account|acquisti|acquisto|ad|adatta|adatti|adatto|adblock|adblocker|adesso|affiliati|affiliato|affiliazione|aggiorna|aggiornamento|aggiornare|aggiornata|aggiornati|aggiornato|aggiungere|aggiungi|aggiungici|aggiuntivo|agli|agosto|ai|aiutaci|aiutare|aiutateci|aiuto|al|alcun|alcuna|alcune|alcuni|all|alla|alle|allo|altre|altri|altro|ambito|amica|amici|amico|analisi|analitici|anche|ancora|andare|android|anni|anno|annuale|annullare|annunci|annuncio|antiquato|anziché|aperto|app|appena|apple|applicazione|approfitta|approfittane|approfittare|approfondimenti|approfondimento|approvati|approvazione|appunti|apri|aprile|archiviamo|archiviare|archivio|area|argomento|articoli|articolo|artificiale|ascolta|ascoltare|ascoltate|assistenza|associazione|attenda|attendete|attendi|attimo|attiva|attivare|attivate|attivato|attraverso|attualità|attualmente|audience|audio|automatica|automaticamente|automatico|autore|autori|autorizzazione|autrice|avanti|avere|avete|avvisaci|avvisateci|avvisi|banner|barra|basso|battitura|bene|benvenuto|bianca|bisogna|bisogno|blocca|bloccata|bloccato|blocco|block|blocker|bluesky|bollettino|branded|breve|browser|caffè|calce|cambia|cambiare|canale|canali|cancellarti|cancellazione|capitale|carattere|carica|caricamento|caricare|caricato|carta|casella|caso|categoria|causa|cellulare|cercaci|che|chi|chiude|chiuderà|chiudere|chiudi|chiusi|chiuso|chrome|ci|cinese|citando|citare|citazione|clic|clicca|cliccando|cliccare|cliccate|click|cliente|clienti|codice|coincidono|collaborazione|collegati|come|comincia|commenta|commentare|commentate|commentati|commenti|commento|commerciale|commissione|community|compatibile|completa|completo|comunica|comunicaci|comunità|con|conclusa|condividere|condividete|condividi|condivisi|condizioni|conferma|confermare|confermata|configura|configurare|connesso|consenso|consente|consenti|consentire|conservazione|considerarsi|considerato|consigli|consiglia|consigliate|consigliati|consiglio|consulenza|consulta|consultare|consultate|consulto|contatta|contattaci|contenere|contengono|content|contenute|contenuti|contenuto|contiene|continua|continuano|continuare|conto|contribuisci|contributi|contributo|controlla|conversazione|cookie|cookies|copia|copiare|copiata|copiato|copyright|correlate|correlati|correttamente|correzione|correzioni|corso|cosa|costituire|costituisce|costituiscono|costo|costruzione|crea|creare|creata|creato|credenziali|credito|crescere|cronaca|ctrl|cultura|cuore|d|da|dagli|dai|dal|dall|dalla|dalle|dare|data|dati|dato|decisione|degli|dei|del|dell|della|delle|dello|desideri|desidero|destinata|destinato|detraibile|dettagli|deve|devi|devono|di|diapositiva|diapositive|dibattito|diccelo|dicci|dicembre|diffusione|digitale|digitali|dillo|dimenticata|dimenticate|dimenticato|diretta|direttamente|diritti|diritto|disabilita|disabilitare|disabilitati|disattiva|disattivare|disattivate|disattivati|disattivato|discover|discussione|disdetta|disdici|disdire|disiscriverti|dispiace|disponibile|disponibili|dispositivo|dite|diventa|domenica|domeniche|dona|donaci|donazione|donazioni|dopo|dossier|dovete|dovrebbero|durante|durata|e|economia|ed|edge|editore|editoriale|editorialista|edizione|edizioni|effettua|effettuare|effettuati|elemento|elettronica|email|entra|episodio|errato|errore|errori|esaurito|esci|esclusiva|esclusivamente|esclusive|esclusivi|esclusivo|esercitare|esiste|esistere|esisterebbe|espandi|esperienza|esplicita|espressa|espressamente|espresse|espressi|essenziale|essere|estate|esteri|esterna|esterni|esterno|estratto|euro|evento|eventuali|evoluzione|explorer|fa|faccelo|facci|facebook|facile|fai|fare|farlo|fase|fatto|favore|febbraio|filo|finalità|finanziaria|finanziario|finanziato|fine|finestra|fini|finirà|finire|fino|firefox|firmatari|fiscale|flash|flusso|fondo|fonte|fonti|forma|formato|fornita|fornite|fornito|fornitori|foto|fra|francese|funziona|funzionalità|funzionamento|funzionare|funzioni|futuro|galleria|generale|generata|generato|gennaio|gestire|gestisci|gesto|già|giornale|giornalismo|giornalista|giornalisti|giornata|giorni|giorno|giovedì|giù|giugno|gli|goderti|goditi|google|grafico|grandi|gratis|gratuita|gratuitamente|gratuite|gratuiti|gratuito|grazie|gruppo|guadagnare|guarda|guardare|guardate|h|ha|hai|hanno|ho|home|homepage|html|i|ia|ideale|idee|ieri|ignora|il|illimitata|illimitati|illimitato|illustrazione|immagine|immagini|impegnano|impegnato|impegno|importa|importante|importanti|importanza|importo|impossibile|impostazioni|imprecisione|imprecisioni|in|inbox|inchiesta|inchieste|include|includono|indipendente|indipendenti|indipendenza|indirizzo|infografica|informata|informativa|informativi|informativo|informato|informazione|informazioni|inglese|ingrandisci|inizia|iniziale|inizialmente|inizierà|inizio|inoltra|inoltre|inserisci|inserito|inserzione|inserzioni|inserzionista|inserzionisti|insieme|instagram|installa|installare|integrale|intellettuale|intelligenza|intera|interamente|interessare|interessarti|interessarvi|internet|intero|interruzione|intervista|invece|inverno|investimenti|investimento|invia|inviaci|inviare|invieremo|invio|ios|iphone|iscritti|iscriverti|iscrivetevi|iscriviti|iscrizione|istante|istanti|italiano|javascript|l|la|lancio|lascia|lasciaci|lasciare|lasciate|laterale|lavoro|le|legale|leggere|leggete|leggi|letta|lette|letti|letto|lettore|lettori|lettrici|lettura|letture|libera|liberi|libero|like|limitata|limite|limiti|linea|lingua|link|linkedin|list|lista|live|lo|locale|locali|login|luglio|lunedì|luogo|macchina|maggio|maggiori|mail|mailing|mancia|manda|mantenere|mappa|marchio|marketing|martedì|marzo|massimo|mastodon|mattina|mattine|mattino|media|meglio|membri|meno|mensile|menu|meramente|mercoledì|mese|mesi|messaggio|messenger|metà|metti|mezzo|mezzogiorno|mi|mia|mie|miei|migliorare|migliore|migliori|min|minuti|minuto|mio|misurare|misurazione|mobile|moderati|moderatori|moderazione|moderno|modifica|modificare|modificata|modificato|modulo|molto|momentaneamente|momento|mondo|mostra|mostrare|mostrato|muto|nascondere|nascondi|natale|navigando|navigazione|ne|necessari|necessariamente|necessario|negli|negozi|nei|nel|nell|nella|nelle|nello|nessun|nessuna|network|news|newsletter|newsletters|niente|nome|non|norme|nostra|nostre|nostri|nostro|notate|notato|noti|notifiche|notizia|notiziario|notizie|novembre|novità|nulla|numero|nuova|nuovo|o|obbligatori|obblighi|obsoleto|occorre|offerta|offerte|offerto|offri|offrigli|offrile|offrire|offrirti|offrite|oggi|ogni|oltre|online|opinione|opinioni|opzioni|ora|ordina|ore|originale|ortografia|ortografico|ospitato|osservazione|ottobre|paga|pagamento|page|paghi|pagina|pagine|parere|parlare|parte|partecipa|partecipare|partecipato|parti|partire|partner|partnership|parziale|parzialmente|password|pausa|paypal|pdf|pensate|pensi|per|percepire|perché|perdere|perderti|permesso|permette|permettere|permettono|persa|personale|personali|personalizza|personalizzare|personalizzata|personalizzati|pezzo|piace|piacere|piacerti|piaciuto|piani|piano|piattaforma|piccola|piccolo|piena|pinterest|più|play|player|pochi|podcast|poi|poiché|policy|politica|pomeriggio|popolari|posizione|possedere|possiamo|possibile|possono|post|posta|postato|poter|potete|potrai|potrebbe|potrebbero|potremmo|potuto|precedente|precedenti|preferenze|preferisci|preferita|preferite|preferiti|prego|premi|premium|presentate|presentato|presto|previa|previo|prezzi|prezzo|prima|primavera|primi|primo|principale|priorità|privacy|privata|privato|problema|prodotti|prodotto|professionale|professionista|profilazione|profili|profilo|programma|promo|promozionale|promozione|promozioni|proponi|proposto|propri|proprietà|proprietari|prosegue|prosegui|proseguire|prossima|prossimi|prossimo|proteggiamo|protetta|protetti|protetto|protezione|prova|provalo|proviene|pubblica|pubblicare|pubblicata|pubblicati|pubblicato|pubblicazione|pubblicità|pubblicitari|pubblicitaria|pubblicitario|pubblico|pubbliredazionale|publiredazionale|pulsante|puntata|punti|punto|può|puoi|puramente|purtroppo|qr|qua|qualche|qualità|qualsiasi|quando|quest|questa|queste|questi|questo|qui|quotidiano|raccogliamo|raccolti|raccomanda|raccomandati|raccomandazione|raggiunto|rapida|rapido|rassegna|reale|realizzata|realizzato|realizzazione|reazioni|recente|recenti|réclame|recupera|recuperare|redatto|redattore|redattrice|redazione|refusi|refuso|regala|regalare|regalo|regionale|regione|regioni|registrarsi|registrarti|registrata|registrati|registrato|regolamento|regole|reimposta|relative|relativi|remunerati|rende|rendono|replay|responsabilità|resta|restano|restare|restate|resto|restrizioni|rete|reti|revoca|revocare|riassunto|ricarica|ricaricare|ricavi|ricerca|riceverai|ricevere|ricevete|ricevi|riceviamo|richiede|richiesto|ricordami|ricorrente|riduci|rifiuta|rifiutare|rifiutato|riflettono|rilevanti|rilevato|rimane|rimanenti|rimanere|rimangono|rimasti|ringrazia|ringraziare|ringraziate|rinnovo|riprende|riprenderà|riprendere|riprendi|riprodotto|riproduci|riprodurre|riproduzione|riprova|riprovare|ripubblicazione|risali|rischio|riservata|riservati|riservato|risparmia|risparmiare|rispecchiano|rispetta|rispettiamo|rispondi|risultati|ritirare|ritorna|rivedi|rivista|rivisto|rivivi|robot|rubrica|russo|s|sabati|sabato|safari|salta|saltare|salva|salvare|salvo|sapere|sblocca|sbloccare|scaduta|scansiona|scarica|scaricare|scaricate|scegli|scelte|scelti|schermi|schermo|scienza|scienze|sconto|scopi|scopo|scopri|scoprire|scorrere|scorrete|scorri|scritta|scritto|scrittura|scrivere|scrivete|scrivetecelo|scriveteci|scrivi|scrivici|se|sec|secondi|secondo|segnala|segnalacelo|segnalaci|segnalare|segnalarlo|segnalate|segnalatelo|segue|seguente|segui|seguici|seguite|seguiteci|seguito|seguono|sei|seleziona|selezionati|selezione|sembra|semplicemente|sempre|senza|sera|serale|sere|serve|servizi|servizio|sessione|settembre|settimana|settimane|severamente|sezione|si|sia|siamo|sicuro|siete|sii|simili|singoli|sintesi|sintetica|sito|smartphone|sms|snapchat|social|sociali|società|socio|software|soli|solo|soltanto|sommario|sono|sopra|sostegno|sostenere|sosteneteci|sostenitore|sostenitori|sostieni|sostienici|sostituire|sostituisce|sostituiscono|sotto|sottoscrittori|sottoscrizione|sottotitoli|spagnolo|spazio|speciale|specialista|spese|spettacoli|spiace|spiacenti|sponsor|sponsorizzata|sponsorizzati|sponsorizzato|sport|spot|squadra|sta|stai|stamane|stamattina|stampa|stampabile|stampare|stata|statistiche|stato|stessa|stesso|sto|store|storia|storie|stories|strumento|su|sua|subito|successiva|successivi|successivo|sue|suggerimento|suggerisci|sugli|sui|sul|sull|sulla|sulle|sullo|suo|suoi|suono|superato|supporta|supportaci|supportato|supporto|sviluppi|svista|tablet|tantum|tardi|tasse|te|tecnici|tecnologia|tecnologie|tedesco|telefono|telegram|tema|tempo|temporaneamente|terminata|termini|terza|terze|terzi|testata|testi|testo|threads|ti|tiktok|titoli|titolo|tocca|top|torna|totale|tra|traccianti|tracciatori|tradotta|tradotto|traduzione|tramite|trattamento|trattati|trattiamo|tratto|trova|trovaci|trovata|trovate|trovato|trovi|tua|tue|tuo|tuoi|tuteliamo|tutta|tutte|tutti|tutto|tweet|twitta|twitter|ufficiale|ufficiali|ultima|ultime|ultimi|ultimo|un|una|unicamente|unisciti|unitevi|uno|url|usa|usando|usi|usiamo|uso|utente|utenti|utilizza|utilizzando|utilizzano|utilizzati|utilizzi|utilizziamo|utilizzo|vai|valida|vantaggi|vecchi|vecchio|vedendo|vedere|vederla|vederlo|vedi|vedo|velocità|vendita|vendite|venerdì|versione|verso|vi|via|video|vietata|vietate|vietato|vincoli|vincolo|visibile|visitaci|vista|viste|visti|visto|visualizza|visualizzabile|visualizzare|visualizzato|vita|viva|vivere|vivo|voce|vogliate|voglio|voi|volta|vorrai|vostra|vostri|vostro|vuoi|web|whatsapp|whitelist|x|youtube',
  },
  phrases: {
    'source-line': {
      line: [
        [
          '(articolo|testo|notizia) (ripreso|ripresa|tratto|tratta|estratto) (da|dal|dalla|dai|dall) <name>',
          'Articolo ripreso dal Corriere di Valdorsa',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {
        words: '{word}',
        cue: 'annunci|annuncio|contenuto sponsorizzato|inserzione|inserzioni|interruzione pubblicitaria|messaggio dei nostri sponsor|messaggio promozionale|messaggio pubblicitario|pausa pubblicitaria|pubblicità|réclame|spazio pubblicitario|spot',
        act: '({article}|lettura|programma) (continua|continuano|prosegue|segue|riprende|riprenderà)|(continua|continuano|prosegue|riprende|riprenderà) (dopo|sotto|più sotto|più in basso|qui sotto|tra|a leggere|la lettura|oltre)|(resto|seguito) (dell articolo|della notizia|del testo|del contenuto|del pezzo)|attendete|attendi|chiude|chiuderà|chiudere|chiudi|continuare|finirà|ignora|nascondere|nascondi|perché|poi (il|la) (video|programma|articolo) riprende|prosegui|proseguire|riprendere|salta|saltare|scorrere|scorrete|scorri|secondi|segnala|sta per finire|sta per terminare|sto vedendo|vedo',
        example: 'Il seguito del pezzo dopo la pubblicità',
      },
      {
        words: '{word}',
        cue: '(l|il|la|questo|questa|il nostro) (articolo|testo|notizia|lettura|contenuto|intervista|video|pezzo|servizio)',
        act: '(continua|prosegue|riprende) [subito] (più sotto|più in basso|qui sotto|sotto|di seguito|più avanti)',
        example: 'La notizia prosegue più sotto',
      },
      {
        words: '{word}',
        cue: 'fai scroll|scendi|scorrete|scorri',
        act: '(continuare|proseguire|riprendere) (a leggere|la lettura|nella lettura)|leggere il resto',
        example: 'Scorrete per proseguire nella lettura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|blocca pubblicità|blocco annunci|blocco della pubblicità|blocco pubblicità|browser|flash player|javascript',
        act: 'abilita|abilitare|abilitato|aggiorna|aggiornare|aggiornato|antiquato|attiva|attivare|attivate|attivato|compatibile|consente|continua|continuare|disabilita|disabilitare|disattiva|disattivare|disattivate|disattivato|funziona male|goderti|lista bianca|moderno|mostrare|non funziona|obsoleto|permette|ricarica|ricaricare|rilevato|supporta|supportato|vecchio|whitelist',
        example: 'Abbiamo rilevato che usi un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenuto|il video|questa foto|questa galleria|questa immagine|questa infografica|questa mappa|questa pagina|questo elemento|questo grafico|questo modulo|questo post|questo tweet|questo video',
        act: 'accessibile|bloccata|bloccato|caricamento|caricare|caricato|disponibile|mostrare|mostrato|non disponibile|riprodotto|riprodurre|trovata|trovato|visualizzabile|visualizzare|visualizzato',
        example: 'Spiacenti, questo grafico non può essere visualizzato',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'commenta|commentare|commentate|commenti|commento|cosa ne pensi|il tuo parere|la conversazione|la discussione|la tua|la tua opinione|la vostra opinione|reazioni',
        act: 'accedere|accedi|aggiungere|aggiungi|carica|chiusi|chiuso|condividi|dai|dare|devi|dicci|disabilitati|disattivati|effettua|effettua l accesso|facci sapere|il primo a|invia|inviare|la prima a|lascia|lasciare|lasciate|leggere|leggi|login|moderati|moderazione|mostra|mostrare|nascondi|nessun|non ci sono|norme|obbligatori|ordina|partecipa|partecipare|per commentare|per primo|pubblica|pubblicare|registrati per|regolamento|regole|rispetta|rispondi|scrivere|scrivete|scrivi|segnala|segnalare|sii|sii il primo|sii la prima|unisciti|vedi',
        example: 'Scrivete la vostra opinione nei commenti',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|traccianti|tracciatori',
        act: 'accetta|accettando|accettare|accettato|accetti|acconsenti|archiviamo|archiviare|attiva|attivare|audience|bloccata|bloccato|configura|configurare|consenso|consenti|consentire|disattivato|esperienza|finalità|gestire|gestisci|impostazioni|informativa|installare|marketing|migliorare|misurazione|modifica|modificare|mostrare|navigazione|necessari|partner|personalizza|policy|politica|preferenze|profilazione|pubblicitari|rifiuta|rifiutare|rifiutato|rifiuto|salvare|scelte|tecnici|terza parte|terze parti|usa|usiamo|utilizza|utilizzano|utilizziamo|visualizzare',
        example: 'Gestisci o rifiuta i cookie dei nostri partner',
      },
      {
        words: '{word}',
        cue: '(il tuo|il suo|la tua|la sua|le tue|i tuoi|tuo|tua) (consenso|preferenze|privacy|dati|dati personali|scelte)|il consenso|privacy|tuoi dati',
        act: 'accetti|archiviamo|cambia|cambiare|ci sta a cuore|configurare|esercitare|gestire|gestisci|impostazioni|in ogni momento|in qualsiasi momento|informativa|maggiori dettagli|maggiori informazioni|modifica|modificare|partner|personalizza|più informazioni|policy|proteggiamo|raccogliamo|revoca|revocare|rispettiamo|ritirare|trattiamo|tuteliamo|utilizziamo',
        example: 'Proteggiamo i tuoi dati e la tua privacy',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[per|clicca per|clicca qui per|premi per] (leggi|leggere|leggete|vedi|vedere|guarda|consulta|consultare|scopri|scoprire|mostra|mostrare|visualizza|apri|espandi|trova|(continua|continuare|prosegui|proseguire) (a leggere|la lettura)|riprendi|accedi|accedere|carica|vai)',
        act: '(il|del|questo) testo (completo|integrale|intero)|altre notizie|altri articoli|articoli|articolo|contenuti|contenuto|il nostro sito|il pezzo|il resto|il seguito|intervista completa|la nostra edizione|la notizia|nostro sito|pagina seguente|pagina successiva|questo articolo|sito web|tutta la notizia|tutto il pezzo|versione completa|versione integrale',
        begins: true,
        example: 'Espandi il testo integrale dell’intervista',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'accedi|apri|carica|chiudi|diapositiva|foto|immagine|ingrandisci|mostra|nascondi|riduci|risali|ritorna|salta|scorri|torna|vai',
        act: '# di #|altri articoli|altri risultati|barra laterale|contenuto|contenuto principale|diapositive|fondo pagina|galleria|home page|homepage|inizio della pagina|inizio pagina|l immagine|la foto|menu|navigazione|pagina iniziale|pagina precedente|pagina successiva|schermo intero|sommario|torna su',
        begins: true,
        example: 'Nascondi la barra laterale',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'copyright|diritti d autore|diritti di riproduzione|diritti riservati|diritto d autore|riprodurre|riproduzione|ripubblicazione|tutti i diritti',
        act: 'autorizzazione|espressamente|permesso|protetta|protetti|protetto|riservata|riservati|riservato|senza consenso|severamente|vietata|vietate|vietato',
        example: 'È vietata la riproduzione, anche parziale, di questo sito',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(articolo|notizia) (aggiornato|aggiornata|pubblicato|pubblicata)|[ultima] modifica|[ultimo] aggiornamento|aggiornata|aggiornato|creato|inserito|modificata|modificato|postato|pubblicata|pubblicato|pubblicazione',
        act: '# (ore|minuti|giorni|ora) fa|# #|# h|(il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) #|alle #|ieri|oggi|ore #|stamane|stamattina',
        begins: true,
        example: 'Pubblicato ieri, aggiornato 20 minuti fa',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'a pagamento|affiliati|affiliato|affiliazione|branded content|contenuto commerciale|inserzionista|partnership|pubbliredazionale|publiredazionale|remunerati|sponsorizzata|sponsorizzati|sponsorizzato',
        act: 'articolo|contengono|contenuto|contiene|creato|guadagnare|include|includono|informazione|link|pagina|percepire|prodotto|proposto|realizzato|redatto|ricevere|riceviamo|scritto|testo',
        example: 'Alcuni link di questo articolo sono affiliati',
      },
      {
        words: '{word}',
        cue: 'coincidono|esclusiva responsabilità|esclusivamente|impegnano|piena responsabilità|responsabilità esclusiva|riflettono|rispecchiano',
        act: 'autore|autori|autrice|firmatari|opinioni|punti di vista|redazione|testata',
        example: 'Le idee degli autori non riflettono la linea della testata',
      },
      {
        words: '{word}',
        cue: '(consulenza|consiglio|consigli|consulto|parere|raccomandazione) [di|d] (finanziaria|finanziario|investimento|investimenti|medica|medico|medici|legale|fiscale|professionale|acquisto)|carattere informativo|fini informativi|scopi informativi|scopo informativo|titolo informativo',
        act: 'articolo|contenuti|contenuto|costituisce|costituiscono|esclusivamente|informazioni|prezzi|puramente|sito|solo|sostituisce|sostituiscono|unicamente',
        example: 'Le informazioni fornite non sostituiscono il parere medico',
      },
      {
        words: '{word}',
        cue: '(parere|consiglio|opinione|consulto) (del|di un|dello|del tuo|del proprio) (medico|professionista|specialista)',
        act: 'sostituirsi|sostituisce|sostituiscono',
        example: 'Queste informazioni non sostituiscono il parere del medico',
      },
      {
        words: '{word}',
        cue: 'in collaborazione con (un marchio|un inserzionista|un partner|il nostro partner)|unica responsabile|unico responsabile',
        act: 'autore|autrice|creato|prodotto|realizzato|redatto|sue opinioni',
        example: 'Contenuto prodotto in collaborazione con un marchio',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'aiutaci|aiutateci|con una donazione|contribuisci|contribuite|diventa socio|diventa sostenitore|dona|dona ora|donaci|fai una donazione|fare una donazione|grazie a te|grazie a voi|i vostri contributi|il tuo aiuto|il tuo contributo|il tuo sostegno|il vostro sostegno|la tua donazione|ogni contributo|ogni donazione|senza di te|sosteneteci|sostieni|sostienici|supportaci',
        act: 'ci aiuta|ci aiutano|ci permette|conta|detraibile|esisterebbe|giornale|giornalismo|giornalisti|indipendente|indipendenti|indipendenza|informazione|libera|liberi|libero|media|mensile|online|possibile|questo giornale|redazione|ricorrente|rivista|testata|una tantum',
        example: 'Grazie a te questa testata può restare libera',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'correzione|correzioni|errore|errori|imprecisione|imprecisioni|refusi|refuso|svista',
        act: 'aiutaci|avete trovato|avvertiteci|avvisaci|avvisateci|comunica|comunicaci|contatta|contattaci|diccelo|dillo|ditecelo|faccelo sapere|hai notato|hai trovato|hai visto|informate|informateci|inviaci|notato|proponi|scrivete|scrivetecelo|scriveteci|scrivi|scrivi a|scrivici|se notate|se noti|segnala|segnalacelo|segnalaci|segnalare|segnalarlo|segnalate|segnalatelo|suggerisci|trovato',
        example: 'Scriveteci se avete notato un refuso nel testo',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|app store|google|google discover|google news|google notizie|google play|i nostri social|il nostro canale|la nostra app|la nostra applicazione|la nostra pagina|nella nostra app|nostra app|nostra pagina|nostro canale|notifiche|social|social network|sulla nostra app',
        act: 'aggiungi|aggiungici|attiva|attivate|cercaci|ci trovate|ci trovi|disponibile|entra|installa|iscriviti|lascia un like|metti like|metti mi piace|partecipa|resta|restate|ricevi|scarica|scaricare|scaricate|segui|seguici|seguiteci|siamo|trovaci|tutta l informazione|tutte le notizie|unisciti|unitevi|visitaci',
        example: 'Siamo anche su Bluesky e Threads',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'diretta|in tempo reale|live|minuto per minuto|pagina',
        act: 'aggiorna|aggiornare|conclusa|in aggiornamento|ricarica|ricaricare|rivivi|segui|seguite|terminata',
        example: 'Ricarica la pagina per le ultime novità',
      },
      {
        words: '{word}',
        cue: 'articolo|informazione|notizia|pagina',
        act: 'in aggiornamento|in corso di aggiornamento|in corso di scrittura|in costruzione|in evoluzione|in fase di aggiornamento|in via di aggiornamento',
        example: 'Articolo in fase di aggiornamento',
      },
      {
        words: '{word}',
        cue: 'la diretta|pagina|questa diretta',
        act: '(si aggiorna|viene aggiornata|si aggiornerà) (automaticamente|da sola|ogni # minuti)',
        example: 'La pagina si aggiorna da sola',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'accedere|accedi|account|credenziali|effettua il login|entra con|login|password|registrarsi|registrarti|registrata|registrati|registrato|sessione|utente registrato',
        act: 'abbonato|apple|cliente|con la tua email|crea|creare|dimenticata|dimenticate|dimenticato|esci|facebook|già abbonato|già registrato|google|gratis|hai già|non ancora|non hai|nuovo utente|persa|pochi secondi|recupera|reimposta|resta connesso|ricordami|scaduta|sei già',
        example: 'Sei già cliente? Entra con la password',
      },
      {
        words: '{word}',
        cue: 'effettua il login|effettua l accesso|esci|identificati',
        act: 'il mio account|il tuo account|mio account|per favore',
        example: 'Il tuo account: esci',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'audio|episodio|galleria|il suono|l articolo|lettore audio|lettore video|player|podcast|puntata|questo articolo|sottotitoli|video',
        act: 'ascolta|ascoltare|ascoltate|attiva|attivare|caricamento|clicca|comincia|disattiva|durata|guarda|guardare|guardate|inizia|inizierà|muto|non disponibile|non è disponibile|non è più disponibile|pausa|premi|prossimo|replay|riproduci|riprodurre|riproduzione|rivedi|schermo intero|secondi|successivo|vedi',
        example: 'Clicca per guardare il video integrale',
      },
      {
        words: '{word}',
        cue: 'clicca|premete|premi|tocca',
        act: 'per (ascoltare|riprodurre|guardare|vedere)|play',
        begins: true,
        example: 'Premi play per ascoltare',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(tua|sua|vostra|mia) (casella|posta|e mail|email|mail)|bollettino|casella di posta|inbox|mailing list|newsletter|newsletters|notiziario|rassegna stampa',
        act: 'abbonati|annullare|cancellarti|conferma|confermare|controlla|direttamente|disiscriverti|il filo|il meglio|inserisci|invieremo|iscriverti|iscrivetevi|iscriviti|iscrizione gratuita|l essenziale|lasciaci|le notizie|le più|non perdere|ogni|per l iscrizione|registrati|riceverai|ricevere (la|le|il|gli)|ricevete|ricevi|scopri|selezione|serale|ti inviamo|ti invieremo|tutte le|tutti i|vi invieremo|voglio ricevere',
        example: 'Il meglio della settimana nella tua inbox',
      },
      {
        words: '{word}',
        cue: 'annullare l iscrizione|cancellarti|disiscriversi|disiscriverti',
        act: 'in ogni momento|in qualsiasi momento|potrai|può|puoi|quando vorrai|quando vuoi',
        example: 'Puoi disiscriverti in qualsiasi momento',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abbonamento annuale|abbonamento digitale|abbonamento mensile|abbonati|approfitta|approfittane|della promozione|di abbonamento|di sconto|disdetta|disdici|disdire|il piano ideale|il piano più|l abbonamento|la nostra offerta|le nostre offerte|metà prezzo|offerta di benvenuto|offerta limitata|offerta speciale|piano giusto|promo|promozione|prova gratis|prova gratuita|provalo gratis|questa offerta|regala un abbonamento|senza carta|senza impegno|senza obblighi|senza vincoli',
        act: '# (mese|mesi|euro|giorni|settimane|anno)|(al|ogni|primo) mese|a partire da|a soli #|abbonati ora|adatto|al mese|all anno|da #|in ogni momento|in qualsiasi momento|per te|piani di abbonamento|primo anno|quando vuoi|regalare|scegli|scopri|un mese|vedi',
        example: 'Offerta di benvenuto: primo mese a 1 €',
      },
      {
        words: '{word}',
        cue: 'risparmia|risparmiate',
        act: '(tuo|un|l|sull|dell) abbonamento',
        begins: true,
        example: 'Risparmia il 30 % sull’abbonamento',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abbonamenti|abbonamento|abbonarsi|abbonarti|abbonata|abbonate|abbonati|abbonato|ai membri|gli iscritti|iscritti|lettori registrati|membri premium|premium|sostenitori|sottoscrittori|sottoscrizione|utenti registrati',
        act: 'accedere|accedi|accesso a tutti|accesso completo|accesso illimitato|contenuti|contenuto|continua|continuare|esclusiva|esclusivamente|esclusivi|esclusivo|già abbonato|il resto|illimitata|illimitato|l articolo|leggere|leggete|leggi|lettura|per intero|questa notizia|questo articolo|questo contenuto|questo testo|riservata|riservati|riservato|sblocca|sbloccare|scopri|scoprire|sei già|senza limiti|soltanto|tutto il pezzo',
        example: 'Il resto del pezzo è riservato agli iscritti',
      },
      {
        words: '{word}',
        cue: '(articoli|articolo|contenuti|letture|notizie) (gratuiti|gratuito|gratuite|gratis)|(tuo|suo|il) (limite|numero massimo) [mensile] di (articoli|notizie|letture|contenuti)',
        act: '(ti|vi|le) (resta|restano|rimane|rimangono)|avete già letto|avete raggiunto|disponibili|esaurito|ha raggiunto|hai già letto|hai letto|hai raggiunto|hai superato|rimanenti|rimasti',
        example: 'Hai esaurito gli articoli gratuiti del mese',
      },
      {
        words: '{word}',
        cue: 'illimitata|illimitati|illimitato|sblocca|sbloccare|senza limiti|senza restrizioni',
        act: 'accedere|accedi|accesso|articoli|articolo|contenuti|contenuto|goditi|leggi|lettura|notizie',
        example: 'Leggi tutti i contenuti senza limiti',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'approfondimenti|articoli|articolo|contenuti|i più|le più|letture|notizie|post|storie|video',
        act: 'altre|altri|anche|collegati|commentate|commentati|condivisi|consigliate|consigliati|correlate|correlati|da non perdere|di interesse|interessare|interessarti|interessarvi|lette|letti|non perdere|piacere|piacerti|più lette|più letti|più visti|popolari|raccomandati|recenti|simili|stessa categoria|stesso argomento|stesso autore|stesso tema|viste|visti',
        example: 'Le notizie più lette, da non perdere',
      },
      {
        words: '{word}',
        cue: 'anche|ti|vi',
        act: '(potrebbe|potrebbero) [anche] (interessare|piacere|interessarti|piacerti|interessarvi)',
        example: 'Potrebbero piacerti anche',
      },
      {
        words: '{word}',
        cue: 'altri lettori|altri utenti|i lettori|i nostri lettori',
        act: 'hanno (anche letto|letto anche|visto anche|anche visto|guardato anche)',
        begins: true,
        example: 'I nostri lettori hanno letto anche',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[per|clicca per] (condividi|condividere|condividete|invia|inviare|copia|copiare|stampa|stampare|salva|salvare|consiglia|raccomanda|inoltra|twitta|aggiungi|link|url)',
        act: '{siteName}|appunti|copiata|copiato|il link|l articolo|la mia lista|la notizia|la pagina|pdf|per dopo|per e mail|per email|per mail|per più tardi|più tardi|preferiti|questa notizia|questa pagina|questo articolo|questo contenuto|social network|sui social|via email|via mail',
        begins: true,
        example: 'Inoltra la notizia a un amico per e-mail',
      },
      {
        words: '{word}',
        cue: 'ricevere|ricevi',
        act: 'il link (via|per|tramite) (sms|mail|e mail)',
        example: 'Ricevi il link per e-mail',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(di|dite) grazie|(lascia|lasciare|lasciate|dai) una [piccola] mancia|(offri|offrite|offrire|paga|regala) [gli] un caffè|manda un grazie|offrigli un caffè|offrile un caffè|ringrazia|ringraziare|ringraziate|vuoi ringraziare',
        act: 'articolo|autore|autrice|giornalista|redattore|redattrice|redazione',
        example: 'Lascia una mancia alla giornalista',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'articolo|audio|contenuto|illustrazione|immagine|inglese|notizia|pagina|podcast|riassunto|sintesi|testo|titolo|traduzione|versione',
        act: '(tradotto|tradotta|generato|generata|letto) automaticamente|[è stato|è stata] (tradotto|tradotta|generato|generata|realizzato|realizzata|redatto|letto|letta|creato|creata) [automaticamente] (da|dall|con|tramite|grazie a|grazie all|con l aiuto di) [una|l|un] (ia|ai|intelligenza artificiale|macchina|robot|voce sintetica|voce artificiale|software|strumento)',
        example: 'Sintesi realizzata con l’intelligenza artificiale e rivista in redazione',
      },
      {
        words: '{word}',
        cue: 'francese|inglese|russo|spagnolo|tedesco',
        act: 'tradotta automaticamente|tradotto automaticamente|traduzione automatica',
        example: 'Traduzione automatica dall’inglese',
      },
      {
        words: '{word}',
        cue: 'audio|lettura|voce',
        act: '(generata|generato|letta|letto|prodotta) (con|da|dall|tramite) [una|l] (ia|intelligenza artificiale|voce sintetica|macchina)',
        example: 'Voce generata con l’intelligenza artificiale',
      },
    ],
  },
}
