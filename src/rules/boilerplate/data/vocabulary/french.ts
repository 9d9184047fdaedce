import type {PhraseBook} from '../../phrases.js'

/** The words of French notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const frenchVocabulary: PhraseBook = {
  language: 'fr',
  sets: {
    article: 'article|articles|contenu|contenus|texte|textes|page|vidéo|vidéos|publication|dossier|dossiers|reportage',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
    word: 'à|abonnant|abonné|abonnée|abonnées|abonnement|abonnements|abonner|abonnés|abonnez|absolument|accéder|accédez|acceptant|accepte|accepter|acceptés|acceptez|accès|accessible|accord|accueil|achat|achats|achetez|activé|activer|activez|actu|actualisation|actualisé|actualiser|actualisez|actualité|actualités|actuellement|actus|ad|adblock|adblocker|adhérents|adresse|affichage|affiche|affichée|afficher|affichez|affiliation|affilié|affiliés|afin|agrandir|aide|aider|aidez|ailleurs|aimé|aimerez|aimez|ainsi|ajouter|ajoutez|alerte|alertes|allemand|aller|améliorer|ami|amis|an|analyse|analyses|ancien|anciens|android|anglais|année|années|annonce|annonces|annonceur|annonceurs|annuel|annuelle|annulable|ans|antipub|août|app|appareil|apple|appli|application|apprécié|appuyez|après|archives|article|articles|artificielle|assistance|association|associés|atteint|au|aucun|aucune|audience|audio|aujourd|aussi|auteur|auteure|auteurs|automatique|automatiquement|autoplay|autorisation|autorisé|autoriser|autorisez|autre|autres|autrice|aux|avant|avantage|avantages|avec|avenir|avez|avis|avoir|avons|avril|bancaire|barre|bas|bénéficiez|besoin|bien|bienvenue|blanche|bloc|block|blocker|bloqué|bloquée|bloqueur|bloqueurs|bluesky|boîte|bouton|bulletin|but|c|cacher|cadeau|cadre|café|canal|capital|car|caractère|carte|cas|catégorie|ce|celle|celles|certaines|certains|ces|cet|cette|chaîne|changer|changez|chaque|charge|chargée|chargement|charger|chargez|charte|chinois|choisie|choisir|choisis|choisissez|choix|chrome|chroniqueur|ci|ciblée|citer|clic|clics|client|cliquant|cliquer|cliquez|clos|code|collaboration|collecte|collectées|collectif|collectons|comme|commentaire|commentaires|commenter|commentés|commentez|commercial|commerciale|commission|communauté|communiqué|compatible|complet|complète|comporter|compte|comptes|comptez|conçu|conditions|confidentialité|configurer|confirmée|confirmer|confirmez|conformément|confort|connecté|connectée|connecter|connectez|connexes|connexion|conseil|conseillés|conseils|consentement|consentements|conservation|considéré|considérées|considérés|consommé|constaté|constatez|constitue|constituent|constituer|consultation|consulter|consultez|contacter|contactez|contenir|contenu|contenues|contenus|contiennent|contient|continu|continue|continuent|continuer|continuez|contribution|contributions|conversation|cookie|cookies|copié|copiée|copier|copiez|copyright|coquille|coquilles|correctement|correction|corrections|corriger|coulisses|couper|coupez|coupure|courriel|coût|créé|créée|créer|créez|ctrl|culture|d|dailymotion|dans|date|de|débat|débloquer|débloquez|décembre|décision|découverte|découvrez|découvrir|déductible|déductibles|déduction|défiler|défilez|défiscalisable|défiscalisé|déjà|démarre|démarrer|dépassé|déplier|dépose|déposent|déposer|déposés|déposez|déposons|dépôt|depuis|dernier|dernière|dernières|derniers|dérouler|déroulez|des|désabonner|désactivé|désactiver|désactivés|désactivez|désinscription|désinscrire|désolé|désolés|dessous|dessus|destiné|destinée|destinés|détecté|détectons|deux|développements|devenez|déverrouiller|déverrouillez|devez|devraient|devrait|diaporama|diapositive|diapositives|diffusion|digital|dimanche|dire|direct|directement|discover|discuter|disponible|disponibles|dites|doit|doivent|don|donné|données|donner|donnés|donnez|dons|dossier|dossiers|droit|droits|du|durée|e|échanger|économie|écouter|écoutez|écran|écrans|écrire|écrit|écrite|écrivez|edge|éditeur|édition|éditions|éditoriale|effectués|également|électronique|élément|elle|email|émis|émises|émission|en|encadré|encart|encore|end|engage|engagement|engagent|enquêtes|enregistrée|enregistrer|enregistrez|ensemble|ensuite|entier|entière|entièrement|entrée|entretien|entrez|envie|envoyer|envoyez|envoyons|épisode|épuisé|équipe|er|ère|erreur|erreurs|espace|espagnol|essai|essayez|essentiel|est|et|été|êtes|être|euro|euros|événement|événements|évolution|exception|exceptionnelle|exclusif|exclusive|exclusivement|exclusivité|exercer|existe|existerait|expérience|expiré|expirée|explicite|explorer|expresse|exprimée|exprimées|exprimés|externe|externes|extrait|facebook|factuelle|faire|fais|faites|faut|faute|fautes|favoris|fenêtre|ferme|fermer|fermera|fermés|février|fil|fin|finalités|financé|financier|financiers|fins|firefox|fiscal|fiscale|flash|fois|fonctionnalités|fonctionne|fonctionnement|fonctionner|forcément|format|forme|formulaire|formule|formules|fourni|fournies|fournis|frais|français|frappe|galerie|garder|général|généré|générée|gérer|gérez|geste|google|grâce|grand|grande|grandes|grands|graphique|gratuit|gratuite|gratuitement|gratuites|gratuits|groupe|h|haut|hebdo|hebdomadaire|hebdomadaires|heure|heures|hier|histoires|hiver|html|hui|ia|ici|idées|identifiant|identifiants|identification|identifie|identifier|identifiez|ignorer|il|illimité|illimitée|illustration|ils|image|images|important|importante|importantes|importe|impossible|impôt|impôts|imprécision|imprimable|imprimer|imprimez|indépendance|indépendant|indépendante|indépendantes|indépendants|indicatif|indiquez|indisponible|inexactitude|inexactitudes|info|infographie|infolettre|infolettres|informatif|information|informations|informé|informée|informés|infos|initialement|inscription|inscrire|inscris|inscrit|inscrite|inscrits|inscrivez|instagram|installez|instant|instants|intégral|intégrale|integralité|intellectuelle|intelligence|interdit|interdite|interdites|intéressent|intéresser|internautes|internet|interview|introuvable|investigation|investissement|ios|iphone|italien|j|janvier|javascript|je|jeudi|jour|journal|journalisme|journaliste|journalistes|journée|jours|juillet|juin|juridique|jusqu|juste|l|la|laisser|laissez|lancement|lancer|lancez|langue|latéral|latérale|le|lecteur|lecteurs|lectrices|lecture|lectures|les|lettre|lettres|leur|leurs|libre|libres|liées|lien|liens|liés|lieu|ligne|likez|limite|limitée|limites|linkedin|lire|lisez|liste|live|local|locale|locales|logiciel|lorsque|lu|lue|lues|lui|lundi|lus|m|ma|machine|magazine|mai|mail|maintenant|malheureusement|manquer|manquez|marchands|mardi|marque|mars|masquer|masquez|mastodon|matière|matin|matins|maximum|me|média|médias|meilleur|meilleure|meilleures|meilleurs|membre|membres|même|mêmes|mensuel|mensuelle|mention|menu|merci|mercredi|mes|message|messagerie|messages|messenger|mesure|mesurer|midi|min|minute|minutes|mis|mise|mn|mobile|modérateurs|modération|modéré|modérés|moderne|modification|modifié|modifiée|modifier|modifiez|module|moins|mois|moment|momentanément|mon|monde|montant|mot|moyen|muet|n|navigateur|navigation|ne|nécessaire|nécessairement|nécessaires|news|newsletter|newsletters|noël|nom|nombre|non|nos|notifications|notre|nous|nouveau|nouvelle|nouvelles|novembre|numérique|numériques|obligatoires|obsolète|octobre|offert|offerte|offerts|officiel|officielle|offre|offres|offrez|offrir|on|ont|opinion|opinions|options|original|originale|orthographe|orthographique|ou|oublié|oubliés|oui|outil|ouvert|ouvrez|ouvrir|page|pages|papier|papiers|par|paramétrer|paramètres|paramétrez|parce|partage|partager|partagés|partagez|partenaire|partenaires|partenariat|participé|participez|partie|partielle|partiellement|partir|partout|paru|pas|passe|passer|patientez|pause|payer|payez|paypal|pdf|pendant|pensez|percevoir|percevons|perdu|permet|permettent|permettre|personnalisé|personnalisée|personnalisées|personnaliser|personnalisés|personnel|personnelles|pertinents|petit|petite|peut|peuvent|photo|photos|pinterest|plaire|plairont|plateforme|play|player|plein|pleinement|plu|plus|podcast|podcasts|point|points|politique|ponctuel|populaires|position|possible|post|posté|poster|postez|pour|pourboire|pourquoi|pourraient|pourrait|pourrez|poursuit|poursuivez|poursuivra|poursuivre|pouvez|pouvoir|pouvons|préalable|précédent|précédente|précédents|précision|préféré|préférée|préférées|préférences|premier|première|premières|premiers|premium|prend|présenté|présentées|présentés|presse|prévenez|prévenir|principal|principale|printemps|priorité|pris|prise|privé|privée|prix|problème|prochain|prochaine|proche|proches|produit|produits|professionnel|profil|profite|profiter|profitez|programme|promo|promotion|propos|proposé|proposée|proposer|proposez|propriété|protégé|protégée|protégeons|protégés|provient|pseudo|pu|pub|publi|public|publication|publications|publicitaire|publicitaires|publicité|publicités|publié|publiée|publier|publiés|publiez|publirédactionnel|publireportage|pubs|puis|puisque|purement|qr|qu|qualité|quand|quatre|que|quelque|quelques|qui|quota|quotidien|quotidienne|quotidiennement|quotidiennes|rafraîchir|rafraîchissez|raison|rapide|rapidement|rater|ratez|réaction|réactions|réagir|réagissez|réalisation|réalisé|réalisée|récap|récent|récente|récentes|récents|réception|recevez|recevoir|recharger|rechargez|recherche|réclame|réclames|reçois|recommandation|recommandations|recommandées|recommander|recommandés|recommandez|rédacteur|rédaction|rédactionnel|rédactrice|rediffusion|rédigé|réduction|réduire|réduit|réécouter|réel|réessayer|réessayez|reflète|reflètent|refusant|refusé|refuser|refusés|refusez|regarder|regardez|région|régional|régionale|régions|réglages|règle|règles|régulier|régulièrement|réinitialiser|réinitialisez|rejoignez|rejoindre|relatifs|relative|relatives|relevé|relire|relu|relue|remarque|remarquez|remercier|remerciez|remettre|remonter|remplace|remplacent|remplacer|rémunération|rémunéré|rémunérés|rendez|renouvelable|rentrée|repéré|repérée|repérez|replay|répondre|réponses|reportage|reprend|reprendra|reprendre|reprenez|représentation|reproduction|reproduire|republication|requis|réseau|réseaux|réservé|réservée|réservées|réservés|résiliable|résiliez|respectent|respecter|respectez|respectons|responsabilité|responsable|restant|restants|reste|restent|rester|restez|résultats|résumé|retirer|retirez|retour|retourner|retrouver|retrouvez|revenir|revenus|revivez|revoir|revoyez|rien|risque|robot|rubrique|russe|s|safari|saisissez|samedi|sans|sauf|sauraient|saurait|sauter|sauvegarder|sauvegardez|savoir|scannez|sciences|scrollez|se|sec|seconde|secondes|section|sécurisé|sélection|sélectionnés|sélectionnez|semaine|semaines|semble|semblent|semblez|septembre|service|services|session|seul|seule|seulement|seuls|si|signalement|signaler|signalez|signataires|similaires|simple|simplement|site|situation|six|slide|smartphone|snapchat|social|sociaux|société|soir|soirée|soirs|soit|sommaire|sommes|son|sont|souhaite|souhaitez|soumise|source|sources|sous|souscripteurs|soutenez|soutenir|soutien|soutiens|soyez|spéciale|spécialiste|sponsor|sponsorisé|sponsorisés|sport|sports|spot|spots|statistiques|stockent|stockons|store|stories|story|strictement|substitue|substituent|suffit|suggérer|suggérés|suggérez|suggestion|suggestions|suit|suite|suivant|suivante|suivants|suivez|suivre|sujet|sujets|supplémentaire|support|supporte|supprimer|sur|svp|synthèse|t|tablette|tant|tard|tarif|technologies|télécharger|téléchargez|telegram|téléphone|témoins|temporairement|temps|tenir|tenu|tenus|terminal|terminé|tester|texte|textes|thématique|thème|thèmes|threads|tient|tierces|tiers|tiktok|titre|titres|titulaires|top|totale|toucher|touchons|tous|tout|toute|toutes|traceur|traceurs|traduction|traduit|traduite|traitées|traitement|traitons|transférer|transférez|travail|très|tribune|trier|trois|trop|trouvé|tweet|tweeter|twitter|un|une|uniquement|url|usage|utilisateur|utilisation|utilise|utilisée|utilisées|utilisent|utilisez|utilisons|valable|validation|validé|vendredi|venez|vente|ventes|vérifiez|vers|verser|versez|version|veuillez|via|vidéo|vidéos|vie|visible|visionner|visionnez|visualiser|vit|vitesse|vivre|voir|vois|voix|volume|vos|votre|voulez|vous|voyez|vu|vue|vus|web|week|whatsapp|x|y|youtube|comprendre|actionnaire|actionnaires|mécène|conservé|conservée|conservées|douze|tenue|intéresse|glissée|glissé|étudiants|gêne|effectuer|scanner|sein|propose|offrant|trouve|situe|passée|chargent|courant|mieux|utile|plutôt|autrement|dehors|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|bout|courriels|entièreté|journées|courte|brève|édito|éditorial|posséder|possédez|détails|bientôt|termine|terminer|partez|économisez|économiser|sms|relancer|exprimez|exprimer|comporte|comportent|vive|déconnecter|usages|vaste|près|avantageux|consulté|consultés|toujours|#',
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
        cue: 'publicité|publicités|pub|pubs|annonce|annonces|réclame|réclames|spot|spots|message publicitaire|messages publicitaires|coupure publicitaire|pause publicitaire|page de publicité|page de pub|contenu sponsorisé|message de notre sponsor|sponsor',
        act: 'continuer|continuez|poursuivre|poursuivez|lisez|lire la suite|défiler|défilez|scrollez|ferme|fermer|fermera|masquer|masquez|cacher|signaler|sauter|passer la|ignorer|s affiche|vois je|voyez|patientez|secondes|seconde|({article}|lecture|programme|émission|suite) [se] (continue|continuent|poursuit|poursuivra|reprend|reprendra|suit)|(continue|continuent|poursuit|reprend|reprendra) (après|sous|plus bas|ci dessous|dans|juste après|au dessous)|suite (après|sous|ci dessous|plus bas|de l article|de cet article|de votre article|de votre lecture|de la vidéo|du texte|du contenu|de l émission)|attendez|attendre|signalez|signalez la|se trouve (sous|après)|termine bientôt|finit bientôt',
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
        cue: 'faites défiler|défilez|scrollez|descendez',
        act: '(poursuivre|continuer|reprendre) [votre|la] lecture|continuer à lire|lire la suite|lire la fin',
        example: 'Scrollez pour poursuivre votre lecture',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'navigateur|javascript|bloqueur|bloqueurs|adblock|adblocker|ad blocker|ad block|flash player|antipub',
        act: 'activer|activez|activé|désactiver|désactivez|désactivé|obsolète|trop ancien|supporte|prend|pris en charge|permet|compatible|à jour|détecté|détectons|autoriser|autorisez|afficher|moderne|continuer|profiter|recharger|rechargez|rafraîchir|actualisez|exception|liste blanche|lire|utilisez|couper|coupez|ne fonctionne pas|ne fonctionne|fonctionne mal',
        example: 'Nous avons détecté un bloqueur, merci de le désactiver',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenu|ce module|cette vidéo|la vidéo|cette carte|cette publication|cet élément|ce tweet|cette image|cette photo|cette infographie|ce graphique|ce diaporama|cette galerie',
        act: 'affiché|affichée|afficher|chargé|chargée|charger|chargement|indisponible|introuvable|disponible|accessible|bloqué|bloquée|lu|lue',
        example: 'Désolé, ce module n’a pu être chargé',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'commentaire|commentaires|commenter|commentez|réagir|réagissez|votre avis|votre opinion|votre réaction|vos réactions|les réactions|réactions|votre point de vue',
        act: 'laisser|laissez|écrire|écrivez|publier|publiez|poster|postez|déposer|déposez|ajouter|ajoutez|donnez|donner|soyez|premier|première|connectez|connecté|identifiez|inscrivez|inscrit|abonné|abonnés|devez|signaler|signalez|modérés|modération|modéré|charte|règles|afficher|affichez|voir|lire|masquer|trier|fermés|fermé|clos|désactivés|désactivé|rejoignez|participez|dites|partagez|partager|aucun|pensez|respecter|respectez|obligatoires|charger|répondre|supprimer|recharger|exprimez vous|précédents',
        example: 'Les abonnés peuvent publier des commentaires sous cet article',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|traceur|traceurs|témoins de connexion|témoins',
        act: 'accepter|acceptez|acceptant|accepté|acceptés|refuser|refusez|refusé|refusés|refusant|autoriser|autorisez|autorisé|gérer|gérez|paramétrer|paramètres|paramétrez|personnaliser|préférences|choix|utilise|utilisons|utilisent|dépôt|déposer|dépose|déposent|déposés|déposons|stockons|modifier|afficher|affichage|visionner|bloqué|bloquée|désactivé|activer|activez|partenaires|publicitaires|mesure|audience|politique|charte|navigation|améliorer|expérience|finalités|nécessaires|consentement|configurer|réglages',
        example: 'L’affichage de la carte permet le dépôt de traceurs',
      },
      {
        words: '{word}',
        cue: '(votre|vos|mon|mes) (consentement|consentements|préférences|vie privée|données|données personnelles|choix)|confidentialité',
        act: 'retirer|revenir|modifier|gérer|gérez|paramétrer|paramètres|à tout moment|respectons|respectent|protégeons|partenaires|politique|stockons|stockent|collectons|traitons|utilisons|exercer|personnaliser|cliquez|retirez|modifiez|changez|conservé|conservés|conservées|en savoir plus|plus de détails|plus d informations',
        example: 'Nos partenaires et nous respectons votre vie privée',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[pour|cliquez pour|cliquez ici pour|appuyez pour] (lire|lisez|voir|consulter|consultez|découvrir|découvrez|afficher|affichez|dérouler|déroulez|ouvrir|ouvrez|retrouvez|retrouver|poursuivre|poursuivez|continuer|continuez|reprendre|reprenez|accéder|accédez|charger|chargez|déplier|suite|la suite|en savoir)',
        act: 'article|articles|cet article|intégralité|votre lecture|à lire|contenu|contenus|notre site|site internet|site web|notre édition|cliquez|page suivante|(le|du|au|ce) texte (complet|intégral|entier)',
        begins: true,
        example: 'Accéder au texte intégral sur le site du journal',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'reproduction|reproduire|tous droits|droits de reproduction|copyright|rediffusion|republication|droit d auteur|droits d auteur',
        act: 'interdite|interdites|interdit|réservés|réservé|autorisation|accord écrit|accord préalable|sans accord|soumise|protégé|protégés|protégée|strictement',
        example: 'Diffusion et reproduction interdites sans autorisation écrite',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'fermer|ouvrir|afficher|masquer|agrandir|réduire|faire défiler|défiler|faites défiler|revenir|retour|retourner|remonter|aller|charger|passer|accéder|diapositive|slide|image|photo',
        act: 'menu|haut de page|haut de la page|bas de page|bas de la page|plein écran|navigation|sommaire|page précédente|page suivante|page d accueil|diapositives|galerie|contenu principal|l image|la photo|# sur #|barre latérale|vers le bas de la page|en haut de page|en haut de la page',
        begins: true,
        example: 'Masquer la barre latérale',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: 'mis à jour|modifié|modifiée|actualisé|actualisation|publié|publiée|publication|posté|mis en ligne|mise en ligne|paru|créé|[dernière] (mise à jour|modification)|article mis à jour|article publié|article modifié',
        act: 'hier|aujourd hui|il y a #|# h|# heures|le #|à # h|# minutes|# #|ce matin|ce soir|(le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) #',
        begins: true,
        example: 'Publié le 2 mai, modifié hier à 21 h 40',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'affiliés|affilié|affiliation|sponsorisé|sponsorisés|partenariat|publirédactionnel|publi rédactionnel|publireportage|annonceur|publi communiqué|rémunéré|rémunérés|rémunération',
        act: 'article|contenu|texte|liens|page|réalisé|rédigé|produit|proposé|contient|contiennent|percevoir|percevons|touchons|toucher|écrit|conçu|recevoir|comporte|publication',
        example: 'Certains liens de cet article sont rémunérés',
      },
      {
        words: '{word}',
        cue: 'engagent|engage|reflètent|reflète|seule responsabilité|responsabilité exclusive|entière responsabilité',
        act: 'auteur|auteurs|rédaction|propos|opinions|points de vue|tribune|signataires|éditeur',
        example: 'Les opinions exprimées engagent la seule responsabilité de leur auteur',
      },
      {
        words: '{word}',
        cue: '(conseil|conseils|consultation|avis|recommandation) [en|d|un] (investissement|financier|financiers|médical|médicale|médicaux|juridique|fiscal|personnalisé|achat|médecin)|titre indicatif|titre informatif|but informatif|fins d information',
        act: 'constitue|constituent|remplace|remplacent|sauraient|saurait|informations|prix|article|contenu|site|seul|uniquement|informatif',
        example: 'Les informations fournies ne remplacent pas un avis médical',
      },
      {
        words: '{word}',
        cue: '(avis|conseil|consultation) (d un|du|de votre|de ton) (médecin|professionnel|spécialiste)|(d un|du|votre|un) médecin',
        act: 'remplace|remplacent|substitue|substituent|sauraient',
        example: 'Ces informations ne remplacent pas l’avis d’un médecin',
      },
      {
        words: '{word}',
        cue: '(en collaboration|en partenariat) avec (une marque|un annonceur|un partenaire|notre partenaire)|responsable|responsables',
        act: 'réalisé|produit|proposé|conçu|rédigé|seul|seule|seuls|de ses opinions',
        example: 'Contenu conçu en partenariat avec une marque',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'faites un don|faire un don|je fais un don|votre don|vos dons|votre soutien|votre contribution|soutenez|nous soutenir|je soutiens|soutenir notre|aidez nous|sans vous|grâce à vous|votre aide|vos contributions|dons des lecteurs|donnez|chaque contribution|chaque don|devenez mécène|devenez donateur|contribuez',
        act: 'média|médias|journal|presse|journalisme|journaliste|information|info|rédaction|indépendance|indépendant|indépendante|indépendants|indépendantes|libre|libres|déductible|déductibles|défiscalisé|défiscalisable|ponctuel|mensuel|régulier|existerait|vit|magazine|en ligne|nous aide|nous aident|compte|nous permet|nous permettent',
        example: 'Grâce à vous, une information libre est possible',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'erreur|erreurs|faute|fautes|coquille|coquilles|inexactitude|correction|corrections|imprécision',
        act: 'signaler|signalez|signalement|écrivez|dites le|dites nous|prévenez|contactez|contacter|faites le nous savoir|repéré|repérée|repérez|vous avez vu|avez vous vu|trouvé|relevé|remarqué|constaté|constatez|suggérer|suggérez|proposer|proposez|aidez nous|prévenir|prévenez nous|si vous relevez|vous relevez|relevez',
        example: 'Dites-nous si vous repérez une faute dans l’article',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|google actualités|google news|google discover|google|réseaux sociaux|réseaux|notre application|notre appli|notre app|application mobile|l application|l appli|app store|google play|notifications|notre chaîne|notre canal|notre page|nos pages|nos alertes|sur notre appli',
        act: 'suivez|nous suivre|rejoignez|retrouvez|abonnez|likez|aimez|ajoutez|téléchargez|télécharger|installez|activez|activer|disponible|restez|nous retrouver|nous rejoindre|nous sommes|recevez|retrouver notre|est aussi sur|rejoindre notre|scannez|toutes les infos|toute l info|toute l actualité|toutes les actualités',
        example: 'Nous sommes aussi sur Bluesky et Threads',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'direct|live|page|fil info|fil d actualité',
        act: 'suivez|revivez|actualiser|actualisez|rafraîchir|rafraîchissez|mis à jour|mise à jour|minute par minute|recharger|rechargez|terminé',
        example: 'Suivez le direct sur cette page',
      },
      {
        words: '{word}',
        cue: 'page|le direct|ce direct|cet article',
        act: '(s actualise|se met à jour|est actualisée|est actualisé) (automatiquement|en direct|régulièrement|toute seule)',
        example: 'La page se met à jour automatiquement',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'compte|connectez vous|connecter|connecte|connectée|identifiez vous|identifiez|identifie|identifier|mot de passe|inscrit|inscrite|inscrivez|identifiant|identifiants|espace abonné|espace personnel|membre|session',
        act: 'pas encore|créer|créez|crée|oublié|oubliés|perdu|google|apple|facebook|réinitialiser|réinitialisez|abonné|abonnés|client|je me connecte|m identifie|m inscris|m inscrire|rester|restez|expiré|expirée|gratuitement|gratuit|vous avez déjà|déjà un compte|déjà inscrit|êtes déjà|déjà membre|déjà client|déjà abonné|vous êtes|en tant que|retrouver vos',
        example: 'Vous êtes client ? Identifiez-vous simplement avec votre adresse',
      },
      {
        words: '{word}',
        cue: '(vous|de vous) identifier|vous connecter|déconnecter|se déconnecter|me déconnecter',
        act: 'veuillez|merci|mon compte|mon espace|votre compte',
        example: 'Merci de vous connecter',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'vidéo|vidéos|podcast|podcasts|audio|épisode|le son|sous titres|lecteur vidéo|lecteur audio|diaporama|player|lecteur podcast',
        act: 'écouter|écoutez|réécouter|regarder|regardez|voir|lancer|lancez|lecture|plein écran|suivante|démarre|démarrer|chargement|activer|activez|désactiver|couper|remettre|pause|muet|autoplay|secondes|cliquez|durée|revoir|revoyez|replay|visionner|visionnez|appuyez',
        example: 'Visionnez la vidéo intégrale en cliquant ici',
      },
      {
        words: '{word}',
        cue: 'appuyez|cliquez|touchez',
        act: 'pour (écouter|lancer|regarder|lire) [la|l] [vidéo|audio]|play',
        begins: true,
        example: 'Touchez pour écouter',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'newsletter|newsletters|infolettre|infolettres|lettre d information|lettres d information|lettre d info|lettre d infos|lettre hebdomadaire|lettre quotidienne|lettre hebdo|boîte mail|boîte e mail|boîte aux lettres|boîte de réception|boîte|messagerie|alertes mail|alertes e mail|bulletin d information|nos alertes|notre lettre|nos lettres|notre bulletin|alertes info|alertes infos|votre adresse (électronique|mail|e mail|email|de messagerie)',
        act: 'inscrivez|inscrire|inscris|inscrit|inscription|abonnez|abonner|abonne|recevez|recevoir|reçois|désinscrire|désabonner|chaque|tous les|toutes les|l essentiel|le meilleur|sélection|quotidienne|quotidiennes|hebdomadaire|hebdomadaires|confirmer|confirmez|vérifiez|rendez vous|directement|gratuite|retrouvez|utilisée|envoyer|envoyons|rejoignez|découvrez|découvrir|ne manquez|ne ratez|votre e mail|votre email|laissez nous|adresser|vous adresser|saisissez|entrez|indiquez|renseignez|adressez|vendredis|abonnez vous à|le fil|inscription gratuite|gardez',
        example: 'Notre lettre d’infos, chaque matin dès 7 heures',
      },
      {
        words: '{word}',
        cue: 'par mail|par e mail|par email|par courriel',
        act: 'recevez|reçois|l essentiel|le meilleur|alertes|désinscrire|désabonner|l actualité|toute l actu|nos articles|nos informations|vos infos',
        example: 'L’essentiel de la semaine par courriel',
      },
      {
        words: '{word}',
        cue: 'désinscrire|désabonner|désinscription|désabonnement',
        act: 'à tout moment|pouvez|pourrez|quand vous (voulez|voudrez|le souhaitez)|en un clic|lien',
        example: 'Vous pourrez vous désabonner quand vous le souhaitez',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'notre offre|nos offres|cette offre|l offre|offre limitée|offre spéciale|offre exceptionnelle|offre de lancement|offre de bienvenue|offre découverte|sans engagement|sans carte bancaire|résiliable|résiliez|annulable|essai gratuit|essai|de réduction|profitez|j en profite|abonnez vous|s abonner|m abonne|nos formules|nos abonnements|d abonnement|votre abonnement|mon abonnement|offrez un abonnement|offrir un abonnement|offre de rentrée|offre de noël|offre d essai|formule numérique|abonnement numérique|abonnement annuel|abonnement mensuel|essayez gratuitement|les offres|deux mois offerts|mois offerts|formule intégrale',
        act: '(un|deux|trois|six|#) mois|# (euro|euros|an|jours|semaines)|à partir de|(par|le premier|le #|chaque) mois|par an|première année|la première année|premier mois|à tout moment|en ligne|je m abonne|m abonner|découvrez|découvrir nos|choisissez|choisir|je choisis|toutes nos|voir nos|offrez|à un proche|à un ami|pendant # jours|# jours|par semaine|je découvre|annuel',
        example: 'Essai gratuit : un mois sans carte bancaire',
      },
      {
        words: '{word}',
        cue: 'économisez|économiser',
        act: '(votre|un|l|d) abonnement',
        begins: true,
        example: 'Économisez 30 % sur votre abonnement',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'abonné|abonnés|abonnée|abonnées|abonnement|abonnements|abonner|abonnez|abonnant|nos membres|aux membres|membres premium|premium|souscripteurs|adhérents|utilisateurs inscrits|lecteurs inscrits',
        act: 'lire|lecture|lisez|accéder|accédez|découvrir|découvrez|débloquer|débloquez|déverrouiller|déverrouillez|cet article|l article|ce contenu|contenus|ce texte|suite|réservé|réservée|réservés|réservées|exclusif|exclusivement|exclusivité|exclusive|illimité|illimitée|intégralité|poursuivre|poursuivez|continuer|continuez|profiter|profitez|connectez|identifiez|déjà abonné|accès réservé|accès illimité|accès à tous|accès complet|posséder|consulter',
        example: 'Seuls nos abonnés peuvent accéder à la suite du dossier',
      },
      {
        words: '{word}',
        cue: '(articles|article|contenus|lectures|dossiers) (gratuits|gratuit|gratuites|offerts|offert)|(votre|la|le) (limite|quota) [mensuelle|mensuel|quotidienne] [d articles|de lectures|de lecture]|(limite|quota|nombre) d articles|cet article|l article|article',
        act: '[vous] reste|restent|restants|atteint|épuisé|plus que #|plus que (un|deux|trois|quatre)|venez de lire|avez lu|dépassé|consommé|vous est offert|vous est offerte|est offert|n avez plus|avez plus|plus d',
        example: 'Plus que trois contenus gratuits cette semaine',
      },
      {
        words: '{word}',
        cue: 'en illimité|illimité|illimitée|sans limite|sans limites|débloquez|débloquer|déverrouillez|déverrouiller',
        act: 'contenus|contenu|article|articles|lecture|dossiers|accédez|accéder|accès|profitez|lisez',
        example: 'Lisez nos dossiers sans limite',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'articles|article|contenus|infos|actualités|actus|vidéos|lectures|publications|nos enquêtes',
        act: 'plus lus|plus lues|les plus|similaires|liés|liées|associés|connexes|recommandés|recommandées|conseillés|intéresser|intéressent|plaire|vous plairont|ne pas manquer|à ne pas rater|aimerez|aimé|du même auteur|même sujet|même rubrique|même thème|même thématique|récents|récentes|populaires|partagés|commentés|sélection|également|aussi|à lire|voir aussi|suggérés|suggestions|d autres|susceptibles de vous',
        example: 'Les contenus les plus partagés de la semaine',
      },
      {
        words: '{word}',
        cue: 'à (lire|voir|relire|revoir|découvrir|écouter|regarder|consulter)|sur (le|les) (même|mêmes) (sujet|sujets|thème|thèmes)|dans la même (rubrique|catégorie|section)',
        act: 'aussi|également|ensuite|encore|par ailleurs|en vidéo|en encadré|absolument',
        example: 'À revoir également dans la même rubrique',
      },
      {
        words: '{word}',
        cue: 'ça|cela|ceci|ces articles|ces contenus|vous',
        act: '(pourrait|pourraient|peut|peuvent|devrait|devraient) (aussi|également) [vous] (intéresser|plaire)|pourrait vous intéresser|aimerez aussi|aimerez également|aimerez peut être',
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
        act: 'article|cet article|le lien|ce lien|cette page|la page|par mail|par e mail|par email|par courriel|{siteName}|mes favoris|vos favoris|aux favoris|plus tard|presse papiers|pdf|les réseaux|réseaux sociaux|l adresse|ma sélection|mes articles|copié|copiée|ce contenu',
        begins: true,
        example: 'Transférez cet article à un proche par courriel',
      },
      {
        words: '{word}',
        cue: 'recevoir|recevez',
        act: 'le lien par (sms|mail|e mail)',
        example: 'Recevez le lien par SMS',
      },
    ],
    'social-embed': [
      {
        words: '{word}',
        cue: 'afficher|voir|masquer|charger|suivre|ouvrir|lire',
        act: 'les réponses|ce tweet|le tweet|ce post|cette publication|la publication|ce fil|cette story|cette conversation|plus de réponses',
        begins: true,
        example: 'Lire cette conversation sur Bluesky',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(offrez|offrir|payez|payer|offre) [lui] un café|(laissez|laisser|offrez|donnez|verser|versez) un [petit] pourboire|remercier|remerciez|(envoyez|envoyer|dites|dire) [un|votre] [petit|grand] merci|en lui offrant un café|offrez lui un café|offrez leur un café|un grand merci',
        act: 'auteur|auteure|autrice|rédacteur|rédactrice|journaliste|article|rédaction',
        example: 'Laissez un pourboire à la journaliste',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'article|texte|contenu|audio|résumé|page|titre|version|image|illustration|podcast|anglais|traduction',
        act: '(traduit|traduite|généré|générée|réalisé|réalisée|rédigé|lu|lue|créé|créée|proposé|proposée) [automatiquement] (par|avec|grâce à|à l aide d) [une|l|un|d|notre] (ia|intelligence artificielle|machine|robot|voix de synthèse|voix artificielle|logiciel|outil)|(traduit|traduite|généré|générée|lu) automatiquement|par intelligence artificielle',
        example: 'Résumé généré avec l’IA, relu par la rédaction',
      },
      {
        words: '{word}',
        cue: 'l anglais|l allemand|l espagnol|l italien|du russe|l arabe',
        act: 'traduction automatique|traduit automatiquement|traduite automatiquement',
        example: 'Traduction automatique de l’anglais',
      },
      {
        words: '{word}',
        cue: 'voix|lecture|audio|voix off|texte',
        act: '(générée|assurée|lue|produite|traduit|traduite|généré|assuré) (par|avec) [une|l|un|l aide] [d|de] [un] (ia|intelligence artificielle|voix de synthèse|voix synthétique|robot|logiciel)',
        example: 'Lecture assurée par une voix de synthèse',
      },
    ],
  },
}
