import type {PhraseBook} from '../../phrases.js'

/** The words of French notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const frenchVocabulary: PhraseBook = {
  language: 'fr',
  sets: {
    article: 'article|articles|contenu|contenus|dossier|dossiers|page|publication|reportage|texte|textes|vidéo|vidéos',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|à|abonnant|abonné|abonnée|abonnées|abonnement|abonnements|abonner|abonnés|abonnez|abonnons|absolument|accédant|accède|accéder|accédez|acceptant|accepte|acceptent|accepter|acceptés|acceptez|accès|accessible|accord|accueil|achat|achats|achetez|actifs|actionnaire|actionnaires|activé|activer|actives|activez|actu|actualisation|actualisé|actualiser|actualisez|actualité|actualités|actuellement|actus|ad|adblock|adblocker|adhérents|adhérer|adhérez|adresse|affichage|affiche|affichée|afficher|affichez|affiliation|affilié|affiliés|affirmez|afin|agrandir|aide|aider|aidez|ailleurs|aimé|aimerez|aimez|ainsi|ajoute|ajouter|ajoutez|alerte|alertes|allemand|aller|alors|améliorer|ami|amis|an|analyse|analyses|ancien|anciens|android|anglais|année|années|annonce|annonces|annonceur|annonceurs|annuel|annuelle|annulable|annule|annuler|annulez|ans|antipub|août|app|appareil|appareils|apple|appli|application|apprécié|apprenez|approuvez|appuyez|après|archives|arrête|arrivent|article|articles|artificielle|as|assistance|association|associés|atteint|attend|attendent|attends|au|aucun|aucune|audience|audio|aujourd|aussi|auteur|auteure|auteurs|automatique|automatiquement|autoplay|autorisation|autorisé|autoriser|autorisez|autour|autre|autrement|autres|autrice|aux|aval|avant|avantage|avantages|avantageux|avec|avenir|avez|avis|aviser|avoir|avons|avril|balise|bancaire|bannière|barre|bas|bénéficiez|besoin|besoins|bien|bientôt|bienvenue|billet|billets|blanche|bloc|blocage|block|blocker|bloqué|bloquée|bloqueur|bloqueurs|bluesky|boîte|bon|bonheur|bonne|bout|bouton|brève|brief|bulletin|but|c|cacher|cadeau|cadeaux|cadre|café|canal|capital|captcha|car|caractère|carte|cas|catégorie|ce|cela|celle|celles|cents|certaines|certains|ces|cet|cette|chaîne|changer|changez|chaque|charge|chargée|chargement|chargent|charger|chargez|charte|chiffre|chiffres|chinois|choisie|choisir|choisis|choisissant|choisissez|choix|chrome|chronique|chroniques|chroniqueur|ci|ciblée|citer|clic|clics|client|clients|cliquant|clique|cliquer|cliques|cliquez|clos|close|closes|cocher|code|collaboration|collecte|collectées|collectif|collectons|comme|commence|comment|commentaire|commentaires|commente|commenter|commentés|commentez|commercial|commerciale|commission|communauté|communiqué|compatible|complet|complète|compléter|comporte|comportent|comporter|comprendre|compte|comptes|compteur|comptez|concernant|conçu|conditions|confidentialité|configurer|configurez|confirmant|confirme|confirmée|confirmer|confirmez|conformément|confort|connais|connaissance|connaître|connecté|connectée|connecter|connectez|connexes|connexion|conseil|conseillés|conseils|consens|consentement|consentements|consentent|consentez|consentir|conservation|conservé|conservée|conservées|considéré|considérées|considérés|consommé|constaté|constatez|constitue|constituent|constituer|consultant|consultation|consulté|consulter|consultés|consultez|contacter|contactez|contacts|contenir|contenu|contenues|contenus|conteur|contiennent|contient|continu|continuant|continue|continuent|continuer|continuez|contribue|contribuer|contribuez|contribution|contributions|conversation|conviendra|convienne|convient|cookie|cookies|copié|copiée|copier|copiez|copyright|coquille|coquilles|correctement|correction|corrections|corriger|côté|coulisses|coup|coupé|couper|coupez|coupure|courant|courriel|courriels|courrier|courte|courtois|courtoise|coût|crédit|créé|créée|créer|créez|ctrl|culture|d|dailymotion|dans|date|de|débat|débloquer|débloquez|début|débutent|décembre|décision|déconnecter|découverte|découvrez|découvrir|déductible|déductibles|déduction|défiler|défilez|défiscalisable|défiscalisé|dehors|déjà|demande|demandons|démarre|démarrer|dépassé|déplier|dépose|déposent|déposer|déposés|déposez|déposons|dépôt|depuis|dernier|dernière|dernièrement|dernières|derniers|dérouler|déroulez|des|désabonne|désabonner|désactivé|désactiver|désactivés|désactivez|descendez|descends|désinscription|désinscrire|désolé|désolés|désormais|dessous|dessus|destiné|destinée|destinés|détails|détecté|détectons|deux|deuxième|développements|devenez|devenir|déverrouiller|déverrouillez|devez|deviens|devraient|devrait|diaporama|diapositive|diapositives|diffuser|diffusion|digital|dimanche|dimanches|dire|direct|directement|dis|discover|discussion|discuter|discutons|disponible|disponibles|disposez|dites|divulgation|dois|doit|doivent|dollars|don|donc|donné|données|donner|donnés|donnez|dons|dossier|dossiers|douze|droit|droits|du|durée|e|échanger|économie|économiser|économisez|écoute|écouter|écoutez|écran|écrans|écrire|écris|écrit|écrite|écrivez|edge|éditeur|édition|éditions|édito|éditorial|éditoriale|effectuer|effectués|effectuez|également|électronique|élément|email|émis|émises|émission|emmenez|emporte|emportez|en|encadré|encart|encore|encourage|encouragez|end|engage|engagement|engagent|enquête|enquêtes|enregistrée|enregistrer|enregistrez|ensemble|ensuite|entier|entière|entièrement|entièreté|entrée|entretien|entretiens|entrez|envie|envies|envoie|envoies|envoyer|envoyez|envoyons|épisode|épuisé|équipe|équipement|er|ère|erreur|erreurs|erroné|erronée|es|espace|espagnol|essai|essaie|essaies|essaye|essayer|essayez|essentiel|est|et|été|êtes|être|étudiants|euro|euros|événement|événements|évolution|exception|exceptionnelle|exceptions|exclusif|exclusive|exclusivement|exclusivité|exclusivités|exercer|exige|exigent|existe|existerait|existerions|expérience|expiré|expirée|explicite|explorer|expresse|exprime|exprimée|exprimées|exprimer|exprimés|exprimez|extérieur|externe|externes|extrait|extraits|facebook|factuelle|faire|fais|faites|faut|faute|fautes|favoris|fenêtre|ferme|fermer|fermera|fermés|fermez|feu|février|fil|film|films|fin|finalités|financé|financer|financier|financiers|finir|finit|fins|firefox|fiscal|fiscale|flash|flux|fois|fonctionnalités|fonctionne|fonctionnement|fonctionner|forcément|forfait|forfaits|format|forme|formulaire|formulaires|formule|formules|fourni|fournies|fournis|frais|franc|français|francs|frappe|fréquentation|galerie|garde|garder|gardes|gêne|général|généré|générée|généreux|générosité|gère|gérer|gérez|geste|glissé|glissée|glissez|google|grâce|grand|grande|grandes|grands|graphique|gratis|gratuit|gratuite|gratuitement|gratuites|gratuits|groupe|h|haut|hebdo|hebdomadaire|hebdomadaires|hebdos|heure|heures|hier|histoire|histoires|hiver|html|hui|ia|ici|idées|identifiant|identifiants|identification|identifie|identifier|identifiez|ignorer|il|illimité|illimitée|illimités|illustration|ils|image|images|imparfaite|imparfaites|important|importante|importantes|importe|impossible|impôt|impôts|imprécision|imprimable|imprimer|imprimez|inclus|incluse|indépendance|indépendant|indépendante|indépendantes|indépendants|indicatif|indiquez|indisponible|inexactitude|inexactitudes|info|infographie|infolettre|infolettres|informatif|information|informations|informé|informée|informés|infos|initialement|inscription|inscrire|inscris|inscrit|inscrite|inscrites|inscrits|inscrivez|instagram|installe|installer|installez|instant|instants|intégral|intégrale|integralité|intégré|intégrée|intellectuelle|intelligence|interdiction|interdit|interdite|interdites|intéresse|intéressent|intéresser|internautes|internet|interrompu|interview|introuvable|investigation|investissement|ios|iphone|italien|j|janvier|javascript|je|jeudi|jeudis|jour|journal|journalisme|journaliste|journalistes|journalistique|journée|journées|jours|juillet|juin|juridique|jusqu|jusque|juste|l|la|laisser|laissez|lance|lancement|lancer|lances|lancez|langue|latéral|latérale|le|lecteur|lecteurs|lectrice|lectrices|lecture|lectures|légende|les|lettre|lettres|leur|leurs|liberté|libertés|libre|libres|liées|lien|liens|liés|lieu|ligne|likez|limite|limitée|limites|linkedin|lire|lis|lisent|lisez|liste|live|livré|livrée|livrés|local|locale|locales|logiciel|lorsque|lu|lue|lues|lui|lundi|lundis|lus|m|ma|machine|magazine|mai|mail|maintenant|maintenir|maintient|malheureusement|manque|manquent|manquer|manquez|marchands|mardi|mardis|marque|marquer|mars|masque|masquer|masquez|mastodon|matière|matin|matins|maximum|me|mécène|média|médias|meilleur|meilleure|meilleures|meilleurs|membre|membres|même|mêmes|mensuel|mensuelle|mention|menu|merci|mercredi|mercredis|mes|message|messagerie|messageries|messages|messenger|mesure|mesurer|mets|mettez|mettre|midi|mieux|min|minute|minutes|mis|mise|mn|mobile|modérateurs|modération|modéré|modérés|moderne|modification|modifié|modifiée|modifier|modifies|modifiez|module|moi|moins|mois|moment|momentanément|mon|monde|montant|mot|mots|moyen|muet|mur|n|navigateur|navigation|naviguant|naviguer|navigues|ne|nécessaire|nécessairement|nécessaires|news|newsletter|newsletters|noël|nom|nombre|nombreux|non|nos|notification|notifications|notre|nous|nouveau|nouvelle|nouvelles|novembre|numérique|numériques|numéro|obligatoires|obsolète|obtenez|obtenir|occupe|occupons|octobre|offert|offerte|offerts|officiel|officielle|offrant|offre|offres|offrez|offrir|ok|on|ont|opinion|opinions|options|original|originale|orthographe|orthographique|ou|oublié|oubliés|oui|outil|ouvert|ouvre|ouvrez|ouvrir|page|pages|paie|paiement|papier|papiers|par|paramétrer|paramètres|paramétrez|parce|parcourez|parcourir|parcours|parole|paroles|parrain|parraine|parrainer|parrainez|partage|partager|partagés|partagez|partenaire|partenaires|partenariat|partez|participé|participez|partie|partielle|partiellement|partir|partout|paru|pas|passe|passée|passer|passez|patience|patientez|pause|pauses|payant|payante|payantes|payé|payée|payer|payez|paypal|pays|pdf|pendant|pensent|penses|pensez|percevoir|percevons|perdu|permet|permettent|permettez|permettra|permettre|permission|personnalisé|personnalisée|personnalisées|personnaliser|personnalisés|personnalisez|personnel|personnelles|pertinents|petit|petite|peut|peuvent|peux|photo|photos|pinterest|plaire|plairont|plais|plaisir|plaît|plate|plateforme|plateformes|play|player|plein|pleinement|plu|plus|plutôt|podcast|podcasts|point|points|politique|ponctuel|populaires|position|posséder|possédez|possible|post|posté|poster|postez|pour|pourboire|pourquoi|pourraient|pourrait|pourrez|pourriel|pourriels|poursuis|poursuit|poursuivant|poursuivez|poursuivra|poursuivre|pouvez|pouvoir|pouvons|préalable|précédent|précédente|précédents|précision|préféré|préférée|préférées|préférences|préférez|premier|première|premières|premiers|premium|prend|prendre|prends|prenez|près|présenté|présentées|présentés|presse|prévenez|prévenir|prévenus|principal|principale|printemps|priorité|pris|prise|privé|privée|privilégié|prix|problème|prochain|prochaine|proche|proches|produit|produite|produits|professionnel|profil|profite|profiter|profites|profitez|programme|prolonger|promo|promotion|prononciation|propos|propose|proposée|proposer|proposez|propriété|protégé|protégée|protégeons|protégés|provient|pseudo|pu|pub|publi|public|publication|publications|publicitaire|publicitaires|publicité|publicités|publié|publiée|publient|publier|publiés|publiez|publirédactionnel|publireportage|pubs|puis|puisque|purement|qr|qu|qualité|quand|quatre|que|quelqu|quelque|quelques|qui|quitter|quota|quotidien|quotidienne|quotidiennement|quotidiennes|rabais|raconte|racontez|rafraîchir|rafraîchissez|raison|rapide|rapidement|rate|rater|ratez|réaction|réactions|réagir|réagis|réagissez|réalisation|réalisé|réalisée|récap|récent|récente|récentes|récents|réception|recevez|recevoir|recharger|rechargez|recherche|recherches|récit|récits|réclame|réclames|reçois|recommandation|recommandations|recommande|recommandée|recommandées|recommander|recommandés|recommandez|reconnecte|reconnecter|reconnectez|reçu|rédacteur|rédaction|rédactionnel|rédactrice|rediffusion|rédigé|rédigée|réduction|réduire|réduit|réécouter|réel|réessayer|réessayez|reflète|reflètent|refusant|refusé|refuser|refusés|refusez|refusons|regarde|regarder|regardez|région|régional|régionale|régions|réglages|règle|règles|réglez|régulier|régulièrement|réinitialiser|réinitialisez|rejoignez|rejoindre|rejoins|relancer|relatif|relatifs|relative|relatives|relayez|relevé|relire|relu|relue|remarque|remarquez|remercier|remerciez|remettre|remise|remises|remonter|remplace|remplacent|remplacer|remplir|rémunération|rémunéré|rémunérés|rendez|renonce|renoncer|renouvelable|renouvellement|renseigne|renseigner|renseignez|rentrée|repéré|repérée|repérez|replay|répondre|réponses|reportage|reporters|reprend|reprendra|reprendre|reprenez|représentation|reprise|reproduction|reproduire|reproduite|republication|requis|réseau|réseaux|réservé|réservée|réservées|réservés|résiliable|résilie|résilier|résiliez|respectent|respecter|respectez|respectons|respectueux|responsabilité|responsable|restant|restants|reste|restent|rester|restez|résultats|résumé|retirer|retirez|retour|retourner|retrouve|retrouver|retrouvez|retrouvons|revenir|revenus|revient|revivez|revoilà|revoir|revoyez|revue|rien|risque|robot|rubrique|russe|s|safari|saisie|saisir|saisissez|samedi|samedis|sans|sauf|sauraient|saurait|sauter|sauvegarde|sauvegarder|sauvegardez|savoir|scanner|scannez|sciences|scrollez|se|sec|seconde|secondes|section|sécurisé|sein|sélection|sélectionne|sélectionnés|sélectionnez|semaine|semaines|semble|semblent|semblez|septembre|sera|serait|seras|serez|série|seront|sert|servent|service|services|session|seul|seule|seulement|seuls|si|signale|signalement|signaler|signalez|signataires|similaires|simple|simplement|sinon|site|situation|situe|six|slide|smartphone|sms|snapchat|social|sociaux|société|soient|soir|soirée|soirs|soit|sommaire|sommeil|sommes|son|sont|soucieux|souhaite|souhaitent|souhaites|souhaitez|soumise|source|sources|sous|souscripteurs|soutenez|soutenir|soutien|soutiens|soyez|spam|spams|spéciale|spéciales|spécialiste|sponsor|sponsorisé|sponsorisés|sport|sports|spot|spots|statistiques|stockent|stockons|store|stories|story|strictement|substitue|substituent|suffisante|suffit|suggérer|suggérés|suggérez|suggestion|suggestions|suis|suit|suite|suivant|suivante|suivants|suivez|suivre|sujet|sujets|supplémentaire|support|supporte|suppression|supprimer|supprimez|sur|survenue|suspend|svp|synthèse|synthétique|t|ta|tablette|tablettes|tant|tard|tarder|tarif|tarifs|te|technologies|télécharger|téléchargez|telegram|téléphone|témoins|temporairement|temps|tenir|tenu|tenue|tenus|terminal|termine|terminer|terminera|terminez|tes|teste|tester|testez|texte|textes|thématique|thème|thèmes|threads|tien|tient|tierces|tiers|tiktok|titre|titres|titulaires|toi|ton|top|totale|touche|toucher|touchons|toujours|tous|tout|toute|toutes|traceur|traceurs|traducteur|traduction|traduit|traduite|traitées|traitement|traitons|transférer|transférez|travail|très|tribune|trier|trois|troisième|trop|trouve|trouver|trouvez|tu|tweet|tweeter|twitter|un|une|uniquement|url|usage|usages|utile|utilisant|utilisateur|utilisation|utilise|utilisée|utilisées|utilisent|utilises|utilisez|utilisiez|utilisons|valable|validation|validé|valider|validez|vaste|vendredi|vendredis|venez|vente|ventes|vérification|vérifie|vérifiez|verrouillé|verrouillée|vers|verser|versez|version|vert|veuillez|veux|via|vidéo|vidéos|vie|viens|visible|visionnage|visionne|visionner|visionnez|visite|visites|visualiser|vit|vitesse|vive|vivre|voici|voir|vois|voix|volume|vont|vos|votre|voudrez|voulez|voulons|vous|voyez|vu|vue|vus|web|week|whatsapp|x|y|youtube',
  },
  phrases: {
    'source-line': {
      line: [
        [
          '(article|texte|reportage) (repris|extrait|tiré|issu) (du|de|de la|des|d) <name>',
          'Article repris du Courrier de Sorlange',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {
        words: '{word}',
        cue: '(mot|mots|quelques mots) de (notre|nos) (annonceur|annonceurs|partenaire|partenaires|sponsor|sponsors)|annonce|annonce payante|annonce payée|annonce publicitaire|annonces|annonces publicitaires|contenu sponsorisé|coupure pub|coupure publicitaire|encart publicitaire|message (de|de la part de|d) [notre|nos|un|votre] (annonceur|annonceurs|partenaire|partenaires|sponsor|sponsors)|message commercial|message de notre sponsor|message publicitaire|message sponsorisé|messages publicitaires|page de pub|page de publicité|page publicitaire|pause pub|pause publicitaire|pub|publicité|publicités|pubs|réclame|réclames|sponsor|spot|spot publicitaire|spots',
        act: '({article}|lecture|programme|émission|suite) [se] (continue|continuent|poursuit|poursuivra|reprend|reprendra|suit)|(continue|continuent|poursuit|reprend|reprendra) (après|sous|plus bas|ci dessous|dans|juste après|au dessous)|(encore|plus que) # secondes|(et|puis) (on|l on|nous|c est) (reprend|reprenons|revient|reparti|revenons)|(histoire|récit|papier|billet) [se] (continue|poursuit|reprend)|(lecture|suite) (de l|du|de votre) (article|contenu|programme|texte|vidéo)|(récit|texte) (est|continue|se poursuit|reprend)|attendez|attendre|avant la suite|cacher|ce qui précède|ce qui suit|continue|continue ta lecture|continuer|continuez|défile|défiler|défilez|descendez|descends|encore un (instant|moment)|ferme|fermer|fermera|finira|finit (dans|bientôt)|finit bientôt|ignorer|la suite arrive|lecture reprend|lire la suite|lisez|manquent|masquer|masquez|passe (la|cette)|passer la|patientez|plus bas|poursuis|poursuivez|poursuivre|reprendre|reprenez|retour à|retour à (l|votre|ton) (article|contenu|lecture)|s affiche|sauter|scrollez|se termine|se terminera|se trouve (sous|après)|seconde|secondes|signaler|signalez|signalez la|suite (après|sous|ci dessous|plus bas|de l article|de cet article|de votre article|de votre lecture|de la vidéo|du texte|du contenu|de l émission)|suite (ici|en dessous|au dessous|de la lecture|de ton article|du papier|du billet|du dossier|du reportage)|termine bientôt|terminera (dans|bientôt)|vois je|voyez',
        example: 'La suite de l’article, sous la publicité',
      },
      {
        words: '{word}',
        cue: '(l|cet|notre|votre|la|le|cette|ce) (article|reportage|texte|lecture|entretien|vidéo|contenu|suite)|(l|cet|notre|votre|ton|ta|la|le|cette|ce) (article|billet|dossier|histoire|papier|récit|reportage|texte|lecture|entretien|vidéo|contenu|suite|interview)',
        act: '(continue|se poursuit|se continue|reprend|se trouve) [juste] (plus bas|ci dessous|ci après|en dessous|plus loin)|(continue|se poursuit|se continue|reprend|se trouve|est) [juste|plus] (au dessous|là dessous|ci dessous|en bas|plus bas)',
        example: 'Votre lecture se poursuit plus bas',
      },
      {
        words: '{word}',
        cue: 'défile|défilez|défilez vers le bas|déroulez|descendez|descends|fais défiler|fais glisser|faites défiler|faites glisser|glisse|glisser|glissez|glissez vers le bas|scrolle|scrollez',
        act: '(poursuivre|continuer|reprendre) [ta] lecture|(poursuivre|continuer|reprendre) [votre|la] lecture|(retrouver|rejoindre|revenir à) (l|cet|ton|votre) article|accéder à la suite|continuer à lire|lire l article|lire la fin|lire la suite|lire plus|retrouver la suite|voir la suite',
        example: 'Scrollez pour poursuivre votre lecture',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|antipub|bloc pub|bloqueur|bloqueur de pub|bloqueurs|bloqueurs de pub|extension [de blocage|antipub]|flash player|javascript|navigateur|ublock',
        act: 'à jour|activé|activer|activez|actualisez|afficher|ajoute|ajoute notre|ajouter|ajouter notre|ajoutez|ajoutez notre|autorise|autoriser|autorisez|bloque (ce|cet|cette|le|la|les)|compatible|continuer|couper|coupez|dans vos exceptions|désactivé|désactiver|désactivez|détecté|détectons|empêche|exception|exceptions|fonctionne mal|installez|lire|liste blanche|mets|mettez|mettez à jour|mettre|moderne|ne fonctionne|ne fonctionne pas|nécessaire|obsolète|pause|permet|prend|pris en charge|profiter|rafraîchir|recharger|rechargez|refuse|requis|supporte|suspendez|suspendre|trop ancien|utilises|utilisez|utilisiez',
        example: 'Nous avons détecté un bloqueur, merci de le désactiver',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'ce contenu|ce diaporama|ce flux|ce graphique|ce lecteur|ce module|ce quiz|ce sondage|ce tweet|cet élément|cet embed|cet encadré|cette carte|cette galerie|cette image|cette infographie|cette photo|cette publication|cette vidéo|contenu|la vidéo|le module',
        act: 'accessible|affiché|affichée|afficher|bloqué|bloquée|chargé|chargée|chargement|charger|disponible|impossible d afficher|impossible de charger|indisponible|introuvable|lu|lue|plus en ligne|retiré|retirée|supprimé|supprimée',
        example: 'Désolé, ce module n’a pu être chargé',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: '# réactions|aucune réaction|commentaire|commentaires|commenter|commentez|dans les réactions|exprime toi|la conversation|la discussion|le débat|les réactions|nous intéresse|qu en (dites vous|penses tu|pensez vous|pensent)|réactions|réagir|réagis|réagissez|ta réaction|ton avis|ton commentaire|ton opinion|ton point de vue|une réaction|vos avis|vos impressions|vos réactions|vos remarques|votre avis|votre mot|votre opinion|votre point de vue|votre réaction',
        act: '(être|rester|restez|soyez) (courtois|polis|respectueux)|(n accepte|n acceptent|ne reçoit) plus|à ce texte|à cet article|à cette vidéo|à vous (de jouer|la parole)|abonné|abonnés|afficher|affichez|ajoute|ajouter|ajoutez|apparaîtra|après validation|aucun|avant publication|charger|charte|ci dessous|clos|close|closes|commencez|connecté|connecte toi|connectez|courtois|crée|déposer|déposez|désactivé|désactivés|devez|dis le|dis nous|discuter|dites|dites la|donne|donner|donnez|écrire|écris|écrivez|écrivez nous|en dessous|exprime|exprimez vous|fermé|fermés|identifiez|il n y a [encore]|inscris|inscrit|inscrivez|la parole est|laisse|laisse la|laisser|laissez|laissez la|lire|lis|masquer|modération|modéré|modérés|mot à dire|ne sont plus (acceptés|acceptées|ouverts|ouvertes)|obligatoires|ouverts|partager|partagez|participe|participez|pas encore|pensez|plus possible de|poste|poster|postez|précédents|premier|première|prends part|prenez part|publie|publier|publiez|raconte|racontez|recharger|règles|rejoignez|rejoindre|rejoins|répondre|réservé|réservée|réservés|respecter|respectez|signaler|signalez|sous cet article|soyez|supprimer|trier|validés|voir',
        example: 'Les abonnés peuvent publier des commentaires sous cet article',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'balises|cookie|cookies|cookies et autres traceurs|fichiers témoins|témoins|témoins de connexion|témoins de navigation|traceur|traceurs',
        act: 'acceptant|accepté|acceptent|accepter|acceptés|acceptez|actifs|activer|activés|activez|affichage|afficher|améliorer|audience|autorisé|autoriser|autorisez|bannière|bloqué|bloquée|charte|choix|concernant|configurer|configurez|consens|consent|consentement|consentent|consentez|consentir|continuant|demandons|dépose|déposent|déposer|déposés|déposons|dépôt|dépôt de|désactivé|en savoir plus|exige|exigent|expérience|feu vert|finalités|gère|gérer|gérez|mesure|modifier|navigation|naviguant|ne pouvez|nécessaires|nécessite|nécessitent|paramétrer|paramètres|paramétrez|partenaires|permet|permettent|permettez|permission|personnaliser|personnalisez|politique|poursuivant|poursuivez|préférences|publicitaires|refusant|refusé|refuser|refusés|refusez|réglages|réglez|requièrent|requiert|sert à|servent à|sommes|stockons|ton accord|utilise|utilisent|utilisons|visionner|votre accord',
        example: 'L’affichage de la carte permet le dépôt de traceurs',
      },
      {
        words: '{word}',
        cue: '(ta|tes|ton|ma) (consentement|vie privée|données|données personnelles|préférences|choix)|(votre|vos|mon|mes) (consentement|consentements|préférences|vie privée|données|données personnelles|choix)|confidentialité|politique relative (aux|à la)',
        act: 'à tout moment|accepte|acceptes|acceptez|accorder|afficher|approuvez|bon (te|vous) semble|changer|changez|cliquez|collectons|configurez|connaissance|conservé|conservées|conservés|consulte|consulter|consultez|demandons|donne|donner|donnez|en savoir plus|exercer|gère|gérer|gérez|libre de|lire|lu|modifie|modifier|modifiez|nécessaire|notre|paramétrer|paramètres|partenaires|personnaliser|personnalisez|plus d informations|plus de détails|politique|protégeons|quand vous (voulez|le souhaitez)|réglages|réglez|requis|respecte|respectent|respectons|retirer|retirez|revenir|stockent|stockons|traitons|utilisons|vidéo|visionner|voir',
        example: 'Nos partenaires et nous respectons votre vie privée',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[pour|cliquez pour|cliquez ici pour|appuyez pour] (lire|lisez|voir|consulter|consultez|découvrir|découvrez|afficher|affichez|dérouler|déroulez|ouvrir|ouvrez|retrouvez|retrouver|poursuivre|poursuivez|continuer|continuez|reprendre|reprenez|accéder|accédez|charger|chargez|déplier|suite|la suite|en savoir)|[pour|cliquez pour|cliquez ici pour|appuyez pour|clique pour|clique ici pour] (affiche|continue|découvre|déplie|dérouler|lis|lire|ouvre|parcourir|parcourez|poursuis|reprends)',
        act: '(article|billet|dossier|entretien|papier|récit|reportage|texte) (au complet|complet|entier|en entier|en intégralité|intégral)|(le|du|au|ce) texte (complet|intégral|entier)|à lire|article|articles|cet article|cliquez|contenu|contenus|intégralité|la fin de (l article|ce papier|cet article|ce texte)|le reste (de l article|du texte|de cet article|du papier)|notre édition|notre site|page #|page suivante|reste de l article|site internet|site web|ta lecture|tout l article|tout le texte|version (complète|intégrale|longue)|votre lecture',
        begins: true,
        example: 'Accéder au texte intégral sur le site du journal',
      },
      {
        words: '{word}',
        cue: '(appuie|appuyez|clique|cliquez|touche|touchez) ici (afin de|pour|si vous (souhaitez|voulez))|(appuie|appuyez|clique|cliquez|touchez) [ici] pour',
        act: '(l|cet) article (complet|entier)|(l|cet) article au complet|(la suite|le reste|la fin) (de l|de cet|de ce|du) (article|billet|dossier|entretien|papier|récit|reportage|texte)|le texte (complet|entier|intégral)',
        begins: true,
        example: 'Cliquez ici pour déplier la suite du billet',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: '(copie|diffusion|reprise|utilisation|publication) (de ce texte|de cet article|de nos contenus|de tout ou partie|totale ou partielle|même partielle)|(copier|diffuser|reproduire|republier|reprendre|utiliser) (ce|cet|nos|tout ou partie) (texte|article|contenu|contenus)|(il est|est) interdit de (copier|diffuser|reproduire|republier)|contenu protégé|copyright|droit d auteur|droits d auteur|droits de (diffusion|reproduction et de représentation)|droits de reproduction|interdiction de (copier|diffuser|reproduire|republier)|rediffusion|reproduction|reproduire|republication|tous droits|toute (copie|diffusion|reprise|reproduction|utilisation)',
        act: 'accord (de la rédaction|de l éditeur)|accord écrit|accord préalable|autorisation|interdit|interdite|interdites|non autorisée|par le droit d auteur|protégé|protégée|protégés|réservé|réservés|sans (l aval|le consentement|la permission)|sans [notre|l|son|la] (accord|autorisation|permission|consentement)|sans accord|sans l aval|soumise|strictement',
        example: 'Diffusion et reproduction interdites sans autorisation écrite',
      },
      {
        words: '{word}',
        cue: '(il est|est) interdit de (copier|diffuser|reproduire|republier)|interdiction de (copier|diffuser|reproduire|republier)',
        act: '(ce|cet|nos) (article|articles|contenu|contenus|texte|textes)|sans (accord|autorisation|l accord|l autorisation|l aval)',
        example: 'Interdiction de reproduire ce texte sans l’aval de l’éditeur',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'accéder|afficher|agrandir|aller|charger|défiler|diapositive|faire défiler|faites défiler|fermer|image|masquer|ouvrir|passer|photo|réduire|remonter|retour|retourner|revenir|slide',
        act: '# sur #|barre latérale|bas de la page|bas de page|contenu principal|diapositives|en haut de la page|en haut de page|galerie|haut de la page|haut de page|l image|la photo|menu|navigation|page d accueil|page précédente|page suivante|plein écran|sommaire|vers le bas de la page',
        begins: true,
        example: 'Masquer la barre latérale',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '[dernière] (actualisation|révision)|[dernière] (mise à jour|modification)|actualisation|actualisé|actualisée|article mis à jour|article modifié|article publié|complété|complétée|corrigé|créé|edité|enrichi|mis à jour|mis en ligne|mise en ligne|modifié|modifiée|paru|paru en ligne|posté|première publication|publication|publié|publiée|rédigé|relu|relue|remis à jour|remise à jour|revu|revue',
        act: '(le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) #|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) à #|# (jours|jour|semaines|mois)|# #|# h|# heures|# minutes|à # h|à l instant|aujourd hui|ce matin|ce soir|hier|hier soir|il y a (un|une|deux|trois|quelques) (instants|minutes|heures|jours|heure|minute)|il y a #|le #',
        begins: true,
        example: 'Publié le 2 mai, modifié hier à 21 h 40',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'affiliation|affilié|affiliés|annonceur|contenu de marque|contenu publicitaire|contenu sponsorisé|lien affilié|lien sponsorisé|liens affiliés|liens partenaires|liens sponsorisés|partenariat|publi communiqué|publi rédactionnel|publirédactionnel|publireportage|rémunération|rémunéré|rémunérés|sponsorisé|sponsorisés',
        act: 'acheter|achetez|article|cliquant|cliquez|comporte|conçu|contenu|contiennent|contient|écrit|liens|page|passant par|percevoir|percevons|perçoit|produit|proposé|proposée|publication|réalisé|réalisée|recevoir|rédigé|texte|toucher|touchons|via',
        example: 'Certains liens de cet article sont rémunérés',
      },
      {
        words: '{word}',
        cue: 'engage|engagent|entière responsabilité|reflète|reflètent|responsabilité exclusive|seule responsabilité',
        act: 'auteur|auteurs|éditeur|opinions|points de vue|propos|rédaction|signataires|tribune',
        example: 'Les opinions exprimées engagent la seule responsabilité de leur auteur',
      },
      {
        words: '{word}',
        cue: '(conseil|conseils|consultation|avis|recommandation) [en|d|un] (investissement|financier|financiers|médical|médicale|médicaux|juridique|fiscal|personnalisé|achat|médecin)|but informatif|fins d information|titre indicatif|titre informatif',
        act: 'article|constitue|constituent|contenu|informatif|informations|prix|remplace|remplacent|sauraient|saurait|seul|site|uniquement',
        example: 'Les informations fournies ne remplacent pas un avis médical',
      },
      {
        words: '{word}',
        cue: '(avis|conseil|consultation) (d un|du|de votre|de ton) (médecin|professionnel|spécialiste)|(d un|du|votre|un) médecin',
        act: 'remplace|remplacent|sauraient|substitue|substituent',
        example: 'Ces informations ne remplacent pas l’avis d’un médecin',
      },
      {
        words: '{word}',
        cue: '(en collaboration|en partenariat) avec (une marque|un annonceur|un partenaire|notre partenaire)|avec (le soutien de|notre) [notre] (annonceur|partenaire|sponsor)|pour (notre annonceur|notre partenaire)|responsable|responsables',
        act: 'conçu|de ses opinions|produit|proposé|réalisé|rédigé|seul|seule|seuls',
        example: 'Contenu conçu en partenariat avec une marque',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'aide le|aide nous|aidez nous|chaque (centime|dollar|euro|franc)|chaque contribution|chaque don|contribue|contribuez|cotise|cotisez|devenez donateur|devenez mécène|devenez membre|deviens (donateur|mécène|membre)|donnez|dons des lecteurs|en faisant un don|encouragez (le|la|un|une|notre)|faire un don|fais un don|faisons un don|faites un don|grâce à vous|je fais un don|je soutiens|merci à nos donateurs|nous soutenir|parraine|parrainez|quelques (dollars|euros|francs)|sans vous|soutenez|soutenez nous|soutenir (cette|ce|la|un|une|l)|soutenir notre|soutiens|soutiens nous|ta contribution|ton aide|ton don|ton soutien|un petit don|un petit geste|vos contributions|vos dons|votre aide|votre contribution|votre don|votre générosité|votre soutien|vous pouvez nous (aider|soutenir)',
        act: 'à partir de #|compte|déductible|déductibles|défiscalisable|défiscalisé|dès #|en ligne|existerait|faire vivre|indépendance|indépendant|indépendante|indépendantes|indépendants|info|information|information de qualité|journal|journalisme|journaliste|libre|libres|magazine|média|médias|mensuel|nous aide|nous aident|nous avons besoin|nous permet|nous permettent|ponctuel|presse|presse libre|rédaction|régulier|rester (en vie|libre|libres)|rester libre|vit',
        example: 'Grâce à vous, une information libre est possible',
      },
      {
        words: '{word}',
        cue: 'grâce à (toi|vos dons|votre aide|votre soutien|nos lecteurs)|sans (vos dons|votre aide|votre don|votre soutien|votre contribution|ton aide|ton soutien)|soutenez nous|ta générosité|ton don|ton soutien|vos contributions|vos dons|votre contribution|votre don|votre générosité|votre soutien',
        act: '(garde|maintient|tient) (ce|cette|notre)|à exister|aidez nous|continuer|contribuez|debout|disparaîtrait|donnez|existe|existerait|existerions|gratuit|impossible|indispensable|notre (média|presse)|notre (site|travail|journal|rédaction)|nous permet|poursuivre|précieux|qualité|vit|vivre',
        example: 'Sans vos dons, notre site disparaîtrait',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'bogue|bug|chiffre erroné|chiffres erronés|coquille|coquilles|coquillette|correction|corrections|donnée erronée|erreur|erreurs|faute|faute de frappe|fautes|fautes de frappe|imprécision|inexactitude|inexactitudes|information erronée|lien mort|oubli|une précision',
        act: 'aidez nous|alerte nous|alertez|apporter|as tu|avertissez|avez vous vu|aviser|avisez nous|clique|cliquez|constaté|constatez|contacter|contactez|dis le nous|dis nous|dites le|dites nous|écris nous|écrivez|écrivez à|envoie|envoyez|envoyez un message|faites le nous savoir|faites nous|indiquez|informez|informez nous|prévenez|prévenez l|prévenez la|prévenez notre|prévenez nous|prévenir|préviens nous|proposer|proposez|rapporter|rapportez|relevé|relevez|remarqué|repéré|repérée|repérez|si vous relevez|signale|signale la|signalement|signaler|signalez|suggérer|suggérez|trouvé|tu as (vu|repéré|trouvé|relevé|remarqué)|tu repères|tu vois|vous avez vu|vous constatez|vous pensez|vous relevez|vous repérez|vous trouvez|vous voyez',
        example: 'Dites-nous si vous repérez une faute dans l’article',
      },
      {
        words: '{word}',
        cue: 'quelque chose (cloche|manque|ne va pas)|un souci|une imprécision',
        act: 'dis le nous|dites le nous|écrivez nous|prévenez nous|signalez le|signalez le nous',
        example: 'Quelque chose cloche dans ce texte ? Dites-le-nous',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|app store|appli mobile|application (mobile|gratuite)|application mobile|cette appli|google|google actualités|google discover|google news|google play|info en direct|l appli|l application|les réseaux|nos alertes|nos comptes|nos pages|nos réseaux|nos réseaux sociaux|notifications|notre app|notre appli|notre application|notre canal|notre chaîne|notre communauté|notre compte|notre groupe|notre page|notre profil|par notification|réseaux|réseaux sociaux|sur notre appli',
        act: 'abonne toi|abonnez|active|activer|activez|aimez|ajoute nous|ajoutez|allez sur|clique|disponible|disponible sur|écrivez nous|emmène nous|emmenez nous|emporte nous|emportez nous|en téléchargement|est aussi sur|gardez nous|installe|installez|like|likez|nous rejoindre|nous retrouver|nous sommes|nous sommes présents|nous suivre|on se (retrouve|voit)|où nous trouver|partout avec (toi|vous)|recevez|reçois|rejoignez|rejoignez nous|rejoindre notre|rejoins|rejoins nous|rendez vous|rester (connecté|informé)|restez|retrouve|retrouve nous|retrouver notre|retrouvez|retrouvons nous|s abonner|scannez|suis|suis l|suis les|suis nous|suivez|suivez les|suivre|t attend|t attendent|télécharge|télécharger|téléchargez|toute l actualité|toute l info|toutes les actualités|toutes les infos|trouvez nous|vous attend|vous attendent',
        example: 'Nous sommes aussi sur Bluesky et Threads',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'direct|fil d actualité|fil info|live|page',
        act: 'actualiser|actualisez|minute par minute|mis à jour|mise à jour|rafraîchir|rafraîchissez|recharger|rechargez|revivez|suivez|terminé',
        example: 'Suivez le direct sur cette page',
      },
      {
        words: '{word}',
        cue: 'ce direct|cet article|le direct|page',
        act: '(s actualise|se met à jour|est actualisée|est actualisé) (automatiquement|en direct|régulièrement|toute seule)',
        example: 'La page se met à jour automatiquement',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'compte|connecte|connecte toi|connectée|connecter|connectez vous|connexion|crée ton compte|crée un compte|espace abonné|espace personnel|identifiant|identifiants|identifie|identifie toi|identifier|identifiez|identifiez vous|inscris toi|inscrit|inscrite|inscrivez|membre|mon compte|mot de passe|nom d utilisateur|reconnecte toi|reconnectez vous|s identifier|session|t identifier|ta session|ton compte|ton mot de passe|un identifiant|votre compte|votre identifiant|votre mot de passe|votre session',
        act: '(entrez|indiquez|saisissez|saisis) (le|la|les)|a expiré|abonné|abonnée|abonnés|accède|accéder à ton|accédez à votre|apple|as (oublié|perdu)|as déjà|avez (oublié|perdu)|client|crée|créer|créez|de nouveau|déjà abonné|déjà abonnée|déjà client|déjà des nôtres|déjà inscrit|déjà inscrite|déjà membre|déjà un compte|en tant que|en une minute|entre ton|entrez votre|es déjà|êtes déjà|expiré|expirée|facebook|google|gratuit|gratuitement|je me connecte|m identifie|m inscrire|m inscris|merci de|nouveau ici|ou inscrivez vous|oublié|oubliés|ouvre|ouvrez|pas de compte|pas encore|perdu|possédez|pour continuer|récupérer|réinitialise|réinitialiser|réinitialisez|rester|restez|retrouver vos|saisis ton|saisissez votre|se connecter|tu as déjà|tu es déjà|utilisateur|veuillez|vous avez déjà|vous êtes',
        example: 'Vous êtes client ? Identifiez-vous simplement avec votre adresse',
      },
      {
        words: '{word}',
        cue: '(vous|de vous) identifier|déconnecter|me déconnecter|se déconnecter|vous connecter',
        act: 'merci|mon compte|mon espace|veuillez|votre compte',
        example: 'Merci de vous connecter',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'audio|ce podcast|ce son|cet enregistrement|cette émission|cette vidéo|diaporama|épisode|l audio|l émission|la bande annonce|le direct vidéo|le documentaire|le lecteur|le podcast|le programme|le son|lecteur audio|lecteur podcast|lecteur vidéo|lecture audio|lecture automatique|player|player vidéo|podcast|podcasts|sous titres|vidéo|vidéos|voix artificielle|voix de synthèse|voix synthétique',
        act: 'active le|activer|activez|activez le|appuyez|autoplay|autoriser|chargé|chargement|charger|clique|cliquez|commence dans|commencera|couper|dans (ta|ton|votre) (pays|région)|débute dans|débutera|démarre|démarrer|désactiver|durée|écouter|écoutez|en intégralité|est lancé|impossible|indisponible|lance|lancer|lancer la|lancez|lancez la|lecture|lire|muet|n a pas (pu|été)|n est pas visible|ne fonctionne|ne peut|ne se lance|pause|peut être imparfaite|peuvent être imparfaites|plein écran|prochaine|prononciation|rafraîchissez|recharger|rechargez|réécouter|réessayez|regarde|regarder|regardez|relancer|remettre|replay|revoir|revoyez|secondes|suivante|va (commencer|démarrer)|visionner|visionnez|voir',
        example: 'Visionnez la vidéo intégrale en cliquant ici',
      },
      {
        words: '{word}',
        cue: 'appuyez|cliquez|touchez',
        act: '(écouter|lancer|lire|regarder|visionner|voir) (ce|cet|l|la|le) (entretien|émission|extrait|podcast|reportage|sujet)|play|pour (écouter|lancer|regarder|lire) [la|l] [vidéo|audio]',
        begins: true,
        example: 'Touchez pour écouter',
      },
      {
        words: '{word}',
        cue: 'appuie sur (lecture|play)|appuyez sur (lecture|play)|cliquez sur (lecture|play)',
        act: 'pour (écouter|lancer|regarder|visionner|voir)',
        begins: true,
        example: 'Appuyez sur lecture pour visionner le reportage',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(ma|ta|votre) boîte|adresse courriel|alertes e mail|alertes info|alertes infos|alertes mail|boîte aux lettres|boîte courriel|boîte de courriels|boîte de réception|boîte e mail|boîte mail|bulletin d information|courriel quotidien|e mail quotidien|infolettre|infolettres|l infolettre|lettre d info|lettre d information|lettre d infos|lettre hebdo|lettre hebdomadaire|lettre quotidienne|lettres d information|messagerie|newsletter|newsletters|nos (alertes|bulletins)|nos alertes|nos infolettres|nos lettres|nos newsletters|notre bulletin|notre lettre|ton (adresse|courriel|e mail|email|mail)|ton courriel|une lettre hebdomadaire|une lettre quotidienne|votre (courriel|e mail|email|mail)|votre adresse (électronique|mail|e mail|email|de messagerie)',
        act: 'abonne|abonne toi|abonner|abonnez|abonnez vous à|adresser|adressez|chaque|confirmer|confirmez|découvre|découvrez|découvrir|désabonner|désinscrire|directement|entrez|envoie|envoyer|envoyons|gardez|gratuit|gratuite|gratuitement|hebdomadaire|hebdomadaires|indiquez|inscription|inscription gratuite|inscrire|inscris|inscris toi|inscrit|inscrivez|inscrivez vous|je m abonne|l actu|l essentiel|laisse|laisse nous|laisser|laissez nous|le fil|le meilleur|manquer|ne manque|ne manquez|ne rate|ne ratez|notre sélection|nous nous occupons|nous vous|on s occupe|quotidienne|quotidiennes|rate|rater|recevez|recevez la|recevoir|reçois|rejoignez|rejoins|rendez vous|renseigne|renseignez|résumé|retrouve|retrouver|retrouvez|s abonner|s inscrire|saisissez|sans (pourriel|spam|spams|pub|publicité)|sélection|tous les|toutes les|tu recevras|un récap|utilisée|vendredis|vérifiez|vous adresser|vous recevrez|zéro spam',
        example: 'Notre lettre d’infos, chaque matin dès 7 heures',
      },
      {
        words: '{word}',
        cue: 'par courriel|par courrier électronique|par e mail|par email|par mail|par message',
        act: 'abonnez vous|actualités|alertes|arrivent|chaque (jour|matin|soir|semaine|vendredi|lundi|samedi|dimanche)|désabonner|désinscrire|inscrivez vous|l actualité|l essentiel|le (brief|condensé|digest|récap|récapitulatif|résumé)|le meilleur|les nouvelles|nos (alertes|meilleurs|nouvelles)|nos (enquêtes|récits|reportages)|nos articles|nos informations|recevez|recevoir|reçois|tous les (dimanches|jours|lundis|matins|samedis|soirs|vendredis)|toute l actu|toutes les semaines|vos infos|vous envoyer',
        example: 'L’essentiel de la semaine par courriel',
      },
      {
        words: '{word}',
        cue: 'désabonnement|désabonner|désinscription|désinscrire',
        act: 'à tout instant|à tout moment|d un clic|en deux clics|en un clic|en un seul clic|facilement|gratuitement|lien|n importe quand|peux|possible|pourrez|pouvez|quand tu (veux|le souhaites)|quand vous (voulez|voudrez|le souhaitez)',
        example: 'Vous pourrez vous désabonner quand vous le souhaitez',
      },
      {
        words: '{word}',
        cue: 'lettre (hebdomadaire|mensuelle|quotidienne)|une lettre (du matin|du soir|par jour|par semaine)',
        act: 'gratuite|gratuitement|inscrivez vous|sans (pourriel|pub|publicité|spam)|zéro spam',
        example: 'Une lettre hebdomadaire, gratuite, et sans pourriel',
      },
      {
        words: '{word}',
        cue: '(nous te|nous vous|on t|on te|on vous) (envoie|envoyons|livre|livrons) (l essentiel|le meilleur|nos articles)',
        act: 'à l heure (de l|du)|chaque (jour|matin|semaine|soir)|tous les (jours|matins|soirs)',
        example: 'On vous envoie l’essentiel à l’heure du café',
      },
      {
        words: '{word}',
        cue: 'recevez|reçois',
        act: '(l|les|nos|notre|toute l|toutes les) [grandes|meilleures|meilleurs|principales|principaux] (actualité|actualités|alertes|articles|enquêtes|essentiel|histoires|infos|nouvelles|récits|reportages|sélection|titres)|le meilleur de',
        begins: true,
        example: 'Recevez nos meilleurs articles chaque dimanche',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abonne toi|abonnement (étudiant|illimité|papier|intégral|premium|sans engagement)|abonnement annuel|abonnement mensuel|abonnement numérique|abonnez vous|annulable|bénéficiez|cette offre|code promo|d abonnement|de rabais|de réduction|de remise|deux mois offerts|essai|essai gratuit|essaie gratuitement|essayez gratuitement|essayez nous|forfait numérique|formule [#|annuelle|mensuelle|découverte|famille]|formule intégrale|formule numérique|j en profite|jours d essai|l offre|la formule|les offres|m abonne|mois d essai|mois offerts|mon abonnement|ne payez que|nos abonnements|nos forfaits|nos formules|nos offres|nos tarifs|notre offre|offre (anniversaire|black friday|d abonnement|d été|d hiver|de printemps|du moment|duo|étudiante|flash|intégrale|numérique|papier|premium|promotionnelle|web)|offre d essai|offre de bienvenue|offre de lancement|offre de noël|offre de rentrée|offre découverte|offre exceptionnelle|offre limitée|offre spéciale|offrez un abonnement|offrez vous|offrir un abonnement|paie seulement|payez seulement|pour seulement #|profite|profitez|promo|promo de lancement|résiliable|résilie|résiliez|s abonner|sans carte bancaire|sans engagement|sans obligation|semaines d essai|tarif (découverte|étudiant|préférentiel|promotionnel|réduit|spécial)|teste nous|testez|testez nous|une formule|votre abonnement|vous abonner',
        act: '(à|dès|ensuite|pour|puis) (un|une|deux|trois|quatre|cinq|six|dix) (euro|euros|dollar|dollars|franc|francs)|(par|la) semaine|(par|le premier|le #|chaque) mois|(un|deux|trois|six|#) mois|# (ans|cents|dollars|euros|francs)|# (euro|euros|an|jours|semaines)|# de (rabais|réduction|remise)|# jours|à l année|à partir de|à petit prix|à prix réduit|à tout moment|à un ami|à un proche|annuel|annulez quand|au lieu de|bon (te|vous) semble|choisir|choisissez|de bienvenue|de lancement|de noël|de rentrée|de saison|débutent à #|découvrez|découvrir nos|dès #|dès maintenant|économisez|en ligne|ensuite #|je choisis|je découvre|je m abonne|la première année|la première semaine|le premier mois|m abonner|moitié prix|offrez|par an|par semaine|pendant # jours|pour (un|une|deux|trois|cinq) (euro|euros|dollar|dollars|franc|francs|mois|an)|pour #|premier mois|première année|puis #|quand (tu veux|vous voulez|vous le souhaitez|tu le souhaites)|quand bon|sans frais|tant qu|toutes nos|voir nos|votre formule|votre offre',
        example: 'Essai gratuit : un mois sans carte bancaire',
      },
      {
        words: '{word}',
        cue: 'économise|économiser|économisez|tu économises|vous économisez',
        act: '(votre|un|l|d) abonnement',
        begins: true,
        example: 'Économisez 30 % sur votre abonnement',
      },
      {
        words: '{word}',
        cue: '1er mois|premier mois|abonnement|formules|les # premiers mois|nos formules|première année|premières semaines',
        act: '(à|dès|ensuite|pour|puis) (#|un|une|deux|trois|quatre|cinq|six|dix|douze) (cents|dollar|dollars|euro|euros|franc|francs)|(à|pour) #|# (cents|dollars|euros|francs) (la|le|par)|# [euro|euros] (le|par) mois|annulez quand|ensuite #|ensuite # par mois|puis #',
        example: 'Premier mois à 1 franc, ensuite 12 francs par mois',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: '(formule|offre|version|zone|édition|accès) (payante|payant|premium)|abonnant|abonné|abonne toi|abonnée|abonnées|abonnement|abonnements|abonner|abonnés|abonnez|adhérents|aux membres|devenez membre|deviens membre|en vous abonnant|formule premium|lecteurs abonnés|lecteurs inscrits|membres premium|mur payant|nos (abonnés|lecteurs abonnés|adhérents|soutiens)|nos membres|offre premium|passe à premium|passe au premium|passez à premium|passez au premium|premium|souscripteurs|t abonner|un abonnement l|utilisateurs inscrits|vous abonnant|vous abonner',
        act: 'accède|accéder|accéder (à|au)|accédez|accès à l intégralité|accès à tous|accès complet|accès illimité|accès réservé|ce (récit|reportage|billet)|ce contenu|ce texte|cet article|cette (enquête|chronique|histoire)|cette page est (bloquée|verrouillée)|comment (finit|se termine) (l|cette) histoire|compris dans|connaître la (fin|suite)|connaître la fin|connectez|consulter|contenus|continuer|continuez|débloque|débloquer|débloquez|découvre|découvrez|découvrir|déjà abonné|destiné|destinée|destinées|destinés|déverrouiller|déverrouillez|exclusif|exclusive|exclusivement|exclusivité|identifiez|illimité|illimitée|inclus dans|intégral|intégralité|l article|la fin de (l histoire|l enquête|l entretien|cette histoire|cette enquête)|la suite (de l|du) (article|texte)|lecture|lire|lisez|obtenez|ont accès|ouvre|posséder|poursuivez|poursuivre|prends|prenez|profiter|profitez|réservé|réservée|réservées|réservés|sans publicité|suite|verrouillé|verrouillée|version intégrale',
        example: 'Seuls nos abonnés peuvent accéder à la suite du dossier',
      },
      {
        words: '{word}',
        cue: '(articles|article|contenus|lectures|dossiers) (gratuits|gratuit|gratuites|offerts|offert)|(limite|quota|nombre) d articles|(votre|la|le) (limite|quota) [mensuelle|mensuel|quotidienne] [d articles|de lectures|de lecture]|article|article gratuit|articles (gratuitement|en accès libre)|articles et|cet article|l article|lecture gratuite|ta limite|ton quota|votre quota',
        act: '[vous] reste|as (atteint|lu|épuisé)|atteindre|atteint|avez (atteint|lu|épuisé)|avez lu|avez plus|compteur|consommé|dépassé|épuisé|est atteinte|est offert|n avez plus|plus d|plus que (un|deux|trois|quatre)|plus que #|restants|restent|sera (atteint|épuisé|épuisée)|venez de lire|vient d être|vous est offert|vous est offerte',
        example: 'Plus que trois contenus gratuits cette semaine',
      },
      {
        words: '{word}',
        cue: 'débloquer|débloquez|déverrouiller|déverrouillez|en illimité|illimité|illimitée|sans limite|sans limites',
        act: '(bonheur|liberté|plaisir) de lire|accéder|accédez|accès|article|articles|contenu|contenus|dossiers|lecture|lire nos|lisez|lisez nous|profitez',
        example: 'Lisez nos dossiers sans limite',
      },
      {
        words: '{word}',
        cue: '(article|contenu|lecture) (gratuit|gratuite|offert|offerte)|articles (gratuits|offerts)',
        act: 'c est|ce mois ci|cette semaine|d ici|dernier|dernière|il (te|vous) reste|jusqu à la fin|plus qu un|plus qu une|plus que|premier|ton|votre',
        example: 'C’est votre dernier article gratuit',
      },
      {
        words: '{word}',
        cue: '(abonnement|accès|formule|offre|version) (payant|payante|premium)|abonne toi|abonnement|abonnez vous',
        act: '(cet|l) article (complet|entier)|(lire|voir|découvrir|accéder à|pour) (la suite|la fin|le reste)|connaître la (fin|suite)|la fin de (l article|ce papier|cet article|ce texte)|le reste (de l|de cet|du) (article|texte|papier)|poursuivre (la|votre|ta) lecture',
        example: 'Pour poursuivre votre lecture, une formule payante est nécessaire',
      },
      {
        words: '{word}',
        cue: '(n es|n êtes|n est) pas [encore] (abonné|abonnée|membre|inscrit|inscrite)|non abonné|non abonnés',
        act: 'la lecture|lecture (limitée|interrompue)|pour (continuer|lire|poursuivre)|s arrête (ici|là)|se termine (ici|là)',
        example: 'Vous n’êtes pas abonné : la lecture s’arrête ici',
      },
      {
        words: '{word}',
        cue: 'articles gratuits|compteur d articles|compteur gratuit|quota gratuit',
        act: 'atteint|bientôt|encore (un|une|deux|trois|#)|épuisé|plus que (un|deux|trois|#)|sera (atteint|épuisé)|vide',
        example: 'Encore deux articles et votre compteur gratuit sera épuisé',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'actu|actualités|actus|article|articles|contenus|infos|lectures|nos enquêtes|plus de (contenus|vidéos|photos)|publications|reportages|vidéos',
        act: 'à découvrir|à lire|à ne pas rater|aimé|aimerez|associés|aussi|choisis pour vous|commentés|connexes|conseillés|d autres|du même auteur|également|intéressent|intéresser|les dernières|les derniers|les mieux notés|les plus|liées|liés|même rubrique|même sujet|même thématique|même thème|ne pas manquer|partagés|plaire|plus lues|plus lus|populaires|récentes|récents|recommandé|recommandées|recommandés|recommandés pour|sélection|similaires|suggérés|suggestions|sur ce sujet|sur le même sujet|sur le même thème|susceptibles de vous|voir aussi|vous intéresser|vous plairont',
        example: 'Les contenus les plus partagés de la semaine',
      },
      {
        words: '{word}',
        cue: 'à (lire|voir|relire|revoir|découvrir|écouter|regarder|consulter)|à (ne pas|surtout ne pas) (manquer|rater)|aussi sur|dans la même (rubrique|catégorie|section)|encore plus|plus (d infos|d actus|d articles)|pour (prolonger|poursuivre|continuer) (la|votre|ta) lecture|sur (le|les) (même|mêmes) (sujet|sujets|thème|thèmes)|sur ce (sujet|thème)',
        act: 'absolument|ailleurs|aussi|dossier|également|en encadré|en images|en vidéo|encore|ensuite|la lecture|nos autres|notre dossier|par ailleurs|votre lecture',
        example: 'À revoir également dans la même rubrique',
      },
      {
        words: '{word}',
        cue: 'ça|ce récit|ceci|cela|ces articles|ces contenus|ces lectures|cette lecture|vous',
        act: '(pourrait|pourraient|peut|peuvent|devrait|devraient) (aussi|également) [vous] (intéresser|plaire)|aimeras aussi|aimerez aussi|aimerez également|aimerez peut être|apprécierez aussi|pourrait vous intéresser',
        example: 'Cela pourrait vous intéresser',
      },
      {
        words: '{word}',
        cue: '(les|nos|d autres|ces) (internautes|lecteurs|lectrices)|ils',
        act: 'ont (aussi|également) (lu|vu|consulté|aimé|regardé)',
        begins: true,
        example: 'Nos lecteurs ont également lu',
      },
      {
        words: '{word}',
        cue: 'd autres (abonnés|internautes|lecteurs|lectrices)',
        act: 'ont (aimé|consulté|lu|regardé|vu)',
        begins: true,
        example: 'D’autres lecteurs ont consulté',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[pour|cliquez pour] (partage|envoie|envoies|copie|imprime|enregistre|sauvegarde|recommande|transfère|offre|signale|ajoute|relayer|relayez|faites passer|faites suivre|fais suivre|faire suivre|épingler|tweetez)|[pour|cliquez pour|cliquez ici pour] (partager|partagez|envoyer|envoyez|copier|copiez|imprimer|imprimez|enregistrer|enregistrez|sauvegarder|sauvegardez|recommander|recommandez|transférer|transférez|offrir|offrez|tweeter|ajouter|ajoutez|faites suivre|partage|lien|url)|fais (lire|tourner|passer)|faites (connaître|découvrir|lire|tourner)|faites passer|glisse|glissez|parle de|parlez de',
        act: '(à|avec) (un|une|tes|vos) (ami|amie|amis|collègue|contact|contacts|proche|proches) (par|via|sur)|(de côté) [pour]|{siteName}|à tes (amis|contacts|proches)|à vos (proches|amis|contacts)|article|autour de (toi|vous)|aux favoris|ce contenu|ce lien|ce récit|ce texte|cet article|cette histoire|cette page|copié|copiée|dans (mes|vos|tes) (favoris|signets|articles|lectures)|l adresse|l url|la page|le lien|les réseaux|ma liste|ma sélection|mes articles|mes favoris|mes lectures|par courriel|par e mail|par email|par mail|par message|par messagerie|pdf|plus tard|pour plus tard|presse papiers|réseaux sociaux|sur papier|tes favoris|vos favoris|votre entourage|votre liste',
        begins: true,
        example: 'Transférez cet article à un proche par courriel',
      },
      {
        words: '{word}',
        cue: '(glisse|glissez) (ce|cet|cette|l) (article|contenu|page|papier|texte)|recevez|recevoir',
        act: 'le lien par (sms|mail|e mail)',
        example: 'Recevez le lien par SMS',
      },
      {
        words: '{word}',
        cue: '(conserve|conserver|conservez|garde|garder|gardez|mets|mettre|mettez) (ce|cet|cette|l) (article|contenu|page|papier|texte)',
        act: 'dans (mes|tes|vos) (favoris|lectures|signets)|de côté|plus tard',
        begins: true,
        example: 'Mettre cet article de côté',
      },
    ],
    'social-embed': [
      {
        words: '{word}',
        cue: 'afficher|charger|lire|masquer|ouvrir|suivre|voir',
        act: 'ce fil|ce post|ce tweet|cette conversation|cette publication|cette story|la publication|le tweet|les réponses|plus de réponses',
        begins: true,
        example: 'Lire cette conversation sur Bluesky',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(envoyez|envoyer|dites|dire) [un|votre] [petit|grand] merci|(laissez|laisser|offrez|donnez|verser|versez) un [petit] pourboire|(offrez|offrir|payez|payer|offre) [lui] un café|dis merci|dites [lui|leur] merci|dites merci|en lui offrant un café|fais un don à|laisse un pourboire|offre lui un café|offre un café|offrez leur un café|offrez lui un café|remercier|remerciez|soutenez l|un grand merci|un petit merci',
        act: 'à son auteur|à son autrice|article|auteur|auteure|auteurs|autrice|journaliste|journalistes|l auteur|l équipe|la personne qui|qui l a écrit|rédacteur|rédaction|rédactrice|votre rédaction',
        example: 'Laissez un pourboire à la journaliste',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'anglais|article|audio|billet|cette traduction|contenu|dépêche|document|entretien|illustration|image|lecture|légende|page|podcast|résumé|texte|titre|traduction|version|vidéo|voix',
        act: '(logiciel de traduction|traducteur|traducteur automatique)|(traduit|traduite|généré|générée|lu) automatiquement|(traduit|traduite|généré|générée|réalisé|réalisée|rédigé|lu|lue|créé|créée|proposé|proposée) [automatiquement] (par|avec|grâce à|à l aide d) [une|l|un|d|notre] (ia|intelligence artificielle|machine|robot|voix de synthèse|voix artificielle|logiciel|outil)|par intelligence artificielle|produite (automatiquement|par un)|traduit (par ordinateur|à l aide d un|avec)',
        example: 'Résumé généré avec l’IA, relu par la rédaction',
      },
      {
        words: '{word}',
        cue: 'du russe|l allemand|l anglais|l arabe|l espagnol|l italien',
        act: 'traduction automatique|traduit automatiquement|traduite automatiquement',
        example: 'Traduction automatique de l’anglais',
      },
      {
        words: '{word}',
        cue: 'audio|lecture|texte|voix|voix off',
        act: '(générée|assurée|lue|produite|traduit|traduite|généré|assuré) (par|avec) [une|l|un|l aide] [d|de] [un] (ia|intelligence artificielle|voix de synthèse|voix synthétique|robot|logiciel)',
        example: 'Lecture assurée par une voix de synthèse',
      },
    ],
  },
}
