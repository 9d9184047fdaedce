import type {PhraseBook} from '../../phrases.js'

/** The words of Italian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const italianVocabulary: PhraseBook = {
  language: 'it',
  sets: {
    article:
      'articolo|articoli|notizia|notizie|contenuto|contenuti|testo|testi|pagina|pagine|video|pezzo|servizio|servizi|post|approfondimento|approfondimenti|inchiesta',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
    word: 'a|abbiamo|abbonamenti|abbonamento|abbonarsi|abbonarti|abbonata|abbonate|abbonati|abbonato|abilita|abilitare|abilitato|accedere|accedi|accessibile|accesso|accetta|accettando|accettare|accettato|accetti|accetto|acconsenti|account|acquisti|acquisto|ad|adblock|adblocker|adesso|affiliati|affiliato|affiliazione|aggiorna|aggiornamento|aggiornare|aggiornata|aggiornati|aggiornato|aggiungere|aggiungi|aggiungici|aggiuntivo|agli|agosto|ai|aiutaci|aiutare|aiutateci|aiuto|al|alcun|alcuna|alcune|alcuni|all|alla|alle|allo|altre|altri|altro|ambito|amica|amici|amico|analisi|analitici|anche|ancora|android|anni|anno|annuale|annullare|annunci|annuncio|antiquato|anziché|aperto|app|appena|apple|applicazione|approfitta|approfittane|approfittare|approfondimenti|approfondimento|approvati|approvazione|appunti|apri|aprile|archiviamo|archiviare|archivio|area|argomento|articoli|articolo|artificiale|ascolta|ascoltare|ascoltate|assistenza|associazione|attimo|attiva|attivare|attivate|attivato|attraverso|attualità|attualmente|audience|audio|automatica|automaticamente|automatico|autore|autori|autorizzazione|autrice|avere|avete|avvisaci|avvisateci|avvisi|banner|barra|basso|battitura|bene|benvenuto|bianca|bisogna|bisogno|blocca|bloccata|bloccato|blocco|block|blocker|bluesky|bollettino|branded|breve|browser|caffè|calce|cambia|cambiare|canale|canali|cancellarti|cancellazione|capitale|carattere|carica|caricamento|caricare|caricato|carta|casella|caso|categoria|causa|cellulare|cercaci|che|chi|chiude|chiuderà|chiudere|chiudi|chiusi|chiuso|chrome|ci|cinese|citando|citare|citazione|clic|clicca|cliccando|cliccare|cliccate|click|cliente|clienti|codice|coincidono|collaborazione|collegati|come|comincia|commenta|commentare|commentate|commentati|commenti|commento|commerciale|commissione|community|compatibile|completa|completo|comunica|comunicaci|comunità|con|conclusa|condividere|condividete|condividi|condivisi|condizioni|conferma|confermare|confermata|configura|configurare|connesso|consenso|consente|consenti|consentire|conservazione|considerarsi|considerato|consigli|consiglia|consigliate|consigliati|consiglio|consulenza|consulta|consultare|consultate|consulto|contatta|contattaci|contenere|contengono|content|contenute|contenuti|contenuto|contiene|continua|continuano|continuare|conto|contributi|contributo|controlla|conversazione|cookie|cookies|copia|copiare|copiata|copiato|copyright|correlate|correlati|correttamente|correzione|correzioni|corso|cosa|costituire|costituisce|costituiscono|costo|costruzione|crea|creare|creata|creato|credenziali|credito|crescere|cronaca|ctrl|cultura|cuore|d|da|dagli|dai|dal|dall|dalla|dalle|dare|data|dati|dato|decisione|degli|dei|del|dell|della|delle|dello|desideri|desidero|destinata|destinato|detraibile|dettagli|deve|devi|devono|di|diapositiva|diapositive|dibattito|diccelo|dicci|dicembre|diffusione|digitale|digitali|dillo|dimenticata|dimenticate|dimenticato|diretta|direttamente|diritti|diritto|disabilita|disabilitare|disabilitati|disattiva|disattivare|disattivate|disattivati|disattivato|discover|discussione|disdetta|disdici|disdire|disiscriverti|dispiace|disponibile|disponibili|dispositivo|dite|diventa|domenica|dona|donaci|donazione|donazioni|dopo|dossier|dovete|dovrebbero|durante|durata|e|economia|ed|edge|editore|editoriale|editorialista|edizione|edizioni|effettua|effettuati|elemento|elettronica|email|entra|episodio|errato|errore|errori|esaurito|esci|esclusiva|esclusivamente|esclusive|esclusivi|esclusivo|esercitare|esiste|esistere|esisterebbe|espandi|esperienza|esplicita|espressa|espressamente|espresse|espressi|essenziale|essere|estate|esteri|esterna|esterni|esterno|estratto|euro|evento|evoluzione|explorer|fa|faccelo|facci|facebook|facile|fai|fare|farlo|fase|fatto|favore|febbraio|finalità|finanziaria|finanziario|finanziato|fine|finestra|fini|finirà|fino|firefox|firmatari|fiscale|flash|flusso|fondo|fonte|fonti|forma|formato|fornita|fornite|fornito|fornitori|foto|fra|francese|funziona|funzionalità|funzionamento|funzionare|funzioni|futuro|galleria|generale|generata|generato|gennaio|gestire|gestisci|gesto|già|giornale|giornalismo|giornalista|giornalisti|giornata|giorni|giorno|giovedì|giù|giugno|gli|goderti|goditi|google|grafico|grandi|gratis|gratuita|gratuitamente|gratuite|gratuiti|gratuito|grazie|gruppo|guadagnare|guarda|guardare|guardate|h|ha|hai|ho|home|homepage|html|i|ia|idee|ieri|ignora|il|illimitata|illimitati|illimitato|illustrazione|immagine|immagini|impegnano|impegnato|impegno|importa|importante|importanti|importanza|importo|impossibile|impostazioni|imprecisione|imprecisioni|in|inbox|inchiesta|inchieste|include|includono|indipendente|indipendenti|indipendenza|indirizzo|infografica|informata|informativa|informativi|informativo|informato|informazione|informazioni|inglese|ingrandisci|inizia|iniziale|inizialmente|inizierà|inizio|inoltra|inoltre|inserisci|inserito|inserzione|inserzioni|inserzionista|inserzionisti|insieme|instagram|installa|installare|integrale|intellettuale|intelligenza|intera|interamente|interessare|interessarti|interessarvi|internet|intero|interruzione|intervista|invece|inverno|investimenti|investimento|invia|inviaci|inviare|invieremo|invio|ios|iphone|iscritti|iscriverti|iscrivetevi|iscriviti|iscrizione|istante|istanti|italiano|javascript|l|la|lancio|lascia|lasciare|lasciate|laterale|lavoro|le|legale|leggere|leggete|leggi|letta|lette|letti|letto|lettore|lettori|lettrici|lettura|letture|libera|liberi|libero|like|limitata|limite|limiti|linea|lingua|link|linkedin|list|lista|live|lo|locale|locali|login|luglio|lunedì|luogo|macchina|maggio|mail|mailing|mancia|manda|mantenere|mappa|marchio|marketing|martedì|marzo|massimo|mastodon|mattina|mattine|mattino|media|meglio|meno|mensile|menu|meramente|mercoledì|mese|mesi|messaggio|messenger|metti|mezzo|mezzogiorno|mi|mia|mie|miei|migliorare|migliore|migliori|min|minuti|minuto|mio|misurare|misurazione|mobile|moderati|moderatori|moderazione|moderno|modifica|modificare|modificata|modificato|modulo|molto|momentaneamente|momento|mondo|mostra|mostrare|mostrato|muto|nascondere|nascondi|natale|navigando|navigazione|ne|necessari|necessariamente|necessario|negli|negozi|nei|nel|nell|nella|nelle|nello|nessun|network|news|newsletter|newsletters|niente|nome|non|norme|nostra|nostre|nostri|nostro|notato|notifiche|notizia|notiziario|notizie|novembre|novità|nulla|numero|nuova|nuovo|o|obbligatori|obblighi|obsoleto|occorre|offerta|offerte|offerto|offri|offrire|offrirti|offrite|oggi|ogni|oltre|online|opinione|opinioni|opzioni|ora|ordina|ore|originale|ortografia|ortografico|ospitato|osservazione|ottobre|paga|pagamento|page|paghi|pagina|pagine|parere|parlare|parte|partecipa|partecipare|partecipato|parti|partire|partner|partnership|parziale|parzialmente|password|pausa|paypal|pdf|pensate|pensi|per|percepire|perché|perdere|perderti|permesso|permette|permettere|permettono|persa|personale|personali|personalizza|personalizzare|personalizzata|personalizzati|pezzo|piace|piacere|piacerti|piaciuto|piani|piano|piattaforma|piccola|piccolo|piena|pinterest|più|play|player|pochi|podcast|poi|poiché|policy|politica|pomeriggio|popolari|posizione|possiamo|possibile|possono|post|posta|postato|poter|potete|potrai|potrebbe|potrebbero|potremmo|potuto|precedente|precedenti|preferenze|preferita|preferite|preferiti|prego|premi|premium|presentate|presentato|presto|previa|previo|prezzi|prezzo|prima|primavera|primi|primo|principale|priorità|privacy|privata|privato|problema|prodotti|prodotto|professionale|professionista|profilazione|profili|profilo|programma|promo|promozionale|promozione|promozioni|proponi|proposto|propri|proprietà|proprietari|prosegue|prosegui|proseguire|prossima|prossimi|prossimo|proteggiamo|protetta|protetti|protetto|protezione|prova|proviene|pubblica|pubblicare|pubblicata|pubblicati|pubblicato|pubblicazione|pubblicità|pubblicitari|pubblicitaria|pubblicitario|pubblico|pubbliredazionale|publiredazionale|pulsante|puntata|punti|punto|può|puoi|puramente|purtroppo|qr|qua|qualche|qualità|qualsiasi|quando|quest|questa|queste|questi|questo|qui|quotidiano|raccogliamo|raccolti|raccomanda|raccomandati|raccomandazione|raggiunto|rapida|rapido|rassegna|reale|realizzata|realizzato|realizzazione|reazioni|recente|recenti|réclame|recupera|recuperare|redatto|redattore|redattrice|redazione|refusi|refuso|regala|regalare|regalo|regionale|registrarsi|registrarti|registrata|registrati|registrato|regolamento|regole|reimposta|relative|relativi|remunerati|rende|rendono|replay|responsabilità|resta|restano|restare|restate|resto|restrizioni|rete|reti|revoca|revocare|riassunto|ricarica|ricaricare|ricavi|ricerca|riceverai|ricevere|ricevete|ricevi|riceviamo|richiede|richiesto|ricordami|ricorrente|riduci|rifiuta|rifiutare|rifiutato|riflettono|rilevanti|rilevato|rimane|rimanenti|rimanere|rimangono|rimasti|ringrazia|ringraziare|ringraziate|rinnovo|riprende|riprenderà|riprendere|riprendi|riprodotto|riproduci|riprodurre|riproduzione|riprova|riprovare|ripubblicazione|risali|rischio|riservata|riservati|riservato|rispecchiano|rispetta|rispettiamo|rispondi|risultati|ritirare|ritorna|rivedi|rivista|rivisto|rivivi|robot|rubrica|russo|s|sabato|safari|salta|saltare|salva|salvare|salvo|sapere|sblocca|sbloccare|scaduta|scansiona|scarica|scaricare|scaricate|scegli|scelte|scelti|schermi|schermo|scienza|scienze|sconto|scopi|scopo|scopri|scoprire|scorrere|scorrete|scorri|scritta|scritto|scrittura|scrivere|scrivete|scriveteci|scrivi|scrivici|se|sec|secondi|secondo|segnala|segnalacelo|segnalaci|segnalare|segnalate|segue|seguente|segui|seguici|seguite|seguiteci|seguito|seguono|sei|seleziona|selezionati|selezione|sembra|semplicemente|sempre|senza|sera|sere|serve|servizi|servizio|sessione|settembre|settimana|settimane|severamente|sezione|si|sia|siamo|sicuro|siete|sii|simili|singoli|sintesi|sintetica|sito|smartphone|snapchat|social|società|socio|software|soli|solo|soltanto|sommario|sono|sopra|sostegno|sostenere|sosteneteci|sostenitore|sostenitori|sostieni|sostienici|sostituire|sostituisce|sostituiscono|sotto|sottoscrittori|sottoscrizione|sottotitoli|spagnolo|spazio|speciale|specialista|spese|spettacoli|spiace|spiacenti|sponsor|sponsorizzata|sponsorizzati|sponsorizzato|sport|spot|squadra|sta|stai|stamane|stamattina|stampa|stampabile|stampare|stata|statistiche|stato|stessa|stesso|sto|store|storia|storie|stories|strumento|su|sua|subito|successiva|successivi|successivo|sue|suggerimento|suggerisci|sugli|sui|sul|sull|sulla|sulle|sullo|suo|suoi|suono|superato|supporta|supportaci|supportato|supporto|sviluppi|svista|tablet|tantum|tardi|tasse|te|tecnici|tecnologia|tecnologie|tedesco|telefono|telegram|tema|tempo|temporaneamente|terminata|termini|terza|terze|terzi|testata|testi|testo|threads|ti|tiktok|titoli|titolo|tocca|top|torna|totale|tra|traccianti|tracciatori|tradotta|tradotto|traduzione|tramite|trattamento|trattati|trattiamo|trova|trovaci|trovata|trovate|trovato|trovi|tua|tue|tuo|tuoi|tuteliamo|tutta|tutte|tutti|tutto|tweet|twitta|twitter|ufficiale|ufficiali|ultima|ultime|ultimi|ultimo|un|una|unicamente|unisciti|unitevi|uno|url|usa|usando|usi|usiamo|uso|utente|utenti|utilizza|utilizzando|utilizzano|utilizzati|utilizzi|utilizziamo|utilizzo|vai|valida|vantaggi|vecchi|vecchio|vedendo|vedere|vedi|vedo|velocità|vendita|vendite|venerdì|versione|verso|vi|via|video|vietata|vietate|vietato|vincoli|visibile|visitaci|vista|viste|visti|visto|visualizza|visualizzabile|visualizzare|visualizzato|vita|vivere|voce|vogliate|voglio|voi|volta|vostra|vostri|vostro|vuoi|web|whatsapp|whitelist|x|youtube|attendi|attendete|attenda|vederlo|vederla|adatto|adatta|adatti|metà|nessuna|vincolo|vorrai|lasciaci|eventuali|andare|avanti|provalo|effettuare|sociali|tratto|preferisci|ideale|segnalatelo|segnalarlo|scrivetecelo|sabati|domeniche|maggiori|finire|risparmia|risparmiare|regione|regioni|sms|vivo|viva|hanno|possedere|filo|serale|offrile|offrigli|noti|notate|contribuisci|membri|#',
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
        cue: 'pubblicità|annuncio|annunci|spot|spazio pubblicitario|pausa pubblicitaria|interruzione pubblicitaria|messaggio pubblicitario|messaggio promozionale|inserzione|inserzioni|réclame|contenuto sponsorizzato|messaggio dei nostri sponsor',
        act: 'continuare|proseguire|prosegui|riprendere|scorri|scorrere|scorrete|chiudi|chiudere|chiude|chiuderà|nascondi|nascondere|salta|saltare|ignora|segnala|finirà|secondi|vedo|sto vedendo|perché|({article}|lettura|programma) (continua|continuano|prosegue|segue|riprende|riprenderà)|(continua|continuano|prosegue|riprende|riprenderà) (dopo|sotto|più sotto|più in basso|qui sotto|tra|a leggere|la lettura|oltre)|(resto|seguito) (dell articolo|della notizia|del testo|del contenuto|del pezzo)|attendi|attendete|poi (il|la) (video|programma|articolo) riprende|sta per finire|sta per terminare',
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
        cue: 'scorri|scorrete|scendi|fai scroll',
        act: '(continuare|proseguire|riprendere) (a leggere|la lettura|nella lettura)|leggere il resto',
        example: 'Scorrete per proseguire nella lettura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'browser|javascript|ad blocker|adblocker|adblock|ad block|blocco della pubblicità|blocco pubblicità|blocco annunci|blocca pubblicità|flash player',
        act: 'attiva|attivare|attivate|attivato|abilita|abilitare|abilitato|disattiva|disattivare|disattivate|disattivato|disabilita|disabilitare|obsoleto|vecchio|antiquato|supporta|supportato|compatibile|permette|consente|aggiorna|aggiornare|aggiornato|rilevato|mostrare|moderno|continuare|goderti|ricarica|ricaricare|lista bianca|whitelist|continua|non funziona|funziona male',
        example: 'Abbiamo rilevato che usi un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenuto|questo modulo|questo video|il video|questa mappa|questo post|questo elemento|questo tweet|questa immagine|questa foto|questo grafico|questa infografica|questa galleria|questa pagina',
        act: 'mostrato|mostrare|visualizzato|visualizzare|visualizzabile|caricato|caricare|caricamento|non disponibile|disponibile|trovato|trovata|riprodotto|riprodurre|bloccato|bloccata|accessibile',
        example: 'Spiacenti, questo grafico non può essere visualizzato',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'commento|commenti|commentare|commenta|commentate|la tua opinione|il tuo parere|la tua|la conversazione|la discussione|cosa ne pensi|reazioni|la vostra opinione',
        act: 'lascia|lasciare|lasciate|scrivi|scrivere|scrivete|pubblica|pubblicare|invia|inviare|aggiungi|aggiungere|dicci|dai|dare|sii|accedi|accedere|effettua|registrati per|segnala|segnalare|moderati|moderazione|regolamento|regole|norme|mostra|mostrare|vedi|leggi|leggere|nascondi|ordina|chiusi|chiuso|disattivati|disabilitati|unisciti|partecipa|partecipare|facci sapere|condividi|nessun|rispetta|obbligatori|rispondi|carica|non ci sono|per commentare|login|devi|sii il primo|sii la prima|per primo|il primo a|la prima a|effettua l accesso',
        example: 'Scrivete la vostra opinione nei commenti',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|traccianti|tracciatori',
        act: 'accettare|accetta|accetti|accettando|accettato|rifiutare|rifiuta|rifiutato|consenti|consentire|gestire|gestisci|configura|configurare|impostazioni|preferenze|scelte|utilizza|utilizziamo|utilizzano|usa|usiamo|archiviare|archiviamo|installare|salvare|modificare|modifica|mostrare|visualizzare|bloccato|bloccata|disattivato|attivare|attiva|partner|pubblicitari|marketing|profilazione|misurazione|audience|politica|policy|informativa|navigazione|migliorare|esperienza|finalità|necessari|consenso|acconsenti|personalizza|terze parti|terza parte|tecnici|rifiuto',
        example: 'Gestisci o rifiuta i cookie dei nostri partner',
      },
      {
        words: '{word}',
        cue: '(il tuo|il suo|la tua|la sua|le tue|i tuoi|tuo|tua) (consenso|preferenze|privacy|dati|dati personali|scelte)|privacy|il consenso|tuoi dati',
        act: 'revocare|ritirare|modificare|gestire|gestisci|configurare|impostazioni|in qualsiasi momento|in ogni momento|rispettiamo|proteggiamo|tuteliamo|partner|policy|informativa|archiviamo|raccogliamo|trattiamo|utilizziamo|esercitare|personalizza|revoca|modifica|cambia|cambiare|accetti|ci sta a cuore|maggiori informazioni|più informazioni|maggiori dettagli',
        example: 'Proteggiamo i tuoi dati e la tua privacy',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[per|clicca per|clicca qui per|premi per] (leggi|leggere|leggete|vedi|vedere|guarda|consulta|consultare|scopri|scoprire|mostra|mostrare|visualizza|apri|espandi|trova|(continua|continuare|prosegui|proseguire) (a leggere|la lettura)|riprendi|accedi|accedere|carica|vai)',
        act: 'questo articolo|articolo|articoli|la notizia|il pezzo|versione integrale|versione completa|contenuto|contenuti|nostro sito|sito web|la nostra edizione|pagina successiva|pagina seguente|il resto|il seguito|intervista completa|altre notizie|altri articoli|tutta la notizia|tutto il pezzo|(il|del|questo) testo (completo|integrale|intero)|il nostro sito',
        begins: true,
        example: 'Espandi il testo integrale dell’intervista',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'chiudi|apri|mostra|nascondi|ingrandisci|riduci|scorri|torna|ritorna|vai|risali|carica|salta|accedi|diapositiva|immagine|foto',
        act: 'menu|inizio pagina|inizio della pagina|fondo pagina|schermo intero|navigazione|sommario|pagina precedente|pagina successiva|pagina iniziale|home page|homepage|diapositive|galleria|contenuto principale|contenuto|l immagine|la foto|# di #|barra laterale|altri risultati|altri articoli|torna su',
        begins: true,
        example: 'Nascondi la barra laterale',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'riproduzione|riprodurre|tutti i diritti|diritti di riproduzione|copyright|ripubblicazione|diritto d autore|diritti d autore|diritti riservati',
        act: 'vietata|vietate|vietato|riservata|riservati|riservato|autorizzazione|permesso|protetto|protetti|protetta|severamente|espressamente|senza consenso',
        example: 'È vietata la riproduzione, anche parziale, di questo sito',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: 'aggiornato|aggiornata|modificato|modificata|pubblicato|pubblicata|pubblicazione|inserito|creato|postato|[ultimo] aggiornamento|[ultima] modifica|(articolo|notizia) (aggiornato|aggiornata|pubblicato|pubblicata)',
        act: 'ieri|oggi|# (ore|minuti|giorni|ora) fa|# h|ore #|alle #|# #|stamattina|stamane|(il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) #',
        begins: true,
        example: 'Pubblicato ieri, aggiornato 20 minuti fa',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'affiliazione|affiliati|affiliato|sponsorizzato|sponsorizzati|sponsorizzata|publiredazionale|pubbliredazionale|inserzionista|remunerati|branded content|contenuto commerciale|a pagamento|partnership',
        act: 'articolo|contenuto|testo|link|pagina|realizzato|redatto|prodotto|proposto|contiene|contengono|include|includono|percepire|ricevere|riceviamo|guadagnare|scritto|creato|informazione',
        example: 'Alcuni link di questo articolo sono affiliati',
      },
      {
        words: '{word}',
        cue: 'riflettono|rispecchiano|impegnano|esclusivamente|coincidono|responsabilità esclusiva|esclusiva responsabilità|piena responsabilità',
        act: 'autore|autori|autrice|opinioni|punti di vista|firmatari|redazione|testata',
        example: 'Le idee degli autori non riflettono la linea della testata',
      },
      {
        words: '{word}',
        cue: '(consulenza|consiglio|consigli|consulto|parere|raccomandazione) [di|d] (finanziaria|finanziario|investimento|investimenti|medica|medico|medici|legale|fiscale|professionale|acquisto)|titolo informativo|scopo informativo|scopi informativi|fini informativi|carattere informativo',
        act: 'costituisce|costituiscono|sostituisce|sostituiscono|informazioni|prezzi|articolo|contenuto|contenuti|sito|solo|unicamente|puramente|esclusivamente',
        example: 'Le informazioni fornite non sostituiscono il parere medico',
      },
      {
        words: '{word}',
        cue: '(parere|consiglio|opinione|consulto) (del|di un|dello|del tuo|del proprio) (medico|professionista|specialista)',
        act: 'sostituisce|sostituiscono|sostituirsi',
        example: 'Queste informazioni non sostituiscono il parere del medico',
      },
      {
        words: '{word}',
        cue: 'in collaborazione con (un marchio|un inserzionista|un partner|il nostro partner)|unico responsabile|unica responsabile',
        act: 'realizzato|prodotto|creato|redatto|sue opinioni|autore|autrice',
        example: 'Contenuto prodotto in collaborazione con un marchio',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'fai una donazione|fare una donazione|dona|dona ora|donaci|la tua donazione|il tuo contributo|il tuo sostegno|il tuo aiuto|sostieni|sostienici|sosteneteci|aiutaci|aiutateci|supportaci|senza di te|grazie a te|grazie a voi|diventa sostenitore|diventa socio|il vostro sostegno|i vostri contributi|con una donazione|ogni contributo|ogni donazione|contribuisci|contribuite',
        act: 'giornale|testata|media|giornalismo|giornalisti|informazione|redazione|indipendenza|indipendente|indipendenti|libera|libero|liberi|detraibile|una tantum|mensile|ricorrente|rivista|esisterebbe|online|possibile|ci aiuta|ci aiutano|conta|ci permette|questo giornale',
        example: 'Grazie a te questa testata può restare libera',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'errore|errori|refuso|refusi|imprecisione|imprecisioni|correzione|correzioni|svista',
        act: 'segnala|segnalaci|segnalacelo|segnalare|segnalate|comunica|comunicaci|avvisaci|avvisateci|scrivici|scriveteci|scrivi a|dillo|diccelo|contatta|contattaci|faccelo sapere|hai trovato|hai visto|hai notato|avete trovato|notato|trovato|suggerisci|proponi|inviaci|aiutaci|segnalatelo|segnalarlo|scrivetecelo|ditecelo|avvertiteci|informate|informateci|scrivi|scrivete|se noti|se notate',
        example: 'Scriveteci se avete notato un refuso nel testo',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|google notizie|google news|google discover|google|social network|social|i nostri social|la nostra applicazione|la nostra app|nostra app|app store|google play|notifiche|il nostro canale|nostro canale|la nostra pagina|nostra pagina|sulla nostra app|nella nostra app',
        act: 'seguici|seguiteci|segui|unisciti|unitevi|iscriviti|entra|aggiungici|aggiungi|scarica|scaricate|scaricare|installa|attiva|attivate|disponibile|trovaci|ci trovi|ci trovate|ricevi|cercaci|siamo|visitaci|metti mi piace|metti like|lascia un like|resta|restate|partecipa|tutte le notizie|tutta l informazione',
        example: 'Siamo anche su Bluesky e Threads',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'diretta|live|minuto per minuto|pagina|in tempo reale',
        act: 'segui|seguite|rivivi|aggiorna|aggiornare|ricarica|ricaricare|in aggiornamento|terminata|conclusa',
        example: 'Ricarica la pagina per le ultime novità',
      },
      {
        words: '{word}',
        cue: 'notizia|articolo|informazione|pagina',
        act: 'in aggiornamento|in fase di aggiornamento|in via di aggiornamento|in corso di aggiornamento|in evoluzione|in costruzione|in corso di scrittura',
        example: 'Articolo in fase di aggiornamento',
      },
      {
        words: '{word}',
        cue: 'pagina|la diretta|questa diretta',
        act: '(si aggiorna|viene aggiornata|si aggiornerà) (automaticamente|da sola|ogni # minuti)',
        example: 'La pagina si aggiorna da sola',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'account|accedi|accedere|effettua il login|login|registrati|registrarti|registrarsi|password|registrato|registrata|sessione|utente registrato|credenziali|entra con',
        act: 'hai già|non ancora|non hai|crea|creare|gratis|dimenticata|dimenticato|dimenticate|persa|google|apple|facebook|recupera|reimposta|abbonato|cliente|resta connesso|ricordami|scaduta|esci|con la tua email|pochi secondi|nuovo utente|sei già|già registrato|già abbonato',
        example: 'Sei già cliente? Entra con la password',
      },
      {
        words: '{word}',
        cue: 'effettua l accesso|effettua il login|esci|identificati',
        act: 'per favore|il mio account|mio account|il tuo account',
        example: 'Il tuo account: esci',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'video|podcast|audio|puntata|episodio|sottotitoli|player|galleria|questo articolo|l articolo|il suono|lettore video|lettore audio',
        act: 'ascolta|ascoltare|ascoltate|guarda|guardare|guardate|vedi|riproduci|riprodurre|riproduzione|schermo intero|successivo|prossimo|inizia|comincia|inizierà|caricamento|attiva|attivare|disattiva|pausa|muto|secondi|durata|replay|premi|clicca|non disponibile|non è disponibile|non è più disponibile|rivedi',
        example: 'Clicca per guardare il video integrale',
      },
      {
        words: '{word}',
        cue: 'premi|premete|clicca|tocca',
        act: 'per (ascoltare|riprodurre|guardare|vedere)|play',
        begins: true,
        example: 'Premi play per ascoltare',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'newsletter|newsletters|notiziario|bollettino|casella di posta|inbox|mailing list|rassegna stampa|(tua|sua|vostra|mia) (casella|posta|e mail|email|mail)',
        act: 'iscriviti|iscrivetevi|iscriverti|abbonati|registrati|ricevi|ricevete|cancellarti|disiscriverti|annullare|ogni|tutti i|tutte le|l essenziale|il meglio|le più|selezione|conferma|confermare|controlla|direttamente|invieremo|riceverai|scopri|non perdere|inserisci|ricevere (la|le|il|gli)|voglio ricevere|per l iscrizione|lasciaci|ti invieremo|vi invieremo|ti inviamo|le notizie|il filo|iscrizione gratuita|serale',
        example: 'Il meglio della settimana nella tua inbox',
      },
      {
        words: '{word}',
        cue: 'disiscriverti|cancellarti|disiscriversi|annullare l iscrizione',
        act: 'puoi|potrai|può|quando vuoi|quando vorrai|in qualsiasi momento|in ogni momento',
        example: 'Puoi disiscriverti in qualsiasi momento',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'la nostra offerta|le nostre offerte|questa offerta|promozione|promo|senza vincoli|senza impegno|senza obblighi|senza carta|disdici|disdire|disdetta|prova gratuita|prova gratis|di sconto|approfitta|approfittane|abbonati|di abbonamento|offerta di benvenuto|offerta limitata|offerta speciale|regala un abbonamento|l abbonamento|abbonamento digitale|abbonamento annuale|abbonamento mensile|della promozione|il piano più|il piano ideale|piano giusto|metà prezzo|provalo gratis',
        act: '# (mese|mesi|euro|giorni|settimane|anno)|a partire da|(al|ogni|primo) mese|primo anno|all anno|quando vuoi|in qualsiasi momento|in ogni momento|abbonati ora|scopri|scegli|vedi|regalare|a soli #|da #|piani di abbonamento|al mese|adatto|un mese|per te',
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
        cue: 'abbonato|abbonati|abbonata|abbonate|abbonamento|abbonamenti|abbonarsi|abbonarti|premium|sottoscrittori|gli iscritti|iscritti|sostenitori|sottoscrizione|utenti registrati|lettori registrati|membri premium|ai membri',
        act: 'leggere|lettura|leggi|leggete|continuare|continua|accedere|accedi|scoprire|scopri|sblocca|sbloccare|questo articolo|l articolo|questa notizia|questo contenuto|questo testo|contenuti|contenuto|esclusivo|esclusiva|esclusivi|esclusivamente|riservato|riservata|riservati|illimitato|illimitata|senza limiti|sei già|già abbonato|soltanto|per intero|tutto il pezzo|il resto|accesso illimitato|accesso completo|accesso a tutti',
        example: 'Il resto del pezzo è riservato agli iscritti',
      },
      {
        words: '{word}',
        cue: '(articoli|articolo|contenuti|letture|notizie) (gratuiti|gratuito|gratuite|gratis)|(tuo|suo|il) (limite|numero massimo) [mensile] di (articoli|notizie|letture|contenuti)',
        act: '(ti|vi|le) (resta|restano|rimane|rimangono)|hai raggiunto|ha raggiunto|avete raggiunto|hai superato|esaurito|hai letto|disponibili|rimanenti|rimasti|hai già letto|avete già letto',
        example: 'Hai esaurito gli articoli gratuiti del mese',
      },
      {
        words: '{word}',
        cue: 'illimitato|illimitata|illimitati|senza limiti|senza restrizioni|sblocca|sbloccare',
        act: 'contenuti|contenuto|articoli|articolo|notizie|lettura|accedi|accedere|accesso|goditi|leggi',
        example: 'Leggi tutti i contenuti senza limiti',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articoli|articolo|notizie|contenuti|storie|video|approfondimenti|i più|le più|letture|post',
        act: 'letti|lette|visti|viste|più letti|più lette|più visti|simili|correlati|correlate|collegati|consigliati|consigliate|raccomandati|interessarvi|piacere|piacerti|da non perdere|non perdere|stesso autore|stesso argomento|stesso tema|stessa categoria|recenti|popolari|condivisi|commentati|anche|altri|altre|di interesse|interessarti|interessare|commentate',
        example: 'Le notizie più lette, da non perdere',
      },
      {
        words: '{word}',
        cue: 'ti|vi|anche',
        act: '(potrebbe|potrebbero) [anche] (interessare|piacere|interessarti|piacerti|interessarvi)',
        example: 'Potrebbero piacerti anche',
      },
      {
        words: '{word}',
        cue: 'altri lettori|altri utenti|i nostri lettori|i lettori',
        act: 'hanno (anche letto|letto anche|visto anche|anche visto|guardato anche)',
        begins: true,
        example: 'I nostri lettori hanno letto anche',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[per|clicca per] (condividi|condividere|condividete|invia|inviare|copia|copiare|stampa|stampare|salva|salvare|consiglia|raccomanda|inoltra|twitta|aggiungi|link|url)',
        act: 'questo articolo|questa notizia|la notizia|il link|questo contenuto|questa pagina|la pagina|via mail|via email|per e mail|per email|per mail|{siteName}|preferiti|più tardi|per dopo|per più tardi|appunti|pdf|sui social|social network|la mia lista|copiato|copiata|l articolo',
        begins: true,
        example: 'Inoltra la notizia a un amico per e-mail',
      },
      {
        words: '{word}',
        cue: 'ricevi|ricevere',
        act: 'il link (via|per|tramite) (sms|mail|e mail)',
        example: 'Ricevi il link per e-mail',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(offri|offrite|offrire|paga|regala) [gli] un caffè|(lascia|lasciare|lasciate|dai) una [piccola] mancia|ringrazia|ringraziare|ringraziate|(di|dite) grazie|manda un grazie|offrile un caffè|offrigli un caffè|vuoi ringraziare',
        act: 'autore|autrice|redattore|redattrice|giornalista|articolo|redazione',
        example: 'Lascia una mancia alla giornalista',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'articolo|testo|notizia|contenuto|audio|riassunto|pagina|titolo|versione|immagine|illustrazione|podcast|inglese|traduzione|sintesi',
        act: '[è stato|è stata] (tradotto|tradotta|generato|generata|realizzato|realizzata|redatto|letto|letta|creato|creata) [automaticamente] (da|dall|con|tramite|grazie a|grazie all|con l aiuto di) [una|l|un] (ia|ai|intelligenza artificiale|macchina|robot|voce sintetica|voce artificiale|software|strumento)|(tradotto|tradotta|generato|generata|letto) automaticamente',
        example: 'Sintesi realizzata con l’intelligenza artificiale e rivista in redazione',
      },
      {
        words: '{word}',
        cue: 'inglese|francese|tedesco|spagnolo|russo',
        act: 'traduzione automatica|tradotto automaticamente|tradotta automaticamente',
        example: 'Traduzione automatica dall’inglese',
      },
      {
        words: '{word}',
        cue: 'voce|audio|lettura',
        act: '(generata|generato|letta|letto|prodotta) (con|da|dall|tramite) [una|l] (ia|intelligenza artificiale|voce sintetica|macchina)',
        example: 'Voce generata con l’intelligenza artificiale',
      },
    ],
  },
}
