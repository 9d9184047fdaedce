import type {PhraseBook} from '../../phrases.js'

/** The words of Italian notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const italianVocabulary: PhraseBook = {
  language: 'it',
  sets: {
    article:
      'approfondimenti|approfondimento|articoli|articolo|contenuti|contenuto|inchiesta|notizia|notizie|pagina|pagine|pezzo|post|servizi|servizio|testi|testo|video',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abbia|abbiamo|abbiate|abbonamenti|abbonamento|abbonando|abbonandosi|abbonandoti|abbonarmi|abbonarsi|abbonarti|abbonarvi|abbonata|abbonate|abbonatevi|abbonati|abbonato|abboni|abilita|abilitare|abilitato|acceda|accedendo|accederà|accedere|accedete|accedi|accessibile|accesso|accetta|accettando|accettare|accettate|accettato|accettazione|accetti|accetto|acconsente|acconsentendo|acconsenti|acconsentire|acconsentito|account|acquista|acquistare|acquisti|acquisto|ad|adatta|adatti|adatto|adblock|adblocker|adesso|affiliati|affiliato|affiliazione|affinché|aggiorna|aggiornamento|aggiornare|aggiornata|aggiornati|aggiornato|aggiunga|aggiungerci|aggiungere|aggiungete|aggiungi|aggiungici|aggiungila|aggiungilo|aggiuntivo|agli|agosto|ai|aiutaci|aiutarci|aiutare|aiutateci|aiuto|al|alcun|alcuna|alcune|alcuni|alcuno|all|alla|alle|allo|altra|altre|altri|altrimenti|altro|ambito|amica|amici|amico|ampliato|analisi|analitici|anche|ancora|andare|android|anni|anno|annuale|annulla|annullala|annullare|annulli|annunci|annuncio|antiquato|anziché|aperto|app|appare|apparecchio|appena|apple|applicazione|approfitta|approfittane|approfittare|approfittate|approfitti|approfondimenti|approfondimento|approvati|approvazione|appunti|apre|apri|aprile|aprire|archiviamo|archiviare|archivio|area|argomento|arriva|arrivano|articoli|articolo|artificiale|ascolta|ascoltare|ascoltate|ascolti|aspetta|aspettano|assistenza|associazione|attenda|attendere|attendete|attendi|attimo|attiva|attivalo|attivare|attivate|attivato|attiverà|attivo|attraverso|attualità|attualmente|audience|audio|automatica|automaticamente|automatico|autore|autori|autorizza|autorizzare|autorizzati|autorizzazione|autrice|avanti|averci|avere|avete|avrai|avrete|avverta|avverti|avvertici|avvertiteci|avvisa|avvisaci|avvisarci|avvisarti|avvisateci|avvisi|bacheca|banner|bannerino|barra|basso|basta|battitura|bene|benestare|benvenuto|bianca|bisogna|bisogno|blocca|bloccata|bloccato|blocco|block|blocker|bluesky|bollettino|bottone|branded|breve|browser|caffè|calce|cambia|cambiare|cambiate|canale|canali|cancellarti|cancellazione|cancellazioni|capita|capitale|carattere|carica|caricamento|caricare|caricarlo|caricato|carta|casella|caso|categoria|causa|cellulare|cellulari|centesimo|cerca|cercaci|cercate|che|chi|chieda|chiedere|chiediamo|chiude|chiuderà|chiudere|chiudersi|chiudi|chiuse|chiusi|chiuso|chrome|ci|cifra|cinese|cinque|citando|citare|citazione|clic|clicca|cliccando|cliccare|cliccate|clicchi|click|cliente|clienti|codice|codici|coincidono|collaborazione|collega|collegarti|collegati|collegato|colleghi|come|comincia|commenta|commentare|commentate|commentati|commenti|commento|commerciale|commissione|community|compare|compatibile|compila|compilare|completa|completamento|completare|completato|completo|comunica|comunicaci|comunicatecelo|comunicateci|comunità|con|concessione|conclusa|condivida|condividere|condividerla|condividerlo|condividete|condividi|condividila|condividilo|condivisi|condizioni|conferendo|conferma|confermare|confermata|confermi|configura|configurare|connesse|connesso|connettersi|connetterti|connettiti|conosci|consensi|consenso|consente|consenti|consentire|consentito|conservazione|considerarsi|considerato|consigli|consiglia|consigliamo|consigliare|consigliate|consigliati|consiglio|consulenza|consulta|consultare|consultate|consulti|consulto|contatta|contattaci|contattateci|contatti|contenere|contenga|contengono|content|contenute|contenuti|contenuto|contiene|continua|continuando|continuano|continuare|continuate|continui|conto|contribuendo|contribuire|contribuisca|contribuisci|contributi|contributo|controlla|convenienti|conversazione|cookie|cookies|copia|copiare|copiarlo|copiata|copiato|copyright|corregga|correggere|correggeremo|correlate|correlati|correre|correttamente|correzione|correzioni|corso|cortese|cosa|costi|costituire|costituisce|costituiscono|costo|costruzione|crea|creare|creata|creato|credenziali|credi|credito|crescere|cronaca|ctrl|cultura|cuore|d|da|dagli|dai|dal|dall|dalla|dalle|darci|dare|data|dati|dato|decisione|deciso|degli|dei|del|dell|della|delle|dello|desidera|desiderate|desideri|desidero|destinata|destinato|detraibile|dettagli|deve|devi|devono|di|dia|diapositiva|diapositive|dibattito|diccelo|dicci|dicembre|dieci|diffusione|digitale|digitali|dillo|dimenticata|dimenticate|dimenticato|dirci|diretta|direttamente|diritti|diritto|disabilita|disabilitare|disabilitati|disabiliti|disattiva|disattivalo|disattivare|disattivate|disattivati|disattivato|disattivi|discover|discussione|disdetta|disdica|disdici|disdire|disiscriverti|dispiace|disponi|disponibile|disponibili|dispositivo|dite|ditecelo|diteci|diventa|diventare|diventate|dodici|domenica|domeniche|dona|donaci|donare|donate|donazione|donazioni|doni|dopo|dossier|dove|dovete|dovrebbero|due|durano|durante|durata|e|eccezioni|economia|ed|edge|editore|editoriale|editorialista|edizione|edizioni|educato|effettua|effettuare|effettuati|effettui|elemento|elettronica|email|entra|entrare|entrate|episodio|errata|errato|errore|errori|esaurirete|esaurito|esci|esclusi|esclusiva|esclusivamente|esclusive|esclusivi|esclusivo|esercitare|esige|esiste|esistere|esisterebbe|espandi|esperienza|esplicita|espressa|espressamente|espresse|espressi|essenziale|essenziali|essere|estate|esteri|esterna|esterni|esterno|estratto|euro|evento|eventuali|eventualmente|evoluzione|explorer|fa|faccelo|facci|faccia|facciano|facebook|facile|facilmente|fai|fallito|far|farà|fare|farlo|fase|fateci|fatto|favore|febbraio|fermarsi|filmati|filmato|filo|finalità|finanziaria|finanziario|finanziato|finché|fine|finestra|fini|finirà|finire|finisce|finiscono|finita|finite|finito|fino|finora|firefox|firmatari|fiscale|flash|flusso|fondo|fonte|fonti|forma|formato|formula|formule|fornita|fornite|fornito|fornitori|foto|fra|francese|funziona|funzionalità|funzionamento|funzionare|funzioni|futuro|galleria|generale|generata|generato|generosità|gennaio|gentilmente|gestire|gestisci|gesto|già|giornale|giornalismo|giornalista|giornalisti|giornata|giorni|giorno|giovedì|girare|giù|giugno|gli|goderti|goditi|google|grafica|grafico|grandi|gratis|gratuita|gratuitamente|gratuite|gratuiti|gratuito|grazie|gruppo|guadagnare|guarda|guardare|guardarlo|guardate|guardi|h|ha|hai|hanno|ho|home|homepage|html|i|ia|ideale|idee|ieri|ignora|il|illimitata|illimitati|illimitato|illustrazione|immagine|immagini|impegnano|impegnato|impegno|imperfetta|imperfetti|imperfezioni|importa|importante|importanti|importanza|importo|impossibile|impostazioni|imprecisione|imprecisioni|in|inbox|inchiesta|inchieste|include|includono|inclusa|incluso|incuriosire|incuriosirla|incuriosirti|incuriosirvi|indica|indicaci|indicare|indipendente|indipendenti|indipendenza|indirizzi|indirizzo|infografica|informaci|informarci|informata|informateci|informativa|informativi|informativo|informato|informazione|informazioni|inglese|ingrandisci|inizia|iniziale|inizialmente|inizierà|inizio|inoltra|inoltralo|inoltrare|inoltre|inserire|inserirlo|inserisca|inserisci|inserite|inserito|insert|inserzione|inserzioni|inserzionista|inserzionisti|insieme|instagram|installa|installare|integrale|intellettuale|intelligenza|intera|interamente|interessanti|interessare|interessarti|interessarvi|interesserà|interessi|internet|intero|interrompe|interrompere|interruzione|interruzioni|intervista|invece|inverno|investimenti|investimento|invia|inviaci|invialo|inviarci|inviare|inviarvi|inviateci|inviatelo|invieremo|invio|ios|iphone|iscritti|iscriva|iscrivendosi|iscrivendoti|iscriversi|iscriverti|iscrivetevi|iscrivi|iscriviti|iscrivo|iscrizione|istante|istanti|italiano|javascript|l|la|lancio|lasci|lascia|lasciaci|lasciando|lasciarci|lasciare|lasciate|lasciateci|laterale|lavoro|le|legale|legga|leggendo|leggerà|leggerci|leggere|leggerla|leggerlo|leggete|leggi|leggilo|lei|letta|lette|letti|letto|lettore|lettori|lettrici|lettura|letture|libera|liberi|libero|libertà|like|limitata|limitato|limite|limiti|linea|lingua|link|linkedin|list|lista|live|lo|locale|locali|login|luglio|lunedì|lungo|luogo|macchina|maggio|maggiori|mail|mailing|mancano|mancare|mancia|manda|mandaci|mandalo|mandare|mandateci|mandiamo|mantenere|mantenete|mantieni|mappa|marchio|marketing|martedì|marzo|massimo|mastodon|mattina|mattine|mattino|media|meglio|membri|meno|mensile|mensili|menu|meramente|mercoledì|mese|mesi|messa|messaggio|messe|messenger|metà|mettere|mettete|metti|mezzo|mezzogiorno|mi|mia|mie|miei|migliorare|migliore|migliori|min|minuti|minuto|mio|misurare|misurazione|mobile|moderati|moderatori|moderazione|moderno|modifica|modificare|modificata|modificato|modifiche|modifichi|modulo|molto|momentaneamente|momento|mondo|mostra|mostrare|mostrato|mostri|muto|nascondere|nascondi|natale|navigando|navigano|navigare|navigazione|navighi|ne|necessari|necessariamente|necessario|negli|negozi|nei|nel|nell|nella|nelle|nello|nessun|nessuna|network|news|newsletter|newsletters|niente|nome|non|norme|nostra|nostre|nostri|nostro|notate|notato|noti|notifiche|notizia|notiziario|notizie|nove|novembre|novità|nulla|numeri|numero|nuova|nuove|nuovi|nuovo|o|obbligatori|obblighi|obsoleto|occorre|occupiamo|offerta|offerte|offerto|offre|offri|offrici|offrigli|offrile|offrire|offrirti|offrite|oggi|ogni|oltre|omaggio|online|opera|opinione|opinioni|opzioni|ora|ordina|ore|originale|ortografia|ortografico|ospitato|osservazione|ottenere|otto|ottobre|paese|paga|pagamento|pagare|page|pagherai|paghi|pagina|pagine|parere|parlare|parola|parole|parte|partecipa|partecipare|partecipato|parti|partire|partner|partnership|parziale|parzialmente|password|pausa|paypal|pdf|pensa|pensano|pensare|pensate|pensavi|pensi|pensiamo|per|percepire|perché|perciò|perderai|perdere|perderle|perderlo|perderne|perderti|perdetevi|permessi|permesso|permette|permettendo|permettere|permetti|permettono|persa|personale|personali|personalizza|personalizzare|personalizzata|personalizzati|pezzo|piace|piacerà|piacere|piacerebbe|piaceri|piacerti|piaciuto|piani|piano|piattaforma|piccola|piccolo|piena|pinterest|più|play|player|pochi|pochissimi|poco|podcast|poi|poiché|policy|politica|pomeriggio|popolari|portaci|posizione|possedere|possiamo|possibile|possiede|possiedi|posso|possono|post|posta|postato|poter|potete|potrai|potrebbe|potrebbero|potremmo|potuto|precedente|precedenti|preferenze|preferisce|preferisci|preferita|preferite|preferiti|prego|premete|premi|premium|presenta|presentate|presentato|presente|presto|previa|previo|prezioso|prezzi|prezzo|prima|primavera|primi|primo|principale|priorità|privacy|privata|privato|problema|prodotti|prodotto|professionale|professionista|profilazione|profili|profilo|programma|proibita|proibite|proibiti|proibito|promo|promozionale|promozione|promozioni|pronuncia|proponi|proposto|propri|proprietà|proprietari|prosegua|prosegue|proseguendo|prosegui|proseguire|proseguite|prossima|prossimi|prossimo|proteggiamo|protetta|protetti|protetto|protezione|prova|provaci|provalo|provare|provate|provi|proviene|pubblica|pubblicano|pubblicare|pubblicata|pubblicati|pubblicato|pubblicazione|pubblicità|pubblicitari|pubblicitaria|pubblicitario|pubblico|pubbliredazionale|publiredazionale|pulsante|puntata|punti|punto|può|puoi|puramente|purtroppo|qr|qua|qualche|qualcosa|qualcuno|qualità|qualsiasi|quando|quanto|quattro|quelle|quelli|quest|questa|queste|questi|questo|qui|quindi|quotidiano|raccogliamo|raccolti|raccomanda|raccomandare|raccomandati|raccomandazione|racconti|racconto|raggiunto|rapida|rapido|rassegna|reale|realizzata|realizzato|realizzazione|reazioni|recedere|recedi|recente|recenti|réclame|recupera|recuperare|redatto|redattore|redattrice|redazione|refusi|refuso|regala|regalare|regalatevi|regalati|regalo|regionale|regione|regioni|registra|registrandoti|registrare|registrarsi|registrarti|registrata|registratevi|registrati|registrato|registrazione|registri|regolamento|regole|reimposta|relative|relativi|remunerati|rende|rendono|replay|reporter|responsabilità|resta|restano|restarci|restare|restate|resto|restrizioni|rete|reti|revisionato|revoca|revocare|riassunto|ricarica|ricaricare|ricavi|ricerca|riceva|riceverai|ricevere|riceverla|riceverle|riceverlo|ricevete|ricevi|riceviamo|richiede|richiesta|richiesto|ricordami|ricordati|ricorrente|riduci|rifiuta|rifiutare|rifiutate|rifiutato|rifiuti|rifletta|riflettono|rilevanti|rilevato|rimane|rimanenti|rimanere|rimanete|rimangono|rimani|rimasti|ringrazia|ringraziare|ringraziate|rinnova|rinnovo|riprende|riprenderà|riprendere|riprendete|riprendi|riprodotto|riproduci|riprodurre|riproduzione|riprova|riprovare|riprovate|ripubblicazione|risali|rischio|riservata|riservati|riservato|risparmia|risparmiare|rispecchiano|rispetta|rispettiamo|rispondi|risultati|ritirare|ritirarlo|ritorna|ritorni|ritorniamo|riveda|rivedi|rivista|rivisto|rivivi|robot|rubrica|russo|s|sabati|sabato|safari|salta|saltare|salva|salvala|salvalo|salvare|salvarlo|salvate|salvo|sapere|sbagliata|sbagliati|sbagliato|sblocca|sbloccare|scadrà|scaduta|scansiona|scansionate|scarica|scaricala|scaricalo|scaricare|scaricate|scarichi|scegli|scegliendo|scegliere|scegliete|scelte|scelti|schermi|schermo|scienza|scienze|scontata|scontato|sconti|sconto|scopi|scopo|scopra|scopri|scoprire|scoprite|scorra|scorrere|scorrete|scorri|scritta|scritto|scrittura|scriva|scriverci|scrivere|scrivete|scrivetecelo|scriveteci|scrivi|scrivici|se|sec|secondi|secondo|segnala|segnalacelo|segnalaci|segnalarcelo|segnalarci|segnalare|segnalarlo|segnalate|segnalatecelo|segnalateci|segnalatelo|segnali|segua|segue|seguente|segui|seguici|seguirci|seguire|seguite|seguiteci|seguito|seguono|sei|seleziona|selezionate|selezionati|selezione|sembra|semplicemente|sempre|senza|sera|serale|sere|serve|servizi|servizio|servono|sessione|sette|settembre|settimana|settimanale|settimane|severamente|sezione|sfoglia|sfogliare|si|sia|siamo|siano|sicura|sicuro|siete|sii|simili|singoli|sintesi|sintetica|sito|smartphone|sms|snapchat|social|sociali|società|socio|software|soli|solo|soltanto|sommario|sono|sopra|sospendere|sostegno|sostenendo|sostenerci|sostenere|sostenete|sosteneteci|sostenga|sostenitore|sostenitori|sostieni|sostienici|sostituire|sostituisce|sostituiscono|sotto|sottoscrittori|sottoscrizione|sottotitoli|spagnolo|spam|spazio|speciale|specialista|spediamo|spedita|spegnere|spegni|spenga|spese|spettacoli|spiace|spiacenti|sponsor|sponsorizzata|sponsorizzati|sponsorizzato|sport|spot|squadra|sta|stai|stamane|stamattina|stampa|stampabile|stampare|stanno|stata|statistiche|stato|stessa|stesso|stia|sto|store|storia|storie|stories|strumento|su|sua|subito|successiva|successivi|successivo|sue|suggerimento|suggerire|suggerisca|suggerisci|sugli|sui|sul|sull|sulla|sulle|sullo|suo|suoi|suono|superato|supporta|supportaci|supportare|supportate|supportato|supporto|sviluppi|svista|tablet|tantum|tardi|tariffa|tariffe|tasse|te|tecnici|tecnico|tecnologia|tecnologie|tedesco|telefono|telegram|tema|tempo|temporaneamente|tenere|tenerlo|tenersi|tenete|termina|terminata|terminerà|termini|terza|terze|terzi|testata|testi|testo|threads|ti|tiene|tieni|tieniti|tiktok|titoli|titolo|tocca|tocchi|top|torna|tornare|totale|tra|traccianti|tracciatori|tradotta|tradotto|traduttore|traduzione|tramite|trattamento|trattati|trattiamo|tratto|tre|trimestrale|trimestre|trova|trovaci|trovare|trovata|trovate|trovato|troverai|troverete|trovi|tua|tue|tuo|tuoi|tuteliamo|tutta|tutte|tutti|tutto|tweet|twitta|twitter|ufficiale|ufficiali|ultima|ultime|ultimi|ultimo|un|una|unicamente|unisciti|unitevi|uno|url|usa|usando|usare|usate|usi|usiamo|uso|utente|utenti|utilizza|utilizzando|utilizzano|utilizzare|utilizzate|utilizzati|utilizzi|utilizziamo|utilizzo|va|vada|vai|valida|valido|vanno|vantaggi|vecchi|vecchio|veda|vedendo|vedere|vederla|vederlo|vedete|vedi|vediamo|vedo|veloce|velocità|vendita|vendite|venerdì|venga|vengono|verifica|verificare|verrà|versione|verso|vi|via|video|vieni|vietata|vietate|vietato|vincoli|vincolo|visibile|visione|visita|visitaci|visitando|visitare|visitate|visitatori|visite|visiti|vista|viste|visti|visto|visualizza|visualizzabile|visualizzare|visualizzarlo|visualizzato|visualizzi|vita|viva|vive|vivere|vivo|voce|voglia|vogliate|voglio|voi|volesse|volete|volta|vorrai|vorremmo|vorresti|vostra|vostri|vostro|vuoi|vuole|web|whatsapp|whitelist|x|youtube',
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
        cue: '(due|poche|alcune|qualche) (parola|parole) (dai|dal|di) [nostri|nostro|un] (inserzionista|inserzionisti|partner|sponsor)|annunci|annuncio|annuncio a pagamento|annuncio pubblicitario|break pubblicitario|contenuto sponsorizzato|inserto promozionale|inserto pubblicitario|inserzione|inserzioni|interruzione pubblicitaria|messaggio (del|dei) [nostro|nostri] (inserzionista|inserzionisti|partner|sponsor)|messaggio commerciale|messaggio dei nostri sponsor|messaggio promozionale|messaggio pubblicitario|messaggio sponsorizzato|pausa pubblicitaria|pausa spot|pubblicità|réclame|spazio pubblicitario|spot|stacco pubblicitario',
        act: '({article}|lettura|programma) (continua|continuano|prosegue|segue|riprende|riprenderà)|(ancora|mancano|restano) #|(continua|continuano|prosegue|riprende|riprenderà) (dopo|sotto|più sotto|più in basso|qui sotto|tra|a leggere|la lettura|oltre)|(e poi|poi|tra poco|subito dopo) (riprendiamo|ritorniamo|si riprende|torniamo)|(il resto|il seguito) (dopo|sotto)|(resto|seguito) (dell articolo|della notizia|del testo|del contenuto|del pezzo)|(storia|intervista|servizio|racconto) (continua|prosegue|riprende)|attendere|attendete|attendi|chiude|chiuderà|chiudere|chiudi|ciò che segue|continuare|continuate|continui|finirà|finisce (in|tra)|ignora|lettura del contenuto|lettura del testo|lettura dell articolo|lettura della notizia|nascondere|nascondi|perché|poi (il|la) (video|programma|articolo) riprende|prima di (continuare|proseguire)|prosegui|proseguire|proseguite|quello che segue|riprendere|riprendete|riprendi|salta|saltare|salti|scorra|scorrere|scorrete|scorri|secondi|segnala|si riprende|sta per finire|sta per terminare|sto vedendo|termina (in|tra)|terminerà (in|tra)|torna (all|alla) (articolo|lettura)|tra # secondi|vedo',
        example: 'Il seguito del pezzo dopo la pubblicità',
      },
      {
        words: '{word}',
        cue: '(l|il|la|questo|questa|il nostro) (articolo|testo|notizia|lettura|contenuto|intervista|video|pezzo|servizio)|(la|questa|il|questo|la tua|la nostra) (storia|racconto|servizio|cronaca|inchiesta)',
        act: '(continua|prosegue|riprende) [subito] (più sotto|più in basso|qui sotto|sotto|di seguito|più avanti)|(continua|prosegue|riprende|si trova|è) [subito] (qua sotto|in basso|in fondo|poco sotto|al di sotto)',
        example: 'La notizia prosegue più sotto',
      },
      {
        words: '{word}',
        cue: 'fai scroll|scendete|scendi|scorra|scorrete|scorri|scorri in basso|scorri verso il basso',
        act: '(continuare|proseguire|riprendere) (a leggere|la lettura|nella lettura)|(continuare|proseguire|riprendere) (l articolo|il testo)|(ritornare|tornare) (all|alla) (articolo|lettura|notizia)|leggere il resto|leggere la notizia|leggere tutto|vedere il resto',
        example: 'Scorrete per proseguire nella lettura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|blocca annunci|blocca pubblicità|bloccante pubblicitario|blocco annunci|blocco degli annunci|blocco della pubblicità|blocco pubblicità|browser|estensione di blocco|flash player|javascript|software di blocco|ublock',
        act: 'abilita|abilitare|abilitato|aggiorna|aggiornare|aggiornato|aggiunga|aggiungerci|aggiungete|aggiungi|alle eccezioni|antiquato|attiva|attivare|attivate|attivato|attivo|blocca (il|la|questa|questo)|compatibile|consente|continua|continuare|disabilita|disabilitare|disattiva|disattivalo|disattivare|disattivate|disattivato|disattivi|eccezione|eccezioni|essere attivo|funziona male|goderti|impedisce|lista bianca|metti in pausa|mettici|moderno|mostrare|non funziona|obsoleto|permette|ricarica|ricaricare|rilevato|sospendere|spegnete|spegni|spenga|sta usando|stai usando|stai utilizzando|stia usando|supporta|supportato|usando|usi un|utilizzi|vecchio|whitelist',
        example: 'Abbiamo rilevato che usi un ad blocker',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenuto|il video|questa foto|questa galleria|questa immagine|questa infografica|questa mappa|questa pagina|questo contenuto|questo documento|questo elemento|questo embed|questo filmato|questo grafico|questo lettore|questo modulo|questo post|questo sondaggio|questo tweet|questo video',
        act: 'accessibile|bloccata|bloccato|caricamento|caricare|caricato|disponibile|è stato (eliminato|rimosso)|eliminato|impossibile (caricare|visualizzare|mostrare)|mostrare|mostrato|non (esiste|è raggiungibile)|non disponibile|rimosso|riprodotto|riprodurre|stato rimosso|trovata|trovato|visualizzabile|visualizzare|visualizzato',
        example: 'Spiacenti, questo grafico non può essere visualizzato',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: '# reazioni|commenta|commentare|commentate|commenti|commento|cosa ne pensi|dì la tua|i vostri commenti|il suo commento|il tuo commento|il tuo parere|il tuo punto di vista|la (sua|tua) opinione|la conversazione|la discussione|la sua opinione|la tua|la tua opinione|la tua reazione|la vostra|la vostra opinione|le tue impressioni|le vostre opinioni|le vostre reazioni|reazioni|tuo commento|un tuo commento|vostre opinioni',
        act: '(non accetta|non accettiamo|non sono) più|(questa|questo) (articolo|notizia|video)|(sia|sii|siate) (cortese|cortesi|educati|educato|rispettosi|rispettoso)|a questo articolo|accedere|accedi|aggiungere|aggiungi|alla redazione|apparirà|appariranno|carica|chiusi|chiuso|ci interessa|commenta per|commentare è|condividi|dai|dare|devi|diccelo|dicci|dicci la|disabilitati|disattivati|ditecelo|diteci|effettua|effettua l accesso|esprimete|esprimi|facci sapere|ha commentato|il primo a|in calce|invia|inviare|la parola (a|è)|la prima a|lascia|lasciala|lasciare|lasciate|leggere|leggi|login|moderati|moderazione|mostra|mostrare|nascondi|nessun|nessuno ha|non ci sono|norme|obbligatori|ordina|partecipa|partecipare|partecipate|per commentare|per partecipare|per primo|prima della pubblicazione|pubblica|pubblicare|qui sotto|raccontaci|raccontateci|registrati per|regolamento|regole|rispetta|rispondi|scrivere|scrivete|scrivetecelo|scriveteci|scrivi|scrivici|scrivila|scrivilo|segnala|segnalare|siate|sii|sii il primo|sii la prima|sono (aperti|chiusi)|sotto (questo|l) articolo|tocca a (te|voi)|unisciti|vedi|vengono moderati|vengono pubblicati|verrà pubblicato',
        example: 'Scrivete la vostra opinione nei commenti',
      },
      {
        words: '{word}',
        cue: '(che|cosa|che cosa|lei che cosa|e voi che cosa|e tu che cosa) ne (dice|dici|dite|pensa|pensate|pensi)|qual è la (sua|tua|vostra) opinione',
        act: 'ce lo (dica|scriva)|diccelo|dicci|ditecelo|diteci|facci sapere|fateci sapere|parliamone|qui sotto|raccontacelo|raccontatecelo|scrivetecelo|scriveteci|scrivicelo|scrivici',
        example: 'E tu che cosa ne pensi? Diccelo',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookie e altri tracciatori|cookies|traccianti|tracciatori|tracker',
        act: 'accetta|accettando|accettare|accettate|accettato|accettazione|accetti|acconsente|acconsentendo|acconsenti|acconsentire|acconsentito|archiviamo|archiviare|attiva|attivare|attivi|audience|autorizza|bloccata|bloccato|chiediamo|chiudendo|configura|configurare|consensi|consenso|consenti|consentire|continuando a navigare|continuando la navigazione|disattivato|esige|esperienza|finalità|gestire|gestisci|il permesso|impostazioni|informativa|installare|leggi di più|marketing|migliorare|misurazione|modifica|modificare|modifichi|mostrare|navigazione|necessari|necessita|niente video|non hai accettato|partner|per saperne di più|permetti|personalizza|policy|politica|preferenze|profilazione|proseguendo la navigazione|pubblicitari|richiede che|rifiuta|rifiutano|rifiutare|rifiutate|rifiutato|rifiuti|rifiuto|salvare|scelte|scopri di più|senza accettare|serve a|servono a|siano attivi|tecnici|terza parte|terze parti|usa|usiamo|utilizza|utilizzano|utilizziamo|via libera|visualizzare',
        example: 'Gestisci o rifiuta i cookie dei nostri partner',
      },
      {
        words: '{word}',
        cue: '(il tuo|il suo|la tua|la sua|le tue|i tuoi|tuo|tua) (consenso|preferenze|privacy|dati|dati personali|scelte)|(il vostro|il mio) consenso|(la vostra|la mia) privacy|(suoi|vostri|miei) (dati|dati personali|consensi)|il consenso|privacy|tuoi dati',
        act: 'accettare|accettazione|accetti|acconsente|archiviamo|cambi|cambia|cambiare|ci sta a cuore|configurare|dai|dare|dia|è libero|esercitare|filmato|gestire|gestisci|impostazioni|in ogni momento|in qualsiasi momento|informativa|maggiori dettagli|maggiori informazioni|modifica|modificare|modifichi|mostrare|partner|personalizza|più informazioni|policy|presta|prestare|presto|proteggiamo|quando (crede|desidera|preferisce|preferisci|vuole)|raccogliamo|revoca|revocare|richiede|rispettiamo|ritirare|sei libero|trattiamo|tuteliamo|utilizziamo|vedere|video|visualizzare',
        example: 'Proteggiamo i tuoi dati e la tua privacy',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '(clicca|clicchi|cliccate|premi|tocca) [qui] per (aprire|leggere|mostrare|vedere|espandere)|[per|clicca per|clicca qui per|premi per] (leggi|leggere|leggete|vedi|vedere|guarda|consulta|consultare|scopri|scoprire|mostra|mostrare|visualizza|apri|espandi|trova|(continua|continuare|prosegui|proseguire) (a leggere|la lettura)|riprendi|accedi|accedere|carica|vai)|[per|clicca per|clicca qui per|premi per|tocca per] (continua|continuate|finisci|legga|mostrami|prosegui|proseguite|sfoglia|veda|vedete)',
        act: '(articolo|pezzo|reportage|servizio|testo|racconto) (completo|intero|integrale|per intero|per esteso)|(il|del|questo) testo (completo|integrale|intero)|(intervista|notizia|storia|versione) (completa|intera|integrale|per esteso)|altre notizie|altri articoli|articoli|articolo|contenuti|contenuto|il (resto|seguito) (del|dell) (articolo|pezzo|testo)|il nostro sito|il pezzo|il resto|il seguito|intervista completa|la nostra edizione|la notizia|la versione (estesa|lunga)|nostro sito|pagina seguente|pagina successiva|questo articolo|sito web|tutta la notizia|tutto il (servizio|testo)|tutto il pezzo|tutto l articolo|versione completa|versione integrale',
        begins: true,
        example: 'Espandi il testo integrale dell’intervista',
      },
      {
        words: '{word}',
        cue: '(clicca|clicchi|premi|tocca|tocchi) qui (per|se (vuoi|vuole))',
        act: '(articolo|testo) (completo|intero|integrale)|(intervista|notizia|storia) (completa|intera)',
        begins: true,
        example: 'Tocca qui se vuoi leggere l’articolo completo',
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
        cue: '(copia|diffusione|riproduzione|utilizzo|uso) (anche parziale|totale o parziale|di questo|dei contenuti|del testo|non autorizzata|non autorizzato|senza autorizzazione)|(copiare|diffondere|riprodurre|ripubblicare|utilizzare|usare) (questo|questi|i|il|i nostri|anche parzialmente) [questo|il] (articolo|contenuti|contenuto|testo|testi|materiale)|contenuto protetto|copyright|diritti d autore|diritti di riproduzione|diritti riservati|diritto d autore|materiale protetto|ogni riproduzione|proibita la riproduzione|proibito riprodurre|proprietà intellettuale|qualsiasi riproduzione|riprodurre|riproduzione|ripubblicazione|tutti i diritti|vietato riprodurre',
        act: 'autorizzazione|benestare|espressamente|non è (consentito|consentita|permesso|permessa)|permesso|previo consenso|protetta|protetti|protetto|riservata|riservati|riservato|senza (autorizzazione|permesso|il consenso|consenso scritto)|senza (il benestare|il permesso)|senza consenso|severamente|vietata|vietate|vietato',
        example: 'È vietata la riproduzione, anche parziale, di questo sito',
      },
      {
        words: '{word}',
        cue: '(è|resta) (proibito|vietato) (copiare|diffondere|ripubblicare|riprodurre)|proibito (copiare|diffondere|riprodurre)|vietato (copiare|diffondere|riprodurre)',
        act: '(il|questa|questi|questo) (articoli|articolo|contenuto|contenuti|notizia|pezzo|testo)|senza (autorizzazione|il benestare|il consenso|il permesso)',
        example: 'È proibito riprodurre questo testo senza il benestare dell’editore',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(articolo|notizia) (aggiornato|aggiornata|pubblicato|pubblicata)|[ultima] modifica|[ultimo] aggiornamento|[ultimo|ultima] (revisione)|aggiornata|aggiornata il|aggiornato|aggiornato il|ampliato|caricato|completato|corretto|creato|inserito|messo in rete|messo online|modificata|modificato|postato|pubblicata|pubblicato|pubblicato online|pubblicazione|revisionato|rivista|rivisto',
        act: '(il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) #|(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) alle #|(un|una|due|tre|pochi|poche|alcuni|alcune|qualche) (minuti|ore|giorni|ora|minuto|giorno|secondi) fa|# (giorni|settimane|mesi) fa|# (ore|minuti|giorni|ora) fa|# #|# h|adesso|alle #|ieri|ieri sera|l altro ieri|oggi|ora fa|ore #|poco fa|questa mattina|stamane|stamattina|stasera',
        begins: true,
        example: 'Pubblicato ieri, aggiornato 20 minuti fa',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'a pagamento|affiliati|affiliato|affiliazione|branded content|contenuto commerciale|contenuto di marca|contenuto promozionale|contenuto sponsorizzato|inserzionista|link affiliati|link di affiliazione|link sponsorizzati|messaggio promozionale|partnership|pubbliredazionale|publiredazionale|remunerati|sponsorizzata|sponsorizzati|sponsorizzato',
        act: 'articolo|attraverso|commissione|contengono|contenuto|contiene|creato|guadagnare|include|includono|informazione|link|pagina|percepire|potremmo (guadagnare|ricevere)|prodotto|proposto|realizzato|redatto|ricevere|riceviamo|scritto|se acquisti|testo|tramite',
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
        act: 'delle sue opinioni|l autore|sostituirsi|sostituisce|sostituiscono',
        example: 'Queste informazioni non sostituiscono il parere del medico',
      },
      {
        words: '{word}',
        cue: 'con (il nostro|il sostegno del nostro) (inserzionista|partner|sponsor)|in collaborazione con (un marchio|un inserzionista|un partner|il nostro partner)|per (il nostro inserzionista|il nostro partner)|unica responsabile|unico responsabile',
        act: 'autore|autrice|creato|prodotto|realizzato|redatto|sue opinioni',
        example: 'Contenuto prodotto in collaborazione con un marchio',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'aiutaci|aiutateci|con il (tuo|vostro) (aiuto|contributo|sostegno)|con una donazione|contribuisci|contribuite|dai il tuo contributo|dai una mano|diventa (donatore|mecenate)|diventa socio|diventa sostenitore|diventate soci|dona|dona ora|donaci|donate|doni ora|fai un offerta|fai una donazione|fare una donazione|fate una donazione|grazie a te|grazie a voi|i vostri contributi|il tuo aiuto|il tuo contributo|il tuo sostegno|il vostro sostegno|la tua donazione|ogni (centesimo|euro)|ogni contributo|ogni donazione|pochi euro|sostenerci|sostenere (il nostro|questo|un)|sostenete|sosteneteci|sostenga|sostieni|sostienici|supporta il|supportaci|un piccolo contributo|un tuo contributo|una tua donazione',
        act: 'a partire da #|ci aiuta|ci aiutano|ci permette|conta|detraibile|esisterebbe|giornale|giornalismo|giornalisti|in vita|indipendente|indipendenti|indipendenza|informazione|la nostra (redazione|testata|voce)|libera|liberi|libero|media|mensile|online|possibile|questo giornale|redazione|ricorrente|rivista|senza pubblicità|tenere in vita|testata|una tantum',
        example: 'Grazie a te questa testata può restare libera',
      },
      {
        words: '{word}',
        cue: 'con il (tuo|vostro) (aiuto|contributo|sostegno)|grazie (al|ai|alla) (nostri lettori|tua donazione|tuo aiuto|tuo contributo|tuo sostegno|vostri contributi|vostro aiuto|vostro sostegno)|il (tuo|vostro) (aiuto|contributo|sostegno)|la (sua|tua|vostra) generosità|la tua donazione|senza (il tuo|il vostro|i vostri|il suo|la tua) (aiuto|contributi|contributo|donazione|sostegno)',
        act: '(è|ci è) (importante|indispensabile|prezioso) per (noi|questo giornale)|(il nostro|questo) (giornale|lavoro|progetto|sito)|aiutaci|aiutateci|continuare|esiste|esistere|esisterebbe|impossibile|in piedi|la nostra (redazione|rivista|testata)|mantiene|non potremmo|per noi|possiamo|resta|tiene|vive|vivere',
        example: 'Senza il tuo contributo questo sito non potrebbe esistere',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'bug|cifra errata|correzione|correzioni|dati sbagliati|dato errato|dato sbagliato|errore|errore di battitura|errore di ortografia|errori|errori di battitura|imprecisione|imprecisioni|inesattezza|inesattezze|informazione errata|informazione sbagliata|refusi|refuso|svista|sviste',
        act: 'aiutaci|avete notato|avete trovato|avete visto|avverta|avvertici|avvertite|avvertiteci|avvisa la|avvisaci|avvisarci|avvisate|avvisateci|comunica|comunicaci|contatta|contattaci|contattateci|correggeremo|diccelo|dillo|dillo a|dircelo|ditecelo|diteci|ditelo|faccelo sapere|facci sapere|fatecelo sapere|hai individuato|hai notato|hai riscontrato|hai trovato|hai visto|indicaci|informa la|informaci|informate|informateci|informi la|inviaci|mandaci|notato|proponi|scriva|scriva alla|scrivendo a|scrivete|scrivetecelo|scriveteci|scrivi|scrivi a|scrivici|se notate|se noti|se trovi|se vedi|segnala|segnalacelo|segnalaci|segnalarcelo|segnalarci|segnalare|segnalarlo|segnalate|segnalatecelo|segnalateci|segnalatelo|segnali|suggerire|suggerisci|trovato',
        example: 'Scriveteci se avete notato un refuso nel testo',
      },
      {
        words: '{word}',
        cue: 'qualche imprecisione|qualcosa (non torna|non va|manca)',
        act: 'diccelo|ditecelo|scriveteci|scrivici|segnalacelo',
        example: 'Qualcosa non torna in questo testo? Diccelo',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|app (mobile|gratuita)|app store|applicazione (gratuita|mobile)|google|google discover|google news|google notizie|google play|i nostri (canali|profili)|i nostri social|il nostro (account|gruppo|profilo)|il nostro canale|la nostra (community|fanpage|pagina)|la nostra app|la nostra applicazione|la nostra pagina|le nostre (pagine|notifiche|storie)|nella nostra app|nostra app|nostra pagina|nostri canali|nostro canale|nostro gruppo|nostro profilo|notifiche|social|social network|sui social network|sulla nostra app|tutti i social',
        act: 'abbonati al|aggiungi|aggiungici|aggiungiti|attiva|attivate|cercaci|ci puoi (seguire|trovare)|ci trovate|ci trovi|ci vediamo|connettiti|disponibile|entra|entra nel|installa|installate|iscriviti|lascia un like|metti like|metti mi piace|partecipa|portaci|portateci|potete (seguirci|trovarci)|puoi (seguirci|trovarci)|resta|resta aggiornato|resta in contatto|restate|ricevi|rimani|rimani aggiornato|scarica|scaricala|scaricare|scaricate|scarichi|segua|segui|seguici|seguile|seguili|seguirci|seguiteci|seguiteli|sempre con (te|voi)|siamo|siamo anche|ti aspetta|ti aspettano|ti aspettiamo|trovaci|trovateci|tutta l informazione|tutte le notizie|unisciti|unitevi|vi aspetta|vi aspettano|vi aspettiamo|vieni a trovarci|visitaci',
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
        cue: '(hai|possiede|possiedi|ha) un (account|nome utente)|acceda|accedere|accedete|accedi|accedi (con|al|all)|account|area (abbonati|clienti|riservata|personale)|autenticati|creati un account|credenziali|credenziali di accesso|effettua il login|effettua l accesso|effettui l accesso|entra (nel|con)|entra con|fai (il login|login|l accesso)|ho già un account|identificati|il tuo account|la (sua|tua|vostra) sessione|la tua password|login|nome utente|password|registrarsi|registrarti|registrata|registrati|registrato|sessione|un account|utente registrato',
        act: 'abbonato|acceda di nuovo|accedi di nuovo|apple|apri il tuo|clicca qui|cliente|con la tua email|con le (tue|sue|vostre)|continua con|crea|creare|di nuovo|dimenticata|dimenticate|dimenticato|è già|è scaduta|entra di nuovo|entra qui|esci|facebook|già (cliente|iscritto)|già abbonato|già registrato|google|gratis|ha perso|hai già|hai perso|hai smarrito|in un minuto|inserisca la|inserisci la|inseriscilo|iscriviti|non ancora|non hai|nuovo (da|qui)|nuovo utente|persa|pochi secondi|recupera|reimposta|resta connesso|ricordami|rientra|scaduta|scrivi la|sei già|siete già|tuo profilo',
        example: 'Sei già cliente? Entra con la password',
      },
      {
        words: '{word}',
        cue: 'effettua il login|effettua l accesso|esci|identificati',
        act: 'il mio account|il tuo account|mio account|per favore',
        example: 'Il tuo account: esci',
      },
      {
        words: '{word}',
        cue: '(ha|hai|possiede|possiedi) (un account|un nome utente|una password)',
        act: '(la|lo) (inserisca|scriva)|inseriscila|inseriscilo|scrivilo',
        example: 'Possiede un nome utente? Lo inserisca qui',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'audio|episodio|galleria|il documentario|il filmato|il podcast|il programma|il suono|il video|l articolo|l audio|la puntata|la trasmissione|lettore audio|lettore video|player|podcast|puntata|questa diretta|questo articolo|riproduzione automatica|sottotitoli|video|voce artificiale|voce sintetica',
        act: 'ascolta|ascoltare|ascoltate|attiva|attiva l|attivalo|attivare|avvia|avviare|caricamento|caricarlo|clicca|comincia|disattiva|durata|fai clic|fallito|guarda|guardare|guardate|impossibile (caricare|riprodurre)|inizia|inizierà|integrale|muto|nel (suo|tuo|vostro) paese|non (è possibile|può essere|si carica|si avvia|supportato)|non (è visibile|può essere (riprodotto|visto))|non disponibile|non è disponibile|non è più disponibile|pausa|potrebbe contenere|premere|premi|pronuncia|prossimo|replay|riavvia|ricarica|riproduci|riprodurre|riproduzione|riprova|riprovare|rivedere|rivedi|schermo intero|secondi|si avvierà|successivo|vedi',
        example: 'Clicca per guardare il video integrale',
      },
      {
        words: '{word}',
        cue: 'clicca|premete|premete play|premi|premi play|tocca|tocca play',
        act: 'per (ascoltare|guardare|vedere) (il|la|lo|l)|per (ascoltare|riprodurre|guardare|vedere)|play',
        begins: true,
        example: 'Premi play per ascoltare',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(tua|sua|vostra|mia) (casella|posta|e mail|email|mail)|(tuo|suo|vostro|mio) (indirizzo|indirizzo email|indirizzo e mail|indirizzo di posta|account email)|bollettino|casella di posta|e mail quotidiana|i nostri avvisi|inbox|la nostra lettera|mailing list|newsletter|newsletters|nostra newsletter|nostre newsletter|nostri avvisi|nostri bollettini|notiziario|per e mail|posta elettronica|rassegna stampa|tua mail|via e mail|via mail|via newsletter',
        act: 'abbonatevi|abbonati|annullare|arrivano|cancellarti|ci pensiamo noi|conferma|confermare|controlla|direttamente|disiscriverti|i nostri (articoli|racconti)|il filo|il meglio|inserire|inserisca|inserisci|inserite|invieremo|iscriva|iscrivendoti|iscriversi|iscriverti|iscrivetevi|iscriviti|iscrizione gratuita|l essenziale|la nostra selezione|lascia|lascia la|lasciaci|lasciateci|le notizie|le più|mandiamo|nessuna notizia|non perdere|non perderti nulla|non perdetevi|ogni|ogni (giorno|lunedì|mattina|settimana|venerdì)|ogni domenica|pensiamo noi|per l iscrizione|per non perdere|per non perderti|per restare|perderti|registrarti|registrati|riceva|riceverai|ricevere|ricevere (la|le|il|gli)|riceverla|ricevete|ricevi|ricevila|scopri|selezione|senza (pubblicità|spam)|serale|si iscriva|spediamo|ti (mandiamo|scriviamo|avvisiamo)|ti inviamo|ti invieremo|tutte le|tutti i|una volta (a|alla)|vi invieremo|voglio ricevere|zero spam',
        example: 'Il meglio della settimana nella tua inbox',
      },
      {
        words: '{word}',
        cue: 'annullare (la tua|la sua) iscrizione|annullare l iscrizione|cancellare l iscrizione|cancellarsi|cancellarti|cancellazione|disiscriversi|disiscriverti|disiscrizione',
        act: 'con un (click|solo clic)|con un clic|facilmente|in ogni momento|in qualsiasi momento|in un clic|potete|potrai|può|puoi|quando (lo desideri|vuole|volete)|quando vorrai|quando vuoi|sempre',
        example: 'Puoi disiscriverti in qualsiasi momento',
      },
      {
        words: '{word}',
        cue: 'lettera (mensile|quotidiana|settimanale)|una lettera (a settimana|al giorno)',
        act: 'gratis|gratuita|iscriviti|senza (pubblicità|spam)',
        example: 'Una lettera settimanale, gratuita e senza spam',
      },
      {
        words: '{word}',
        cue: '(ti|vi|le) (inviamo|mandiamo) (il meglio|l essenziale|le notizie)',
        act: 'all ora (del|della)|ogni (giorno|mattina|sera|settimana)',
        example: 'Ti mandiamo l’essenziale all’ora del caffè',
      },
      {
        words: '{word}',
        cue: 'per (e mail|email|mail|posta)|via (e mail|email|mail|whatsapp)',
        act: '(il|la nostra|nostro) (digest|rassegna|riassunto|riepilogo)|il meglio|l essenziale|le notizie',
        example: 'Il riassunto del mattino, via e-mail',
      },
      {
        words: '{word}',
        cue: 'riceva|ricevete|ricevi',
        act: '(gli|i|i nostri|la nostra|le|le nostre|tutte le) [grandi|migliori|principali|ultime] (articoli|avvisi|inchieste|notizie|novità|racconti|selezione|storie|titoli)|il meglio|l essenziale',
        begins: true,
        example: 'Ricevi i nostri migliori articoli ogni domenica',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abbonamento annuale|abbonamento digitale|abbonamento mensile|abbonatevi|abbonati|approfitta|approfittane|approfittate|approfitti|codice promo|codice sconto|della promozione|di abbonamento|di sconto|disdetta|disdici|disdire|formula (digitale|annuale|mensile)|formule da|giorni di prova|il piano ideale|il piano più|l abbonamento|l offerta|la formula|la nostra offerta|le nostre offerte|mese di prova|mesi di prova|metà prezzo|offerta (annuale|anniversario|del mese|di natale|digitale|estiva|flash|imperdibile|lampo|promozionale|web)|offerta di benvenuto|offerta di lancio|offerta limitata|offerta speciale|paga solo|paghi solo|piano giusto|prezzo (lancio|ridotto|scontato|speciale)|promo|promo lancio|promozione|prova gratis|prova gratuita|provalo gratis|questa offerta|recedi|regala un abbonamento|regalati|senza carta|senza impegno|senza obblighi|senza vincoli|settimane di prova|sottoscrivi|tariffa (ridotta|scontata|speciale)|una formula',
        act: '(al|ogni|primo) mese|# (euro|franchi) (a|al|alla)|# (mensili|sterline|franchi|dollari)|# (mese|mesi|euro|giorni|settimane|anno)|# al mese|# di sconto|a partire da|a settimana|a soli|a soli #|abbonati ora|adatto|al mese|al prezzo di|al trimestre|all anno|annulli|annulli quando|anziché #|da #|dello sconto|di lancio|in esclusiva|in ogni momento|in qualsiasi momento|invece di #|per (un|due|tre|sei) (mese|mesi|euro|settimane|anno)|per # (mese|mesi|euro)|per te|piani di abbonamento|più adatta|più conveniente|poi #|primo anno|quando (lo desideri|ti va|ti pare|vuole|volete|preferisci)|quando vuoi|regalare|scegli|scopri|senza (costi|spese)|un mese|vedi',
        example: 'Offerta di benvenuto: primo mese a 1 €',
      },
      {
        words: '{word}',
        cue: 'risparmi|risparmia|risparmiate',
        act: '(tuo|un|l|sull|dell) abbonamento',
        begins: true,
        example: 'Risparmia il 30 % sull’abbonamento',
      },
      {
        words: '{word}',
        cue: 'abbonamenti|formule|i primi # mesi|piani|prima settimana|primo anno|primo mese|primo trimestre',
        act: '(a|da|dopo|per|poi) (#|un|uno|una|due|tre|quattro|cinque|sei|nove|dieci|dodici) (dollari|euro|franchi|franco)|(a|da|per) #|(dopo|poi) #|# (euro|franchi) (a|al|all) (anno|mese|settimana)|# [euro] (al|ogni) mese|annulli quando',
        example: 'Primo mese a un euro, poi dodici euro al mese',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abbonamenti|abbonamento|abbonarmi|abbonarsi|abbonarti|abbonarvi|abbonata|abbonate|abbonatevi|abbonati|abbonato|ai membri|alla formula premium|chi è abbonato|chi ha un abbonamento|clienti abbonati|diventa abbonato|diventa membro|diventi membro|gli iscritti|i lettori abbonati|i nostri abbonati|iscritti|lettori registrati|membri premium|passa a premium|passa alla formula premium|premium|si abboni|sostenitori|sottoscrittori|sottoscrivi|sottoscrizione|un abbonamento la|utenti registrati',
        act: '(è|pagina) bloccata|(l|questa) (inchiesta|intervista|storia) (completa|integrale|intera)|acceda|accederà|accedere|accedere al resto|accedere all|accedi|accesso (al|all|a questo)|accesso a tutti|accesso completo|accesso illimitato|articolo completo|come (finisce|va a finire)|contenuti|contenuto|continua|continuare|continui|destinata|destinato|disponibile solo|esclusiva|esclusivamente|esclusivi|esclusivo|già abbonato|il resto|illimitata|illimitato|inchiesta integrale|incluso in|l articolo|la apre|la versione integrale|legga|leggere|leggete|leggi|leggilo|lettura|per (continuare|proseguire|accedere|leggere)|per intero|per sapere (come|di più)|può (accedere|leggere)|questa notizia|questo articolo|questo contenuto|questo testo|resto del testo|riservata|riservati|riservato|sblocca|sbloccare|scopri|scoprire|sei già|senza limiti|soltanto|testo (completo|integrale)|tutti i (nostri piani|piani)|tutto il pezzo|tutto l articolo|vuoi (continuare|proseguire|leggere|sapere)|vuole (continuare|proseguire|leggere)',
        example: 'Il resto del pezzo è riservato agli iscritti',
      },
      {
        words: '{word}',
        cue: '(articoli|articolo|contenuti|letture|notizie) (gratuiti|gratuito|gratuite|gratis)|(tuo|suo|il) (limite|numero massimo) [mensile] di (articoli|notizie|letture|contenuti)|articoli (liberi|omaggio|in omaggio)|quota (mensile|di articoli)|tuo limite',
        act: '(ti|vi|le) (resta|restano|rimane|rimangono)|avete (esaurito|letto)|avete già letto|avete raggiunto|disponibili|esaurito|ha letto|ha raggiunto|hai a disposizione|hai ancora|hai consumato|hai finito|hai già letto|hai letto|hai raggiunto|hai superato|hai terminato|questo mese|rimanenti|rimasti',
        example: 'Hai esaurito gli articoli gratuiti del mese',
      },
      {
        words: '{word}',
        cue: 'illimitata|illimitati|illimitato|sblocca|sbloccare|senza limiti|senza restrizioni',
        act: '(gusto|libertà|piacere) di leggere|accedere|accedi|accesso|articoli|articolo|contenuti|contenuto|goditi|leggere senza|leggi|lettura|notizie',
        example: 'Leggi tutti i contenuti senza limiti',
      },
      {
        words: '{word}',
        cue: '(articoli|contenuti|notizie|letture) (gratis|gratuite|gratuiti)|(articolo|contenuto|notizia|lettura) (gratis|gratuita|gratuito|omaggio)',
        act: 'è il suo|è il tuo|prima|primo|questa settimana|questo mese|suo|tuo|ultima|ultimi|ultimo',
        example: 'Questo è il tuo ultimo articolo gratuito',
      },
      {
        words: '{word}',
        cue: 'abbonamento a pagamento|abbonati|chi è abbonato|chi ha un abbonamento|contenuto a pagamento|contenuto premium|diventa abbonato|diventi abbonato|serve un abbonamento|si abboni|sottoscrivi un abbonamento',
        act: '(continuare|proseguire) (a leggere|la lettura|nella lettura)|(leggere|per leggere) (il resto|il seguito|tutto)|il (resto|seguito) (del|dell) (articolo|pezzo|testo)|testo completo|testo integrale|vuoi (continuare|proseguire|leggere)|vuole (continuare|proseguire|leggere)',
        example: 'Vuole proseguire la lettura? Si abboni',
      },
      {
        words: '{word}',
        cue: 'non (è|sei|siete) [ancora] (abbonata|abbonati|abbonato|iscritto|registrato)',
        act: '(lettura|testo) (finisce|si ferma|si interrompe|termina)|finisce qui|la lettura|per (continuare|proseguire)|termina qui',
        example: 'Lei non è abbonato: la lettura finisce qui',
      },
      {
        words: '{word}',
        cue: '(articoli|letture|notizie) (gratis|gratuite|gratuiti)|quelle gratuite|quelli (gratis|gratuiti)',
        act: 'articoli in più|ancora (due|tre|un|una|#)|avrai (esaurito|finito)|esaurirai|finiscono|restano solo|sono finiti',
        example: 'Ancora due articoli e avrai esaurito quelli gratuiti',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'approfondimenti|articoli|articolo|contenuti|i nostri (articoli|consigli|approfondimenti)|i più|le più|letture|notizie|post|storie|video',
        act: 'altre|altri|anche|collegati|commentate|commentati|condivisi|consigliate|consigliati|correlate|correlati|correlato|da non perdere|di interesse|in primo piano|interessare|interessarti|interessarvi|lette|letti|non perdere|piacere|piacerti|più commentati|più condivisi|più lette|più letti|più visti|popolari|possono interessare|raccomandati|recenti|simili|stessa categoria|stesso argomento|stesso autore|stesso tema|sullo stesso (argomento|tema)|ti (consigliamo|suggeriamo)|vi (consigliamo|suggeriamo)|viste|visti',
        example: 'Le notizie più lette, da non perdere',
      },
      {
        words: '{word}',
        cue: 'anche|forse|le|lei|questa notizia|queste (letture|storie)|questi articoli|questo articolo|ti|vi',
        act: '(potrebbe|potrebbero) [anche] (incuriosire|incuriosirla|incuriosirti|incuriosirvi)|(potrebbe|potrebbero) [anche] (interessare|piacere|interessarti|piacerti|interessarvi)|(può|possono|potrebbe|potrebbero) [anche] (interessarle|piacerle|piacervi|interessare anche|esserti utile)|ti incuriosirà|ti incuriosiranno',
        example: 'Potrebbero piacerti anche',
      },
      {
        words: '{word}',
        cue: 'altri lettori|altri utenti|i lettori|i nostri lettori',
        act: 'hanno (anche letto|letto anche|visto anche|anche visto|guardato anche)',
        begins: true,
        example: 'I nostri lettori hanno letto anche',
      },
      {
        words: '{word}',
        cue: 'altre lettrici|altri (abbonati|lettori|utenti)',
        act: 'hanno (consultato|guardato|letto|visto)',
        begins: true,
        example: 'Altri lettori hanno consultato',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[per|clicca per] (condividi|condividere|condividete|invia|inviare|copia|copiare|stampa|stampare|salva|salvare|consiglia|raccomanda|inoltra|twitta|aggiungi|link|url)|[per|clicca per] (condividilo|condividila|condivida|inoltralo|invialo|inviala|inviate|mandalo|mandala|stampalo|stampate|twittalo)|diffondi questo|fai (circolare|girare|leggere)|fate girare',
        act: '(a|con) (un|una|i|le|gli|tuoi|un tuo|una tua) (amico|amica|amici|collega|conoscente|tuoi amici)|(ai|con i|tra i) (suoi|tuoi|vostri) (amici|contatti|conoscenti)|{siteName}|a un amico|ai (tuoi|vostri) amici|ai tuoi contatti|appunti|copiata|copiato|il link|l articolo|la mia lista|la notizia|la pagina|nei (preferiti|segnalibri)|pdf|per dopo|per e mail|per email|per mail|per più tardi|più tardi|preferiti|questa notizia|questa pagina|questa storia|questo articolo|questo contenuto|questo racconto|questo testo|social network|sui (tuoi|vostri) (profili|social)|sui social|tramite (e mail|mail|email)|tuoi social|via (e mail|posta)|via email|via mail|via messaggio|via posta',
        begins: true,
        example: 'Inoltra la notizia a un amico per e-mail',
      },
      {
        words: '{word}',
        cue: 'ricevere|ricevi',
        act: 'il link (via|per|tramite) (sms|mail|e mail)',
        example: 'Ricevi il link per e-mail',
      },
      {
        words: '{word}',
        cue: '(conserva|conservalo|metti da parte|salva|salvala|salvalo|tieni da parte|tienilo|tienila) [per]|per (leggere|leggerla|leggerlo)',
        act: 'con calma|dopo|in seguito|in un secondo momento|più avanti|più tardi',
        example: 'Salvalo per leggerlo con calma',
      },
      {
        words: '{word}',
        cue: '(aggiungi|metta|metti|salva) (questo|questa|l|la) (articolo|notizia|pagina|pezzo|testo)|(parla|parlate|parli) di (questo|questa) (articolo|notizia|pezzo)',
        act: '(con|ai) (gli amici|i tuoi|tuoi amici|vostri amici)|fra i preferiti|nei preferiti|tra i preferiti',
        begins: true,
        example: 'Metti questo articolo tra i preferiti',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(di|dite) grazie|(lascia|lasciare|lasciate|dai) una [piccola] mancia|(offri|offrite|offrire|paga|regala) [gli] un caffè|dai una mancia|di grazie|grazie a chi|manda un grazie|offri un caffè|offrici un caffè|offrigli un caffè|offrile un caffè|ringraziare|ringraziate|sostieni l autore|sostieni l autrice|vuoi ringraziare',
        act: 'a chi (l|lo) ha scritto|a chi ha scritto|a chi scrive|articolo|autore|autori|autrice|chi l ha scritto|giornalista|giornalisti|gli autori|lo scrittore|redattore|redattrice|redazione',
        example: 'Lascia una mancia alla giornalista',
      },
      {
        words: '{word}',
        cue: 'ringrazia',
        act: 'autore|autrice|giornalista|redazione',
        begins: true,
        example: 'Ringrazia l’autrice',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'articolo|audio|contenuto|documento|illustrazione|immagine|inglese|intervista|notizia|pagina|pezzo|podcast|questa versione|questo testo|racconto|riassunto|sintesi|testo|titolo|traduzione|versione|video|voce',
        act: '(tradotto|tradotta|generato|generata|letto) automaticamente|[è stato|è stata] (tradotto|tradotta|generato|generata|realizzato|realizzata|redatto|letto|letta|creato|creata) [automaticamente] (da|dall|con|tramite|grazie a|grazie all|con l aiuto di) [una|l|un] (ia|ai|intelligenza artificiale|macchina|robot|voce sintetica|voce artificiale|software|strumento)|assistita da|da un traduttore automatico|generato con|in maniera automatica|in modo automatico|programma di traduzione|tradotto con|traduttore automatico',
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
