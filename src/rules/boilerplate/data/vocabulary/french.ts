import type {PhraseBook} from '../../phrases.js'

/** The words of French notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const frenchVocabulary: PhraseBook = {
  language: 'fr',
  sets: {
    article: 'article|articles|contenu|contenus|dossier|dossiers|page|publication|reportage|texte|textes|vidéo|vidéos',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|à|abonnant|abonné|abonnée|abonnées|abonnement|abonnements|abonner|abonnés|abonnez|absolument|accéder|accédez|acceptant|accepte|accepter|acceptés|acceptez|accès|accessible|accord|accueil|achat|achats|achetez|actionnaire|actionnaires|activé|activer|activez|actu|actualisation|actualisé|actualiser|actualisez|actualité|actualités|actuellement|actus|ad|adblock|adblocker|adhérents|adresse|affichage|affiche|affichée|afficher|affichez|affiliation|affilié|affiliés|afin|agrandir|aide|aider|aidez|ailleurs|aimé|aimerez|aimez|ainsi|ajouter|ajoutez|alerte|alertes|allemand|aller|améliorer|ami|amis|an|analyse|analyses|ancien|anciens|android|anglais|année|années|annonce|annonces|annonceur|annonceurs|annuel|annuelle|annulable|ans|antipub|août|app|appareil|apple|appli|application|apprécié|appuyez|après|archives|article|articles|artificielle|assistance|association|associés|atteint|au|aucun|aucune|audience|audio|aujourd|aussi|auteur|auteure|auteurs|automatique|automatiquement|autoplay|autorisation|autorisé|autoriser|autorisez|autre|autrement|autres|autrice|aux|avant|avantage|avantages|avantageux|avec|avenir|avez|avis|avoir|avons|avril|bancaire|barre|bas|bénéficiez|besoin|bien|bientôt|bienvenue|blanche|bloc|block|blocker|bloqué|bloquée|bloqueur|bloqueurs|bluesky|boîte|bout|bouton|brève|bulletin|but|c|cacher|cadeau|cadre|café|canal|capital|car|caractère|carte|cas|catégorie|ce|celle|celles|certaines|certains|ces|cet|cette|chaîne|changer|changez|chaque|charge|chargée|chargement|chargent|charger|chargez|charte|chinois|choisie|choisir|choisis|choisissez|choix|chrome|chroniqueur|ci|ciblée|citer|clic|clics|client|cliquant|cliquer|cliquez|clos|code|collaboration|collecte|collectées|collectif|collectons|comme|commentaire|commentaires|commenter|commentés|commentez|commercial|commerciale|commission|communauté|communiqué|compatible|complet|complète|comporte|comportent|comporter|comprendre|compte|comptes|comptez|conçu|conditions|confidentialité|configurer|confirmée|confirmer|confirmez|conformément|confort|connecté|connectée|connecter|connectez|connexes|connexion|conseil|conseillés|conseils|consentement|consentements|conservation|conservé|conservée|conservées|considéré|considérées|considérés|consommé|constaté|constatez|constitue|constituent|constituer|consultation|consulté|consulter|consultés|consultez|contacter|contactez|contenir|contenu|contenues|contenus|contiennent|contient|continu|continue|continuent|continuer|continuez|contribution|contributions|conversation|cookie|cookies|copié|copiée|copier|copiez|copyright|coquille|coquilles|correctement|correction|corrections|corriger|coulisses|couper|coupez|coupure|courant|courriel|courriels|courte|coût|créé|créée|créer|créez|ctrl|culture|d|dailymotion|dans|date|de|débat|débloquer|débloquez|décembre|décision|déconnecter|découverte|découvrez|découvrir|déductible|déductibles|déduction|défiler|défilez|défiscalisable|défiscalisé|dehors|déjà|démarre|démarrer|dépassé|déplier|dépose|déposent|déposer|déposés|déposez|déposons|dépôt|depuis|dernier|dernière|dernières|derniers|dérouler|déroulez|des|désabonner|désactivé|désactiver|désactivés|désactivez|désinscription|désinscrire|désolé|désolés|dessous|dessus|destiné|destinée|destinés|détails|détecté|détectons|deux|développements|devenez|déverrouiller|déverrouillez|devez|devraient|devrait|diaporama|diapositive|diapositives|diffusion|digital|dimanche|dimanches|dire|direct|directement|discover|discuter|disponible|disponibles|dites|doit|doivent|don|donné|données|donner|donnés|donnez|dons|dossier|dossiers|douze|droit|droits|du|durée|e|échanger|économie|économiser|économisez|écouter|écoutez|écran|écrans|écrire|écrit|écrite|écrivez|edge|éditeur|édition|éditions|édito|éditorial|éditoriale|effectuer|effectués|également|électronique|élément|elle|email|émis|émises|émission|en|encadré|encart|encore|end|engage|engagement|engagent|enquêtes|enregistrée|enregistrer|enregistrez|ensemble|ensuite|entier|entière|entièrement|entièreté|entrée|entretien|entrez|envie|envoyer|envoyez|envoyons|épisode|épuisé|équipe|er|ère|erreur|erreurs|espace|espagnol|essai|essayez|essentiel|est|et|été|êtes|être|étudiants|euro|euros|événement|événements|évolution|exception|exceptionnelle|exclusif|exclusive|exclusivement|exclusivité|exercer|existe|existerait|expérience|expiré|expirée|explicite|explorer|expresse|exprimée|exprimées|exprimer|exprimés|exprimez|externe|externes|extrait|facebook|factuelle|faire|fais|faites|faut|faute|fautes|favoris|fenêtre|ferme|fermer|fermera|fermés|février|fil|fin|finalités|financé|financier|financiers|fins|firefox|fiscal|fiscale|flash|fois|fonctionnalités|fonctionne|fonctionnement|fonctionner|forcément|format|forme|formulaire|formule|formules|fourni|fournies|fournis|frais|français|frappe|galerie|garder|gêne|général|généré|générée|gérer|gérez|geste|glissé|glissée|google|grâce|grand|grande|grandes|grands|graphique|gratuit|gratuite|gratuitement|gratuites|gratuits|groupe|h|haut|hebdo|hebdomadaire|hebdomadaires|heure|heures|hier|histoires|hiver|html|hui|ia|ici|idées|identifiant|identifiants|identification|identifie|identifier|identifiez|ignorer|il|illimité|illimitée|illustration|ils|image|images|important|importante|importantes|importe|impossible|impôt|impôts|imprécision|imprimable|imprimer|imprimez|indépendance|indépendant|indépendante|indépendantes|indépendants|indicatif|indiquez|indisponible|inexactitude|inexactitudes|info|infographie|infolettre|infolettres|informatif|information|informations|informé|informée|informés|infos|initialement|inscription|inscrire|inscris|inscrit|inscrite|inscrits|inscrivez|instagram|installez|instant|instants|intégral|intégrale|integralité|intellectuelle|intelligence|interdit|interdite|interdites|intéresse|intéressent|intéresser|internautes|internet|interview|introuvable|investigation|investissement|ios|iphone|italien|j|janvier|javascript|je|jeudi|jeudis|jour|journal|journalisme|journaliste|journalistes|journée|journées|jours|juillet|juin|juridique|jusqu|juste|l|la|laisser|laissez|lancement|lancer|lancez|langue|latéral|latérale|le|lecteur|lecteurs|lectrices|lecture|lectures|les|lettre|lettres|leur|leurs|libre|libres|liées|lien|liens|liés|lieu|ligne|likez|limite|limitée|limites|linkedin|lire|lisez|liste|live|local|locale|locales|logiciel|lorsque|lu|lue|lues|lui|lundi|lundis|lus|m|ma|machine|magazine|mai|mail|maintenant|malheureusement|manquer|manquez|marchands|mardi|mardis|marque|mars|masquer|masquez|mastodon|matière|matin|matins|maximum|me|mécène|média|médias|meilleur|meilleure|meilleures|meilleurs|membre|membres|même|mêmes|mensuel|mensuelle|mention|menu|merci|mercredi|mercredis|mes|message|messagerie|messages|messenger|mesure|mesurer|midi|mieux|min|minute|minutes|mis|mise|mn|mobile|modérateurs|modération|modéré|modérés|moderne|modification|modifié|modifiée|modifier|modifiez|module|moins|mois|moment|momentanément|mon|monde|montant|mot|moyen|muet|n|navigateur|navigation|ne|nécessaire|nécessairement|nécessaires|news|newsletter|newsletters|noël|nom|nombre|non|nos|notifications|notre|nous|nouveau|nouvelle|nouvelles|novembre|numérique|numériques|obligatoires|obsolète|octobre|offert|offerte|offerts|officiel|officielle|offrant|offre|offres|offrez|offrir|on|ont|opinion|opinions|options|original|originale|orthographe|orthographique|ou|oublié|oubliés|oui|outil|ouvert|ouvrez|ouvrir|page|pages|papier|papiers|par|paramétrer|paramètres|paramétrez|parce|partage|partager|partagés|partagez|partenaire|partenaires|partenariat|partez|participé|participez|partie|partielle|partiellement|partir|partout|paru|pas|passe|passée|passer|patientez|pause|payer|payez|paypal|pdf|pendant|pensez|percevoir|percevons|perdu|permet|permettent|permettre|personnalisé|personnalisée|personnalisées|personnaliser|personnalisés|personnel|personnelles|pertinents|petit|petite|peut|peuvent|photo|photos|pinterest|plaire|plairont|plateforme|play|player|plein|pleinement|plu|plus|plutôt|podcast|podcasts|point|points|politique|ponctuel|populaires|position|posséder|possédez|possible|post|posté|poster|postez|pour|pourboire|pourquoi|pourraient|pourrait|pourrez|poursuit|poursuivez|poursuivra|poursuivre|pouvez|pouvoir|pouvons|préalable|précédent|précédente|précédents|précision|préféré|préférée|préférées|préférences|premier|première|premières|premiers|premium|prend|près|présenté|présentées|présentés|presse|prévenez|prévenir|principal|principale|printemps|priorité|pris|prise|privé|privée|prix|problème|prochain|prochaine|proche|proches|produit|produits|professionnel|profil|profite|profiter|profitez|programme|promo|promotion|propos|propose|proposé|proposée|proposer|proposez|propriété|protégé|protégée|protégeons|protégés|provient|pseudo|pu|pub|publi|public|publication|publications|publicitaire|publicitaires|publicité|publicités|publié|publiée|publier|publiés|publiez|publirédactionnel|publireportage|pubs|puis|puisque|purement|qr|qu|qualité|quand|quatre|que|quelque|quelques|qui|quota|quotidien|quotidienne|quotidiennement|quotidiennes|rafraîchir|rafraîchissez|raison|rapide|rapidement|rater|ratez|réaction|réactions|réagir|réagissez|réalisation|réalisé|réalisée|récap|récent|récente|récentes|récents|réception|recevez|recevoir|recharger|rechargez|recherche|réclame|réclames|reçois|recommandation|recommandations|recommandées|recommander|recommandés|recommandez|rédacteur|rédaction|rédactionnel|rédactrice|rediffusion|rédigé|réduction|réduire|réduit|réécouter|réel|réessayer|réessayez|reflète|reflètent|refusant|refusé|refuser|refusés|refusez|regarder|regardez|région|régional|régionale|régions|réglages|règle|règles|régulier|régulièrement|réinitialiser|réinitialisez|rejoignez|rejoindre|relancer|relatifs|relative|relatives|relevé|relire|relu|relue|remarque|remarquez|remercier|remerciez|remettre|remonter|remplace|remplacent|remplacer|rémunération|rémunéré|rémunérés|rendez|renouvelable|rentrée|repéré|repérée|repérez|replay|répondre|réponses|reportage|reprend|reprendra|reprendre|reprenez|représentation|reproduction|reproduire|republication|requis|réseau|réseaux|réservé|réservée|réservées|réservés|résiliable|résiliez|respectent|respecter|respectez|respectons|responsabilité|responsable|restant|restants|reste|restent|rester|restez|résultats|résumé|retirer|retirez|retour|retourner|retrouver|retrouvez|revenir|revenus|revivez|revoir|revoyez|rien|risque|robot|rubrique|russe|s|safari|saisissez|samedi|samedis|sans|sauf|sauraient|saurait|sauter|sauvegarder|sauvegardez|savoir|scanner|scannez|sciences|scrollez|se|sec|seconde|secondes|section|sécurisé|sein|sélection|sélectionnés|sélectionnez|semaine|semaines|semble|semblent|semblez|septembre|service|services|session|seul|seule|seulement|seuls|si|signalement|signaler|signalez|signataires|similaires|simple|simplement|site|situation|situe|six|slide|smartphone|sms|snapchat|social|sociaux|société|soir|soirée|soirs|soit|sommaire|sommes|son|sont|souhaite|souhaitez|soumise|source|sources|sous|souscripteurs|soutenez|soutenir|soutien|soutiens|soyez|spéciale|spécialiste|sponsor|sponsorisé|sponsorisés|sport|sports|spot|spots|statistiques|stockent|stockons|store|stories|story|strictement|substitue|substituent|suffit|suggérer|suggérés|suggérez|suggestion|suggestions|suit|suite|suivant|suivante|suivants|suivez|suivre|sujet|sujets|supplémentaire|support|supporte|supprimer|sur|svp|synthèse|t|tablette|tant|tard|tarif|technologies|télécharger|téléchargez|telegram|téléphone|témoins|temporairement|temps|tenir|tenu|tenue|tenus|terminal|termine|terminé|terminer|tester|texte|textes|thématique|thème|thèmes|threads|tient|tierces|tiers|tiktok|titre|titres|titulaires|top|totale|toucher|touchons|toujours|tous|tout|toute|toutes|traceur|traceurs|traduction|traduit|traduite|traitées|traitement|traitons|transférer|transférez|travail|très|tribune|trier|trois|trop|trouve|trouvé|tweet|tweeter|twitter|un|une|uniquement|url|usage|usages|utile|utilisateur|utilisation|utilise|utilisée|utilisées|utilisent|utilisez|utilisons|valable|validation|validé|vaste|vendredi|vendredis|venez|vente|ventes|vérifiez|vers|verser|versez|version|veuillez|via|vidéo|vidéos|vie|visible|visionner|visionnez|visualiser|vit|vitesse|vive|vivre|voir|vois|voix|volume|vos|votre|voulez|vous|voyez|vu|vue|vus|web|week|whatsapp|x|y|youtube',
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
        cue: 'annonce|annonces|contenu sponsorisé|coupure publicitaire|message de notre sponsor|message publicitaire|messages publicitaires|page de pub|page de publicité|pause publicitaire|pub|publicité|publicités|pubs|réclame|réclames|sponsor|spot|spots',
        act: '({article}|lecture|programme|émission|suite) [se] (continue|continuent|poursuit|poursuivra|reprend|reprendra|suit)|(continue|continuent|poursuit|reprend|reprendra) (après|sous|plus bas|ci dessous|dans|juste après|au dessous)|attendez|attendre|cacher|continuer|continuez|défiler|défilez|ferme|fermer|fermera|finit bientôt|ignorer|lire la suite|lisez|masquer|masquez|passer la|patientez|poursuivez|poursuivre|s affiche|sauter|scrollez|se trouve (sous|après)|seconde|secondes|signaler|signalez|signalez la|suite (après|sous|ci dessous|plus bas|de l article|de cet article|de votre article|de votre lecture|de la vidéo|du texte|du contenu|de l émission)|termine bientôt|vois je|voyez',
        example: 'La suite de l’article, sous la publicité',
      },
      {
        words: '{word}',
        cue: '(l|cet|notre|votre|la|le|cette|ce) (article|reportage|texte|lecture|entretien|vidéo|contenu|suite)',
        act: '(continue|se poursuit|se continue|reprend|se trouve) [juste] (plus bas|ci dessous|ci après|en dessous|plus loin)',
        example: 'Votre lecture se poursuit plus bas',
      },
      {
        words: '{word}',
        cue: 'défilez|descendez|faites défiler|scrollez',
        act: '(poursuivre|continuer|reprendre) [votre|la] lecture|continuer à lire|lire la fin|lire la suite',
        example: 'Scrollez pour poursuivre votre lecture',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|antipub|bloqueur|bloqueurs|flash player|javascript|navigateur',
        act: 'à jour|activé|activer|activez|actualisez|afficher|autoriser|autorisez|compatible|continuer|couper|coupez|désactivé|désactiver|désactivez|détecté|détectons|exception|fonctionne mal|lire|liste blanche|moderne|ne fonctionne|ne fonctionne pas|obsolète|permet|prend|pris en charge|profiter|rafraîchir|recharger|rechargez|supporte|trop ancien|utilisez',
        example: 'Nous avons détecté un bloqueur, merci de le désactiver',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'ce diaporama|ce graphique|ce module|ce tweet|cet élément|cette carte|cette galerie|cette image|cette infographie|cette photo|cette publication|cette vidéo|contenu|la vidéo',
        act: 'accessible|affiché|affichée|afficher|bloqué|bloquée|chargé|chargée|chargement|charger|disponible|indisponible|introuvable|lu|lue',
        example: 'Désolé, ce module n’a pu être chargé',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'commentaire|commentaires|commenter|commentez|les réactions|réactions|réagir|réagissez|vos réactions|votre avis|votre opinion|votre point de vue|votre réaction',
        act: 'abonné|abonnés|afficher|affichez|ajouter|ajoutez|aucun|charger|charte|clos|connecté|connectez|déposer|déposez|désactivé|désactivés|devez|dites|donner|donnez|écrire|écrivez|exprimez vous|fermé|fermés|identifiez|inscrit|inscrivez|laisser|laissez|lire|masquer|modération|modéré|modérés|obligatoires|partager|partagez|participez|pensez|poster|postez|précédents|premier|première|publier|publiez|recharger|règles|rejoignez|répondre|respecter|respectez|signaler|signalez|soyez|supprimer|trier|voir',
        example: 'Les abonnés peuvent publier des commentaires sous cet article',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|témoins|témoins de connexion|traceur|traceurs',
        act: 'acceptant|accepté|accepter|acceptés|acceptez|activer|activez|affichage|afficher|améliorer|audience|autorisé|autoriser|autorisez|bloqué|bloquée|charte|choix|configurer|consentement|dépose|déposent|déposer|déposés|déposons|dépôt|désactivé|expérience|finalités|gérer|gérez|mesure|modifier|navigation|nécessaires|paramétrer|paramètres|paramétrez|partenaires|personnaliser|politique|préférences|publicitaires|refusant|refusé|refuser|refusés|refusez|réglages|stockons|utilise|utilisent|utilisons|visionner',
        example: 'L’affichage de la carte permet le dépôt de traceurs',
      },
      {
        words: '{word}',
        cue: '(votre|vos|mon|mes) (consentement|consentements|préférences|vie privée|données|données personnelles|choix)|confidentialité',
        act: 'à tout moment|changez|cliquez|collectons|conservé|conservées|conservés|en savoir plus|exercer|gérer|gérez|modifier|modifiez|paramétrer|paramètres|partenaires|personnaliser|plus d informations|plus de détails|politique|protégeons|respectent|respectons|retirer|retirez|revenir|stockent|stockons|traitons|utilisons',
        example: 'Nos partenaires et nous respectons votre vie privée',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[pour|cliquez pour|cliquez ici pour|appuyez pour] (lire|lisez|voir|consulter|consultez|découvrir|découvrez|afficher|affichez|dérouler|déroulez|ouvrir|ouvrez|retrouvez|retrouver|poursuivre|poursuivez|continuer|continuez|reprendre|reprenez|accéder|accédez|charger|chargez|déplier|suite|la suite|en savoir)',
        act: '(le|du|au|ce) texte (complet|intégral|entier)|à lire|article|articles|cet article|cliquez|contenu|contenus|intégralité|notre édition|notre site|page suivante|site internet|site web|votre lecture',
        begins: true,
        example: 'Accéder au texte intégral sur le site du journal',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'copyright|droit d auteur|droits d auteur|droits de reproduction|rediffusion|reproduction|reproduire|republication|tous droits',
        act: 'accord écrit|accord préalable|autorisation|interdit|interdite|interdites|protégé|protégée|protégés|réservé|réservés|sans accord|soumise|strictement',
        example: 'Diffusion et reproduction interdites sans autorisation écrite',
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
        cue: '[dernière] (mise à jour|modification)|actualisation|actualisé|article mis à jour|article modifié|article publié|créé|mis à jour|mis en ligne|mise en ligne|modifié|modifiée|paru|posté|publication|publié|publiée',
        act: '# #|# h|# heures|# minutes|(le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) #|à # h|aujourd hui|ce matin|ce soir|hier|il y a #|le #',
        begins: true,
        example: 'Publié le 2 mai, modifié hier à 21 h 40',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'affiliation|affilié|affiliés|annonceur|partenariat|publi communiqué|publi rédactionnel|publirédactionnel|publireportage|rémunération|rémunéré|rémunérés|sponsorisé|sponsorisés',
        act: 'article|comporte|conçu|contenu|contiennent|contient|écrit|liens|page|percevoir|percevons|produit|proposé|publication|réalisé|recevoir|rédigé|texte|toucher|touchons',
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
        cue: '(en collaboration|en partenariat) avec (une marque|un annonceur|un partenaire|notre partenaire)|responsable|responsables',
        act: 'conçu|de ses opinions|produit|proposé|réalisé|rédigé|seul|seule|seuls',
        example: 'Contenu conçu en partenariat avec une marque',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'aidez nous|chaque contribution|chaque don|contribuez|devenez donateur|devenez mécène|donnez|dons des lecteurs|faire un don|faites un don|grâce à vous|je fais un don|je soutiens|nous soutenir|sans vous|soutenez|soutenir notre|vos contributions|vos dons|votre aide|votre contribution|votre don|votre soutien',
        act: 'compte|déductible|déductibles|défiscalisable|défiscalisé|en ligne|existerait|indépendance|indépendant|indépendante|indépendantes|indépendants|info|information|journal|journalisme|journaliste|libre|libres|magazine|média|médias|mensuel|nous aide|nous aident|nous permet|nous permettent|ponctuel|presse|rédaction|régulier|vit',
        example: 'Grâce à vous, une information libre est possible',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'coquille|coquilles|correction|corrections|erreur|erreurs|faute|fautes|imprécision|inexactitude',
        act: 'aidez nous|avez vous vu|constaté|constatez|contacter|contactez|dites le|dites nous|écrivez|faites le nous savoir|prévenez|prévenez nous|prévenir|proposer|proposez|relevé|relevez|remarqué|repéré|repérée|repérez|si vous relevez|signalement|signaler|signalez|suggérer|suggérez|trouvé|vous avez vu|vous relevez',
        example: 'Dites-nous si vous repérez une faute dans l’article',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|app store|application mobile|google|google actualités|google discover|google news|google play|l appli|l application|nos alertes|nos pages|notifications|notre app|notre appli|notre application|notre canal|notre chaîne|notre page|réseaux|réseaux sociaux|sur notre appli',
        act: 'abonnez|activer|activez|aimez|ajoutez|disponible|est aussi sur|installez|likez|nous rejoindre|nous retrouver|nous sommes|nous suivre|recevez|rejoignez|rejoindre notre|restez|retrouver notre|retrouvez|scannez|suivez|télécharger|téléchargez|toute l actualité|toute l info|toutes les actualités|toutes les infos',
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
        cue: 'compte|connecte|connectée|connecter|connectez vous|espace abonné|espace personnel|identifiant|identifiants|identifie|identifier|identifiez|identifiez vous|inscrit|inscrite|inscrivez|membre|mot de passe|session',
        act: 'abonné|abonnés|apple|client|crée|créer|créez|déjà abonné|déjà client|déjà inscrit|déjà membre|déjà un compte|en tant que|êtes déjà|expiré|expirée|facebook|google|gratuit|gratuitement|je me connecte|m identifie|m inscrire|m inscris|oublié|oubliés|pas encore|perdu|réinitialiser|réinitialisez|rester|restez|retrouver vos|vous avez déjà|vous êtes',
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
        cue: 'audio|diaporama|épisode|le son|lecteur audio|lecteur podcast|lecteur vidéo|player|podcast|podcasts|sous titres|vidéo|vidéos',
        act: 'activer|activez|appuyez|autoplay|chargement|cliquez|couper|démarre|démarrer|désactiver|durée|écouter|écoutez|lancer|lancez|lecture|muet|pause|plein écran|réécouter|regarder|regardez|remettre|replay|revoir|revoyez|secondes|suivante|visionner|visionnez|voir',
        example: 'Visionnez la vidéo intégrale en cliquant ici',
      },
      {
        words: '{word}',
        cue: 'appuyez|cliquez|touchez',
        act: 'play|pour (écouter|lancer|regarder|lire) [la|l] [vidéo|audio]',
        begins: true,
        example: 'Touchez pour écouter',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'alertes e mail|alertes info|alertes infos|alertes mail|boîte|boîte aux lettres|boîte de réception|boîte e mail|boîte mail|bulletin d information|infolettre|infolettres|lettre d info|lettre d information|lettre d infos|lettre hebdo|lettre hebdomadaire|lettre quotidienne|lettres d information|messagerie|newsletter|newsletters|nos alertes|nos lettres|notre bulletin|notre lettre|votre adresse (électronique|mail|e mail|email|de messagerie)',
        act: 'abonne|abonner|abonnez|abonnez vous à|adresser|adressez|chaque|confirmer|confirmez|découvrez|découvrir|désabonner|désinscrire|directement|entrez|envoyer|envoyons|gardez|gratuite|hebdomadaire|hebdomadaires|indiquez|inscription|inscription gratuite|inscrire|inscris|inscrit|inscrivez|l essentiel|laissez nous|le fil|le meilleur|ne manquez|ne ratez|quotidienne|quotidiennes|recevez|recevoir|reçois|rejoignez|rendez vous|renseignez|retrouvez|saisissez|sélection|tous les|toutes les|utilisée|vendredis|vérifiez|votre e mail|votre email|vous adresser',
        example: 'Notre lettre d’infos, chaque matin dès 7 heures',
      },
      {
        words: '{word}',
        cue: 'par courriel|par e mail|par email|par mail',
        act: 'alertes|désabonner|désinscrire|l actualité|l essentiel|le meilleur|nos articles|nos informations|recevez|reçois|toute l actu|vos infos',
        example: 'L’essentiel de la semaine par courriel',
      },
      {
        words: '{word}',
        cue: 'désabonnement|désabonner|désinscription|désinscrire',
        act: 'à tout moment|en un clic|lien|pourrez|pouvez|quand vous (voulez|voudrez|le souhaitez)',
        example: 'Vous pourrez vous désabonner quand vous le souhaitez',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abonnement annuel|abonnement mensuel|abonnement numérique|abonnez vous|annulable|cette offre|d abonnement|de réduction|deux mois offerts|essai|essai gratuit|essayez gratuitement|formule intégrale|formule numérique|j en profite|l offre|les offres|m abonne|mois offerts|mon abonnement|nos abonnements|nos formules|nos offres|notre offre|offre d essai|offre de bienvenue|offre de lancement|offre de noël|offre de rentrée|offre découverte|offre exceptionnelle|offre limitée|offre spéciale|offrez un abonnement|offrir un abonnement|profitez|résiliable|résiliez|s abonner|sans carte bancaire|sans engagement|votre abonnement',
        act: '# (euro|euros|an|jours|semaines)|# jours|(par|le premier|le #|chaque) mois|(un|deux|trois|six|#) mois|à partir de|à tout moment|à un ami|à un proche|annuel|choisir|choisissez|découvrez|découvrir nos|en ligne|je choisis|je découvre|je m abonne|la première année|m abonner|offrez|par an|par semaine|pendant # jours|premier mois|première année|toutes nos|voir nos',
        example: 'Essai gratuit : un mois sans carte bancaire',
      },
      {
        words: '{word}',
        cue: 'économiser|économisez',
        act: '(votre|un|l|d) abonnement',
        begins: true,
        example: 'Économisez 30 % sur votre abonnement',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abonnant|abonné|abonnée|abonnées|abonnement|abonnements|abonner|abonnés|abonnez|adhérents|aux membres|lecteurs inscrits|membres premium|nos membres|premium|souscripteurs|utilisateurs inscrits',
        act: 'accéder|accédez|accès à tous|accès complet|accès illimité|accès réservé|ce contenu|ce texte|cet article|connectez|consulter|contenus|continuer|continuez|débloquer|débloquez|découvrez|découvrir|déjà abonné|déverrouiller|déverrouillez|exclusif|exclusive|exclusivement|exclusivité|identifiez|illimité|illimitée|intégralité|l article|lecture|lire|lisez|posséder|poursuivez|poursuivre|profiter|profitez|réservé|réservée|réservées|réservés|suite',
        example: 'Seuls nos abonnés peuvent accéder à la suite du dossier',
      },
      {
        words: '{word}',
        cue: '(articles|article|contenus|lectures|dossiers) (gratuits|gratuit|gratuites|offerts|offert)|(limite|quota|nombre) d articles|(votre|la|le) (limite|quota) [mensuelle|mensuel|quotidienne] [d articles|de lectures|de lecture]|article|cet article|l article',
        act: '[vous] reste|atteint|avez lu|avez plus|consommé|dépassé|épuisé|est offert|n avez plus|plus d|plus que (un|deux|trois|quatre)|plus que #|restants|restent|venez de lire|vous est offert|vous est offerte',
        example: 'Plus que trois contenus gratuits cette semaine',
      },
      {
        words: '{word}',
        cue: 'débloquer|débloquez|déverrouiller|déverrouillez|en illimité|illimité|illimitée|sans limite|sans limites',
        act: 'accéder|accédez|accès|article|articles|contenu|contenus|dossiers|lecture|lisez|profitez',
        example: 'Lisez nos dossiers sans limite',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'actualités|actus|article|articles|contenus|infos|lectures|nos enquêtes|publications|vidéos',
        act: 'à lire|à ne pas rater|aimé|aimerez|associés|aussi|commentés|connexes|conseillés|d autres|du même auteur|également|intéressent|intéresser|les plus|liées|liés|même rubrique|même sujet|même thématique|même thème|ne pas manquer|partagés|plaire|plus lues|plus lus|populaires|récentes|récents|recommandées|recommandés|sélection|similaires|suggérés|suggestions|susceptibles de vous|voir aussi|vous plairont',
        example: 'Les contenus les plus partagés de la semaine',
      },
      {
        words: '{word}',
        cue: 'à (lire|voir|relire|revoir|découvrir|écouter|regarder|consulter)|dans la même (rubrique|catégorie|section)|sur (le|les) (même|mêmes) (sujet|sujets|thème|thèmes)',
        act: 'absolument|aussi|également|en encadré|en vidéo|encore|ensuite|par ailleurs',
        example: 'À revoir également dans la même rubrique',
      },
      {
        words: '{word}',
        cue: 'ça|ceci|cela|ces articles|ces contenus|vous',
        act: '(pourrait|pourraient|peut|peuvent|devrait|devraient) (aussi|également) [vous] (intéresser|plaire)|aimerez aussi|aimerez également|aimerez peut être|pourrait vous intéresser',
        example: 'Cela pourrait vous intéresser',
      },
      {
        words: '{word}',
        cue: '(les|nos|d autres|ces) (internautes|lecteurs|lectrices)|ils',
        act: 'ont (aussi|également) (lu|vu|consulté|aimé|regardé)',
        begins: true,
        example: 'Nos lecteurs ont également lu',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[pour|cliquez pour|cliquez ici pour] (partager|partagez|envoyer|envoyez|copier|copiez|imprimer|imprimez|enregistrer|enregistrez|sauvegarder|sauvegardez|recommander|recommandez|transférer|transférez|offrir|offrez|tweeter|ajouter|ajoutez|faites suivre|partage|lien|url)',
        act: '{siteName}|article|aux favoris|ce contenu|ce lien|cet article|cette page|copié|copiée|l adresse|la page|le lien|les réseaux|ma sélection|mes articles|mes favoris|par courriel|par e mail|par email|par mail|pdf|plus tard|presse papiers|réseaux sociaux|vos favoris',
        begins: true,
        example: 'Transférez cet article à un proche par courriel',
      },
      {
        words: '{word}',
        cue: 'recevez|recevoir',
        act: 'le lien par (sms|mail|e mail)',
        example: 'Recevez le lien par SMS',
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
        cue: '(envoyez|envoyer|dites|dire) [un|votre] [petit|grand] merci|(laissez|laisser|offrez|donnez|verser|versez) un [petit] pourboire|(offrez|offrir|payez|payer|offre) [lui] un café|en lui offrant un café|offrez leur un café|offrez lui un café|remercier|remerciez|un grand merci',
        act: 'article|auteur|auteure|autrice|journaliste|rédacteur|rédaction|rédactrice',
        example: 'Laissez un pourboire à la journaliste',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'anglais|article|audio|contenu|illustration|image|page|podcast|résumé|texte|titre|traduction|version',
        act: '(traduit|traduite|généré|générée|lu) automatiquement|(traduit|traduite|généré|générée|réalisé|réalisée|rédigé|lu|lue|créé|créée|proposé|proposée) [automatiquement] (par|avec|grâce à|à l aide d) [une|l|un|d|notre] (ia|intelligence artificielle|machine|robot|voix de synthèse|voix artificielle|logiciel|outil)|par intelligence artificielle',
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
