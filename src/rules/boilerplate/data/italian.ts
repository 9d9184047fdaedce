import type {PhraseBook} from '../phrases.js'

/** What Italian sites print, and what machine translation makes of it. */
export const italian: readonly PhraseBook[] = [
  {
    language: 'it',
    sets: {
      abbonato: 'abbonato|abbonati|abbonata|abbonate|utenti registrati|registrati|membri|sostenitori|utenti premium',
      articolo: 'articolo|articoli|notizia|notizie|contenuto|contenuti|testo|lettura|servizio|servizi|pagina|post',
      commento: 'commento|commenti|opinione|opinioni|reazioni',
      cookie: 'cookie|cookies|tracker|traccianti',
      det: 'il|lo|la|i|gli|le|l|un|uno|una|del|della|dei|degli|delle|dell|dello|al|alla|ai|agli|alle|all|questo|questa|questi|queste|nostro|nostra|nostri|nostre|tuo|tua|tuoi|tue|tutti i|tutte le|tutti|tutte|mio|mia|suo|sua|nella|nel|sul|sulla|sui|sulle',
      giorno: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom',
      leggi: 'leggi|leggete|leggere|legga|guarda|guardate|vedi|ascolta|scopri|approfondisci|consulta',
      mese: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic',
      newsletter: 'newsletter|newsletters|notiziario|rassegna|mailing list',
      periodo: 'mese|mesi|settimana|settimane|giorno|giorni|anno|anni',
      pubblicità:
        'pubblicità|annuncio|annunci|inserzione|spot|messaggio pubblicitario|annuncio pubblicitario|messaggi pubblicitari|inserzioni',
      rete: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|google news|flipboard|email|e mail|mail|messenger|social|social network|threads|spotify|google discover',
      video: 'video|podcast|audio|filmato|diretta|clip|puntata',
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
        ],
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
          ['(riservato|solo) (agli|per|per gli|ai) {abbonato}', 'Solo per abbonati'],
          ['hai (letto|raggiunto|ancora) ... (articoli gratuiti|limite)', 'Hai raggiunto il limite'],
        ],
        weak: ['Premium', 'Abbonati', 'Contenuto premium', 'Esclusiva abbonati'],
      },
      offer: {
        line: [
          [
            '[o] (lascia|consenti) [che] [a] google (gestire|gestisca|di gestire) (il tuo|l) abbonamento [...]',
            'Consenti a Google di gestire il tuo abbonamento',
          ],
          [
            '(disdici|annulla|cancella|senza) (quando vuoi|in qualsiasi momento|vincoli|impegno|in ogni momento) [...]',
            'Disdici quando vuoi',
          ],
          [
            '(a|da|solo|solo a|a soli|per) # [euro|cent|centesimi] (al|per|il|per il|all|il primo) (mese|anno|giorno|settimana|primo mese|primo anno|# (mesi|settimane|giorni)) [...]',
            'A 1 euro al mese',
          ],
          [
            '# [euro] (al mese|all anno|per # mesi|il primo mese|a settimana|per il primo anno) [...]',
            '1 euro al mese',
          ],
          ['(offerta|promozione|promo) (speciale|limitata|lancio|riservata) [...]', 'Offerta speciale'],
          [
            '(accesso|accedi) (illimitato|a tutti|senza limiti|completo) [...]',
            'Accesso illimitato a tutti i contenuti',
          ],
          [
            '(scopri|vedi|scegli) {det} (offerta|offerte|abbonamento|abbonamenti|piano|piani) [...]',
            'Scopri le offerte',
          ],
          ['(prova|provalo) (gratis|gratuita|gratuitamente|per # {periodo}) [...]', 'Prova gratis'],
          [
            '(abbonati|sottoscrivi|abbonati ora [...]|abbonati subito [...]|attiva ora|(abbonati|sottoscrivi) a [partire da] # [...])',
            'Abbonati ora',
          ],
        ],
      },
      login: {
        line: [
          [
            '(sei|hai|siete|se sei) già [un] ({abbonato}|registrato|account|cliente|iscritto) [accedi|effettua il login] [...]',
            'Sei già abbonato? Accedi',
          ],
          [
            '(accedi|login|effettua il login|esci|registrati gratis|password dimenticata|hai dimenticato la password|il mio account|crea un account|entra|area riservata|accedi con google)',
            'Hai dimenticato la password?',
          ],
          ['non (sei|hai) (ancora|un) [un] ({abbonato}|registrato|account|iscritto) [...]', 'Non sei ancora abbonato?'],
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
            '(inserisci|la tua|il tuo|scrivi) [la tua|il tuo] (email|mail|e mail|indirizzo email|indirizzo e mail)',
            'Inserisci la tua email',
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
        line: ['Seguici', 'Seguici su', 'Seguici anche su Google News', 'Disponibile su Google Play'],
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
        ],
        weak: ['Condividi', 'Stampa', 'Salva', 'Commenta', 'Invia', 'Condivisioni', 'Ascolta', 'Segnala'],
      },
      'media-credit': {
        label: [
          [
            '(foto|fotografia|fotografie|immagine|immagini|credit|crediti|crediti foto|video|credits|fonte foto|illustrazione) (di|da|ansa|afp|reuters|getty|lapresse|imagoeconomica|ap|d archivio|di repertorio|credit)',
            'Foto di Anna Rossi',
          ],
        ],
        line: [
          ['(foto|immagine|immagini) (di repertorio|d archivio|di archivio|generica|simbolo)', 'Foto di repertorio'],
          [
            '(vedi|guarda|apri|sfoglia) (tutte le foto|la gallery|la galleria|le foto|# foto|la fotogallery|le immagini)',
            'Guarda le foto',
          ],
          ['# foto', '12 foto'],
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
      },
      'author-bio': {
        line: [
          [
            '(sull autore|l autore|chi è l autore|informazioni sull autore|tutti gli articoli di <name>|altri articoli di <name>|vedi tutti gli articoli [di <name>]|biografia)',
            'Informazioni sull’autore',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|creato|modificato|data|pubblicato il|aggiornato il|aggiornato alle] [il|alle|da] [{giorno}] # {mese} [#] [alle|ore|alle ore] [#] [#] [...]',
            'Pubblicato il 12 marzo 2021 alle 18:04',
          ],
          [
            '(pubblicato|aggiornato|ultimo aggiornamento) [il] # # # [alle|ore] [#] [#] [...]',
            'Aggiornato il 12/03/2021',
          ],
          ['(pubblicato|aggiornato) # (ore|minuti|giorni|ora) fa', 'Pubblicato 3 ore fa'],
          ['(tempo di lettura|lettura) # (min|minuti|minuto)', 'Tempo di lettura: 4 minuti'],
          ['# (min|minuti|minuto) [di lettura]', '4 minuti di lettura'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(fonte|riproduzione riservata|redazione) (ansa|agi|adnkronos|askanews|lapresse|afp|reuters|agenzie|agenzia)  [...]',
            'Fonte: ANSA',
          ],
        ],
      },
      'source-line': {
        line: [
          [
            '(link alla fonte|fonte originale|leggi l articolo originale|vai alla fonte|articolo originale|link fonte) [su] [_]',
            'Link alla fonte',
          ],
        ],
      },
      comments: {
        line: [
          [
            '(leggi|scrivi|vedi|lascia|mostra|vai|invia|partecipa) [e|i|tutti i|un|il tuo|ai|alla] (commenta|commenti|commento|discussione)',
            'Leggi e commenta',
          ],
          [
            '[#|leggi|lascia|scrivi|invia|vedi|mostra|tutti i|nessun] [un|i|tutti i|il tuo] [#] {commento}',
            '12 commenti',
          ],
          ['(lascia|scrivi|aggiungi|invia) {det} {commento} [...]', 'Lascia un commento'],
          ['il tuo indirizzo (email|e mail) non sarà pubblicato [...]', 'Il tuo indirizzo email non sarà pubblicato.'],
          [
            '(accedi|registrati|devi essere|effettua il login) [connesso|per|registrato|autenticato] [per] (commentare|lasciare|inviare|pubblicare) [...]',
            'Accedi per commentare',
          ],
          ['{det} {commento} (sono|è) (chiusi|chiuso|disabilitati|moderati) [...]', 'I commenti sono chiusi.'],
          ['i campi obbligatori sono contrassegnati [...]', 'I campi obbligatori sono contrassegnati *'],
        ],
      },
      tags: {
        label: [
          [
            '(tag|tags|argomenti|temi|parole chiave|etichette|categorie|categoria|pubblicato in|archiviato in|altro su)',
            'Argomenti: economia, lavoro',
          ],
        ],
      },
      copyright: {
        line: [
          [
            '[c|copyright] (riproduzione|tutti i diritti) [è|sono] (riservata|riservati|vietata)',
            '© RIPRODUZIONE RISERVATA',
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
            '(segnala|hai trovato|segnalaci) [un|l|eventuali] (errore|errori|refuso|problema) [...]',
            'Segnala un errore',
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
        line: ['Dona ora', 'Sostienici', 'Fai una donazione'],
      },
      'live-marker': {
        line: [
          [
            '(notizia|articolo|servizio) in (aggiornamento|corso di aggiornamento|sviluppo) [...]',
            'Notizia in aggiornamento',
          ],
          ['(seguono|segue|in arrivo) (aggiornamenti|altri aggiornamenti|dettagli) [...]', 'Seguono aggiornamenti'],
          ['(segui|vai alla|leggi la) (la diretta|diretta) [...]', 'Segui la diretta'],
        ],
        weak: ['Ultim’ora', 'Diretta', 'Live', 'In aggiornamento', 'Ultima ora', 'Flash'],
      },
      disclaimer: {
        sentence: [
          [
            '(le opinioni|i contenuti|il contenuto) ... (non riflettono|non rispecchiano|non necessariamente|responsabilità) ... (autore|autori|redazione|editore)',
            'Le opinioni espresse non riflettono necessariamente quelle della redazione; sono dell’autore.',
          ],
          [
            '(link di affiliazione|link affiliati|commissione) ... (acquisto|acquisti|ricevere|affiliazione)',
            'Potremmo ricevere una commissione sugli acquisti.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(l articolo|il post|articolo) ... (proviene da|sembra essere il primo su|è apparso prima su|è stato pubblicato per la prima volta su)',
            'L’articolo Rose proviene da Giardino.',
          ],
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
      },
      'social-embed': {
        line: [
          ['visualizza questo post su instagram', 'Visualizza questo post su Instagram'],
          ['un post condiviso da <name> [...]', 'Un post condiviso da Anna (@anna)'],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(attiva|abilita|disattiva|disabilita) ... (javascript|adblock|ad blocker)', 'Abilita JavaScript'],
          ['(il tuo|questo) browser non (supporta|è supportato)', 'Il tuo browser non supporta questo video.'],
        ],
      },
      'press-notice': {line: [['(ufficio stampa|comunicato stampa|contatti stampa) [...]', 'Ufficio stampa']]},
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
]
