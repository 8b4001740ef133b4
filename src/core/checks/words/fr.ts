import type { readerChecks } from "../../reader-checks.ts";
import type { Translated } from "../check.ts";

const quotes =
  'Mettez tout le texte entre guillemets\u00a0: title: "Logement\u00a0: un plan pour tous".';

/** The words of the reader in French. */
export const fr: Translated<typeof readerChecks> = {
  "io/encoding": {
    summary: "Un fichier doit être enregistré en UTF-8.",
    why: "Un autre encodage altère sans prévenir des lettres comme č, é ou ñ.",
    fix: "Enregistrez à nouveau le fichier avec l’encodage UTF-8.",
    messages: {
      named: { text: "ce fichier est enregistré en {encoding} et non en UTF-8" },
      broken: {
        text: "l’octet {byte} n’est pas de l’UTF-8",
        fix: "Enregistrez à nouveau le fichier avec l’encodage UTF-8\u00a0; il l’a sans doute été en Windows-1252 ou en Latin-1.",
      },
    },
  },
  "io/too-large": {
    summary: "Un fichier ne doit pas dépasser la taille maximale.",
    why: "Un plan compte quelques milliers de lignes\u00a0; un fichier plus gros est autre chose, ou une erreur.",
    fix: "Déplacez les textes longs dans un document à part, ou répartissez le plan en plusieurs fichiers.",
    messages: {
      size: { text: "ce fichier fait {size} Mo, plus que les {limit} Mo qui sont lus" },
      limit: { text: "ce fichier dépasse les {limit} Mo qui sont lus" },
    },
  },
  "io/not-a-file": {
    summary: "Ce qui doit être lu doit être un fichier.",
    why: "Un dossier, un tube ou un périphérique ne contient aucun texte à vérifier.",
    fix: "Indiquez un fichier, ou le dossier qui contient plan.yaml.",
    messages: {
      folder: {
        text: "ceci porte le nom d’un plan mais est un dossier",
        fix: "Renommez le dossier.",
      },
      special: { text: "ceci est un tube ou un périphérique, pas un fichier" },
      loop: { text: "ce lien renvoie à lui-même", fix: "Supprimez le lien." },
      outside: {
        text: "ce lien mène hors du dossier vérifié, il n’a donc pas été suivi",
        fix: "Placez ici le fichier lui-même, ou indiquez l’endroit où mène le lien.",
      },
    },
  },
  "io/unreadable": {
    summary: "Un fichier doit pouvoir être lu.",
    why: "Ce qui ne peut pas être lu n’a pas été vérifié.",
    fix: "Autorisez la lecture du fichier, puis relancez la vérification.",
    messages: {
      denied: { text: "vous n’avez pas le droit de lire ce fichier" },
      missing: {
        text: "ce fichier a disparu au moment où il devait être lu",
        fix: "Relancez la vérification quand personne ne modifie le dossier.",
      },
      folder: {
        text: "ce dossier ne peut pas être lu, rien n’y a donc été vérifié",
        fix: "Autorisez la lecture du dossier ou laissez-le de côté avec --exclude.",
      },
      other: {
        text: "ce fichier ne peut pas être lu",
        fix: "Copiez-le à un autre endroit et relancez la vérification.",
      },
    },
  },
  "yaml/syntax": {
    summary: "Un fichier doit être lisible en YAML.",
    why: "À partir d’ici rien ne peut être lu, le reste du fichier n’a donc pas été vérifié.",
    fix: "Comparez la ligne avec celles qui l’entourent.",
    messages: {
      colon: {
        text: "deux-points et une espace dans un texte ouvrent ici un nouveau champ",
        fix: quotes,
      },
      noSpace: {
        text: 'une espace manque après les deux-points de "{key}"',
        fix: 'Écrivez "{key}: " puis la valeur.',
      },
      noColon: {
        text: '"{text}" n’a pas de deux-points et ne prolonge pas le texte qui précède',
        fix: "Ajoutez deux-points et une valeur, ou décalez davantage la ligne si elle prolonge le texte qui précède.",
      },
      indentation: {
        text: "cette ligne n’est pas décalée comme celles dont elle fait partie",
        fix: "Donnez à tous les champs d’une même entrée le même nombre d’espaces en début de ligne.",
      },
      item: {
        text: "cette ligne ne s’accorde pas avec la liste où elle se trouve",
        fix: "Commencez chaque élément d’une liste par un tiret et une espace, tous au même décalage.",
      },
      foreignBlank: {
        text: "il y a ici une espace qui n’est pas une espace ordinaire ({character})",
        fix: "Effacez-la et appuyez sur la barre d’espace\u00a0; ces espaces viennent de textes collés.",
      },
      itemBehindField: {
        text: "une liste ne peut pas commencer sur la ligne de son champ",
        fix: "Écrivez chaque élément sur une nouvelle ligne, précédé d’un tiret et d’une espace.",
      },
      afterQuote: {
        text: "du texte suit le guillemet fermant",
        fix: 'Mettez tout le texte entre deux guillemets\u00a0; à l’intérieur, écrivez \\" pour un guillemet.',
      },
      afterBracket: {
        text: 'du texte suit "{bracket}", qui ferme une liste ou un groupe',
        fix: "Mettez tout le texte entre guillemets si les crochets en font partie.",
      },
      openQuote: {
        text: "le guillemet ouvert ici n’est jamais fermé",
        fix: "Ajoutez le guillemet fermant\u00a0; doublez une apostrophe entre apostrophes droites.",
      },
      openBracket: {
        text: 'le "{bracket}" ouvert ici n’est jamais fermé',
        fix: "Ajoutez le signe fermant, ou mettez tout le texte entre guillemets si le signe en fait partie.",
      },
      comma: {
        text: "une virgule manque entre deux éléments entre crochets",
        fix: "Mettez une virgule entre les éléments\u00a0; un texte avec crochets ou virgules va entre guillemets.",
      },
      emptyEntry: {
        text: "il n’y a rien entre deux virgules",
        fix: "Supprimez une des virgules, ou écrivez l’élément manquant.",
      },
      reserved: {
        text: 'un texte ne peut commencer par "{character}" qu’entre guillemets',
        fix: 'Mettez tout le texte entre guillemets\u00a0: "{character}…".',
      },
      unknownAlias: {
        text: '"*{name}" répète une partie qui n’est pas dans ce fichier',
        fix: "Mettez le texte entre guillemets si l’étoile en fait partie.",
      },
      anchor: {
        text: "un nom est attendu après & ou *",
        fix: "Mettez le texte entre guillemets si le signe en fait partie.",
      },
      escape: {
        text: "la barre oblique inverse n’introduit ici aucun caractère lisible",
        fix: "Écrivez-en deux pour une, ou employez des apostrophes droites.",
      },
      blockText: {
        text: "le signe | ou > n’est pas suivi d’un texte lisible",
        fix: "Allez à la ligne après | ou >, et décalez de deux espaces chaque ligne du texte.",
      },
      directive: {
        text: "une ligne qui commence par % est une instruction, et celle-ci est illisible",
        fix: "Supprimez la ligne, ou mettez le texte entre guillemets.",
      },
      tag: {
        text: "le mot qui suit le point d’exclamation ne peut pas être lu",
        fix: "Mettez le texte entre guillemets si le point d’exclamation en fait partie.",
      },
      marker: {
        text: "une espace ou un retour à la ligne est attendu après ---",
        fix: "Mettez le premier champ sur une ligne à lui, ou supprimez le signe.",
      },
      key: {
        text: "le nom d’un champ ne peut pas être lu ici",
        fix: "Écrivez le nom, deux-points et une espace sur une même ligne.",
      },
      other: { text: "ceci ne peut pas être lu" },
    },
  },
  "yaml/tab-indent": {
    summary: "Une ligne se décale avec des espaces, pas avec des tabulations.",
    why: "La largeur d’une tabulation varie d’un éditeur à l’autre, YAML ne l’admet donc pas comme décalage.",
    fix: "Remplacez la tabulation par des espaces, deux par niveau.",
    messages: { tab: { text: "cette ligne est décalée par une tabulation" } },
  },
  "text/control": {
    summary: "Un texte ne doit contenir aucun caractère de commande.",
    why: "Ils sont invisibles, et les écrans, le PDF et d’autres programmes les prennent pour des ordres.",
    fix: "Effacez le caractère\u00a0; il vient souvent d’un texte collé depuis un autre programme.",
    messages: {
      raw: { text: "il y a ici le caractère de commande invisible {character}" },
      escaped: { text: "ce texte contient le caractère de commande {character}" },
    },
  },
  "text/bidi": {
    summary: "Un texte ne doit contenir aucun caractère qui inverse le sens de lecture.",
    why: "Le texte semble alors dire autre chose, et l’on signe ce que l’on n’a pas lu.",
    fix: "Effacez le caractère\u00a0; les écritures de droite à gauche n’en ont pas besoin.",
    messages: {
      raw: { text: "il y a ici le caractère de direction invisible {character}" },
      escaped: { text: "ce texte contient le caractère de direction {character}" },
    },
  },
  "text/look-alike-key": {
    summary: "Un nom de champ doit s’écrire avec les lettres que l’on croit lire.",
    why: "Deux noms d’aspect identique sont différents pour un ordinateur, et la valeur n’est pas trouvée.",
    fix: "Retapez le nom au clavier au lieu de le coller.",
    messages: {
      letters: { text: 'les lettres de "{key}" ne font que ressembler à "{plain}"' },
      twin: { text: '"{key}" ne fait que ressembler à "{twin}", juste à côté' },
    },
  },
  "text/too-long": {
    summary: "Un texte ne doit pas dépasser la longueur maximale.",
    why: "Un texte aussi long est un document collé ou une erreur\u00a0; aucun rapport ne peut l’imprimer.",
    fix: "Gardez ici un résumé et citez le document parmi les sources.",
    messages: {
      length: { text: 'le texte "{start}" compte {length} caractères, plus que {limit}' },
    },
  },
  "yaml/duplicate-key": {
    summary: "Un champ ne doit figurer qu’une fois à sa place.",
    why: "Une seule des deux valeurs pourrait compter, sans que l’on sache laquelle.",
    fix: "Supprimez l’une des deux, ou réunissez leur contenu sous l’une d’elles.",
    messages: { twice: { text: 'le champ "{key}" figure ici une seconde fois' } },
  },
  "yaml/tag-not-allowed": {
    summary: "Une valeur ne doit porter ni type de langage de programmation, ni ancien type YAML.",
    why: "Un tel type demande à un programme de construire autre chose à partir de votre texte, ce qui n’est pas sûr.",
    fix: "Supprimez le mot qui commence par un point d’exclamation, ou mettez le texte entre guillemets.",
    messages: {
      tag: { text: 'le type "{tag}" n’est pas admis' },
      mismatch: {
        text: 'le type "{tag}" ne convient pas à la valeur qui suit',
        fix: "Supprimez le type, ou écrivez une valeur qui lui convient.",
      },
    },
  },
  "yaml/alias-limit": {
    summary: "Les parties répétées ne doivent pas se déployer au-delà de la limite.",
    why: "Quelques lignes de répétitions imbriquées peuvent en donner des millions et bloquer tout programme.",
    fix: "Écrivez les valeurs en entier, ou donnez-leur un id auquel renvoyer.",
    messages: { uses: { text: 'avec "*{name}", les répétitions dépassent {limit}' } },
  },
  "yaml/cycle": {
    summary: "Une partie ne doit pas se contenir elle-même.",
    why: "Une partie qui se contient elle-même n’a pas de fin.",
    fix: "Supprimez ce renvoi, ou renvoyez plutôt à un id.",
    messages: { self: { text: '"*{name}" figure dans la partie qu’il répète' } },
  },
  "yaml/merge-key": {
    summary: "La clé de fusion << ne doit pas être employée.",
    why: "Elle vient d’une ancienne version de YAML, et les programmes actuels la lisent différemment.",
    fix: "Écrivez ici les champs en entier.",
    messages: { merge: { text: '"<<" ne fusionne rien ici, ce signe n’est pas de YAML 1.2' } },
  },
  "yaml/depth-limit": {
    summary: "Listes et groupes ne doivent pas s’imbriquer au-delà de la limite.",
    why: "Aucun plan n’est aussi profond\u00a0; un tel fichier est abîmé ou fait pour bloquer un programme.",
    fix: "Écrivez les valeurs moins en profondeur.",
    messages: { deep: { text: "listes et groupes sont imbriqués sur plus de {limit} niveaux" } },
  },
  "yaml/multiple-documents": {
    summary: "Un fichier doit contenir un seul document.",
    why: "Seule la première partie serait lue, le reste serait perdu sans un mot.",
    fix: "Supprimez cette ligne, ou déplacez la suite dans un fichier à part.",
    messages: { marker: { text: "un second document commence ici" } },
  },
  "yaml/directive": {
    summary: "Un fichier ne doit pas demander une autre version de YAML.",
    why: "Chaque fichier est lu en YAML 1.2, où yes, no, on et off sont des mots, et non vrai ou faux.",
    fix: "Supprimez la ligne qui commence par %.",
    messages: {
      version: { text: "ce fichier demande YAML {version} et est lu en YAML 1.2" },
      unknown: { text: 'l’instruction "%{name}" n’a pas d’effet' },
    },
  },
  "yaml/key-not-allowed": {
    summary: "Un champ doit avoir un nom.",
    why: "Sans nom, la valeur est introuvable.",
    fix: "Écrivez un nom avant les deux-points.",
    messages: {
      list: { text: "une liste se trouve là où un nom de champ est attendu" },
      map: {
        text: "des accolades se trouvent là où un nom de champ est attendu",
        fix: "Mettez entre guillemets un texte qui contient des accolades.",
      },
      nothing: { text: "le nom de ce champ est vide" },
    },
  },
  "yaml/key-not-text": {
    summary: "Le nom d’un champ devrait être un texte.",
    why: "D’autres programmes peuvent y lire un nombre, ou vrai ou faux, et ne pas trouver le champ.",
    fix: 'Mettez le nom entre guillemets, avant les deux-points\u00a0: "{key}".',
    messages: { scalar: { text: 'le nom "{key}" n’est pas un texte\u00a0; il est lu comme tel' } },
  },
  "yaml/parted-number": {
    summary: "Un nombre entre accolades ne doit pas contenir de virgule.",
    why: "Entre accolades, une virgule ouvre le champ suivant\u00a0: seuls les chiffres qui la précèdent compteraient.",
    fix: "Écrivez le nombre sans séparateur, avec un point devant les décimales\u00a0: 1000000 ou 32.5.",
    messages: { commas: { text: 'des virgules découpent le nombre "{number}"' } },
  },
  "yaml/not-a-number": {
    summary: "Un nombre doit avoir une valeur finie.",
    why: "On ne peut rien y ajouter ni rien y comparer.",
    fix: "Écrivez le nombre, ou omettez le champ\u00a0; mettez-le entre guillemets s’il s’agit d’un texte.",
    messages: { value: { text: '"{value}" n’est pas un nombre utilisable' } },
  },
  "yaml/precision": {
    summary: "Un nombre ne doit pas avoir plus de chiffres qu’il ne peut en être conservé.",
    why: "Les derniers chiffres seraient modifiés sans un mot.",
    fix: "Arrondissez le nombre, ou mettez-le entre guillemets s’il s’agit d’un code et non d’un montant.",
    messages: { digits: { text: '"{value}" a plus de chiffres qu’il ne peut en être conservé' } },
  },
};
