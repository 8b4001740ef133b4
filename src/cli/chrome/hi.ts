import type { Chrome } from "./index.ts";

/** What the command line says, in Hindi. */
export const hi: Chrome = {
  "Usage:": "प्रयोग:",
  "Arguments:": "तर्क:",
  "Options:": "विकल्प:",
  "Commands:": "आदेश:",
  "Exit codes:": "निकास कोड:",
  options: "विकल्प",
  command: "आदेश",
  "choices:": "चयन:",
  "default:": "पूर्वनिर्धारित:",
  "preset:": "बिना मान:",
  "error:": "त्रुटि:",
  "note:": "सूचना:",
  "fine, and something was checked or written": "ठीक, कुछ जाँचा या लिखा गया",
  "findings at the gate": "रोकने वाली टिप्पणियाँ",
  "usage, configuration, a missing path, cannot write":
    "प्रयोग, विन्यास, अनुपस्थित पथ, लिखा नहीं जा सका",
  "incomplete: a crash, a time-out, a limit of iuc": "अपूर्ण: विफलता, समय-समाप्ति, iuc की सीमा",
  interrupted: "बाधित",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "नगर-से-नगर स्थानीय कार्य योजनाओं के लिए सादी फ़ाइलों का उपकरण।\n\nयोजना YAML फ़ाइलों का एक फ़ोल्डर है: आरंभ करें, विधि के अनुसार जाँचें, प्रतिवेदन बनाएँ।",
  "print the version": "संस्करण दिखाएँ",
  "print help for iuc or for a command": "iuc या किसी आदेश की सहायता दिखाएँ",
  "print help for a command": "किसी आदेश की सहायता दिखाएँ",
  "display help for command": "आदेश की सहायता दिखाएँ",
  colours: "रंग",
  "language of messages; for render, of the report": "संदेशों की भाषा; render में प्रतिवेदन की",
  "leave out summaries and progress": "सारांश और प्रगति न दिखाएँ",
  "start a plan: a folder with advice, ready to check and render":
    "योजना आरंभ करें: मार्गदर्शन सहित फ़ोल्डर, जाँच और प्रतिवेदन के लिए तैयार",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "योजना का प्रतिवेदन: PDF, Word, वेब पृष्ठ, Markdown",
  "draw single figures of a plan: SVG, PNG": "योजना के चित्र बनाएँ: SVG, PNG",
  "make and check templates of your own for reports": "अपने प्रतिवेदन-साँचे बनाएँ और जाँचें",
  "check plans: can they be read, are they right, do they follow the method":
    "योजनाएँ जाँचें: पठनीय, सही, विधि के अनुसार?",
  "put the reports of several checks together and judge them as one":
    "अनेक जाँचों के प्रतिवेदन मिलाकर एक साथ आँकें",
  "explain a rule or a field: what it means, why, good and bad":
    "नियम या क्षेत्र समझाएँ: अर्थ, कारण, उदाहरण",
  "list what is checked, by topic": "विषयवार जाँच-सूची",
  "show which settings hold here, and where they come from": "यहाँ लागू विन्यास और उनका स्रोत दिखाएँ",
  "print or export the schemas for editors and other tools": "संपादकों हेतु स्कीमा दिखाएँ या निर्यात करें",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "योजना का प्रतिवेदन बनाता है। प्रारूप की कमियाँ चिह्नित होती हैं, गैर-सार्वजनिक व्यक्ति छोड़े जाते हैं। भाषा योजना की अपनी; --lang से दूसरी।",
  "plan folders, files or quoted patterns; the plans here when left out":
    "योजना के फ़ोल्डर, फ़ाइलें या उद्धृत पैटर्न; न देने पर यहाँ की योजनाएँ",
  "folder to write to": "लिखने का फ़ोल्डर",
  "print people and remarks that are not public too": "गैर-सार्वजनिक व्यक्ति और टिप्पणियाँ भी",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "आज मानी जाने वाली तिथि: 2026-11-23 या now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "निकटतम iuc.config.yaml के स्थान पर इस बार का विन्यास",
  "write nothing where an error left something out": "यदि त्रुटि से कुछ छूटा हो तो कुछ न लिखें",
  "replace files that iuc did not write, or that were changed since":
    "iuc की न लिखी या बाद में बदली फ़ाइलें बदलें",
  "make the reports, list the files, write nothing": "प्रतिवेदन बनाएँ, फ़ाइलें दिखाएँ, कुछ न लिखें",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1; wasm: केवल टैग सहित",
  "what it looks like: one of ours, or a file of your own": "रूप: हमारा कोई या अपनी फ़ाइल",
  "size of the sheets; that of the template when left out": "पन्नों का आकार; न देने पर साँचे का",
  "leave out what the plan says, to have worksheets to write on": "योजना की सामग्री छोड़ें, भरने हेतु पन्ने",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "--to docx को शैली, शीर्ष, पाद और पृष्ठ देने वाली नगर की Word फ़ाइल",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "योजनाएँ जाँचता है: क्या पढ़ी जा सकती हैं, क्षेत्र सही हैं, विधि के अनुसार हैं। पथ के बिना इस फ़ोल्डर की सभी योजनाएँ और मिले प्रोफ़ाइल।",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "फ़ाइलें, फ़ोल्डर, उद्धृत पैटर्न (plans/**/*.yaml), या मानक इनपुट हेतु -",
  "check again whenever a plan changes, until Ctrl-C": "हर परिवर्तन पर फिर जाँचें, Ctrl-C तक",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "इस स्तर या अधिक गंभीर टिप्पणी पर कोड 1; अन्यथा error",
  "the day to compare dates with (2026-03-01), or now": "तिथियों की तुलना का दिन (2026-03-01) या now",
  "mend what is certain: names, dates and numbers in another form":
    "जो निश्चित है उसे सुधारें: नाम, तिथियाँ, संख्याएँ",
  "check against this programme instead of the plan's own":
    "योजना के अपने के स्थान पर इस कार्यक्रम से जाँचें",
  "check against this maturity instead of the plan's own": "योजना के अपने के स्थान पर इस अवस्था से जाँचें",
  "the same as --format json": "--format json के समान",
  "list the files, write nothing": "फ़ाइलें दिखाएँ, कुछ न लिखें",
  "replace files that are there already": "मौजूदा फ़ाइलें बदलें",
  "replace files that are there": "मौजूदा फ़ाइलें बदलें",
  "city that writes the plan": "योजना लिखने वाला नगर",
  "its country: a code such as PT, or a name": "उसका देश: PT जैसा कोड या नाम",
  "city it plans with": "जिस नगर के साथ योजना बनती है",
  "country of that city": "उस नगर का देश",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "योजना की भाषा, जैसे en, pt-BR या Portuguese",
  "when the plan should be ready": "योजना कब तक तैयार हो",
  "folder of the new plan; named after the city when left out":
    "नई योजना का फ़ोल्डर; न देने पर नगर के नाम से",
  "nothing written (--dry-run)": "कुछ नहीं लिखा गया (--dry-run)",
  "no report, see the errors above": "कोई प्रतिवेदन नहीं, ऊपर की त्रुटियाँ देखें",
  'no text of this plan is in "{0}": they stay in "{1}"':
    'इस योजना का कोई पाठ "{0}" में नहीं है: वे "{1}" में रहेंगे',
  '{0} texts are not there in "{1}" and marked: {2}': '{0} पाठ "{1}" में नहीं हैं और चिह्नित हैं: {2}',
  '1 text is not there in "{0}" and marked: {1}': '1 पाठ "{0}" में नहीं है और चिह्नित है: {1}',
  "there is no such file: {0}": "ऐसी कोई फ़ाइल नहीं है: {0}",
  "access is denied: {0}": "पहुँच अस्वीकृत: {0}",
  "this is a folder, not a file: {0}": "यह फ़ोल्डर है, फ़ाइल नहीं: {0}",
  '--to has no output "{0}"': '--to में "{0}" नहीं है',
  "there are {0}": "उपलब्ध: {0}",
  '"{0}" exists and differs': '"{0}" मौजूद है और भिन्न है',
  "use --force to replace it": "बदलने के लिए --force",
  '--lang takes a language tag, not "{0}"': '--lang को भाषा कोड चाहिए, "{0}" नहीं',
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "कुछ प्रश्न; Ctrl-C रोकता है, अंत से पहले कुछ नहीं लिखा जाता।",
  "watching for changes; Ctrl-C ends": "परिवर्तनों की प्रतीक्षा; Ctrl-C समाप्त करता है",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "योजना {0} में है: वहाँ plan.yaml खोलें, वह आगे का मार्ग बताता है।",
  "findings are in English: there are words for them in {0}": "टिप्पणियाँ अंग्रेज़ी में हैं: वे {0} में उपलब्ध हैं",
  "there is no file or folder {0}": "कोई फ़ाइल या फ़ोल्डर {0} नहीं है",
  "unknown command {0}, did you mean {1}?": "अज्ञात आदेश {0}, क्या {1} कहना था?",
  "unknown command {0}": "अज्ञात आदेश {0}",
  "unknown option {0}, did you mean {1}?": "अज्ञात विकल्प {0}, क्या {1} कहना था?",
  "unknown option {0}": "अज्ञात विकल्प {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "योजना आरंभ करता है: टिप्पणी सहित YAML फ़ाइलें, संपादक हेतु स्कीमा और README। जो विकल्प न कहे वह पूछता है; टर्मिनल के बिना पूर्वनिर्धारित मान लेता है और --city व --country चाहिए।",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "कार्यक्रम: iuc-lap, iuc-ucap, iurc, urbact-iap या published",
  "what the plan is mostly about, such as mobility": "योजना का मुख्य विषय, जैसे mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "राशियों की मुद्रा, जैसे EUR; अन्यथा देश की",
  "when the work on the plan starts, such as 2027-01": "योजना पर कार्य कब आरंभ हो, जैसे 2027-01",
  "set up checks on every change": "हर परिवर्तन पर जाँच स्थापित करें",
  "take answers from a YAML file; flags win over it": "उत्तर YAML फ़ाइल से लें; विकल्प प्रधान",
  "ask nothing, take defaults for what is left open": "कुछ न पूछें, शेष पूर्वनिर्धारित लें",
  "outputs, with commas: {0}": "निर्गम, अल्पविराम सहित: {0}",
  "which report: {0}, or a folder of your own": "कौन-सा प्रतिवेदन: {0}, या अपना फ़ोल्डर",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: सुलभ, सामान्य; a-2a, a-3b: अभिलेखागार हेतु, तिथि सहित",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "योजना के चित्र अलग-अलग बनाता है, जैसे प्रतिवेदनों में। भाषा योजना की; --lang से दूसरी। चित्र न देने पर: क्या बन सकता है।",
  "kinds of pictures, with commas: {0}": "चित्र प्रकार, अल्पविराम सहित: {0}",
  "width of PNG pictures": "PNG चित्रों की चौड़ाई",
  "list the figures and what each needs": "चित्र और उनकी आवश्यकताएँ दिखाएँ",
  "print the list, or what was drawn, as JSON": "सूची या बनाए चित्र JSON में",
  "which one, or all; the list when left out": "कौन-सा, या all; न देने पर सूची",
  "Make and check templates of your own: what a report holds, in which order.":
    "अपने साँचे: प्रतिवेदन में क्या और किस क्रम में हो।",
  "copy one of our templates into a folder, to be changed":
    "हमारा साँचा बदलने हेतु फ़ोल्डर में प्रतिलिपि करें",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "हमारा साँचा सुझावों सहित नए फ़ोल्डर में रखता है। `iuc render --template <folder>` उसे प्रयोग करता है।",
  "which one to copy": "किसकी प्रतिलिपि",
  "list what would be written": "जो लिखा जाता उसे दिखाएँ",
  "the folder to make": "बनाया जाने वाला फ़ोल्डर",
  "check templates of your own": "अपने साँचे जाँचें",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "साँचे जाँचता है: अज्ञात नाम, शब्द, निर्देश, छूटे शीर्षक-स्तर, बिना पाठ के चित्र। कुछ मिलने पर कोड 1।",
  "how to print it": "दिखाने का रूप",
  "folders of templates; this one when left out": "साँचों के फ़ोल्डर; न देने पर यही",
  "list the templates there are": "उपलब्ध साँचे दिखाएँ",
  "List our templates and those of the configuration.": "हमारे और विन्यास के साँचे दिखाता है।",
  "for programs": "प्रोग्रामों हेतु",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    ".gitignore जैसे मेल खाने वाले छोड़ें (drafts/, *.old.plan.yaml); दोहराया जा सकता है",
  "also check what .gitignore leaves out": ".gitignore द्वारा छोड़े गए भी जाँचें",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "पथ इस फ़ाइल से पढ़ें, - मानक इनपुट; प्रति पंक्ति एक या NUL से पृथक",
  "with -: check standard input in place of this file, in its plan":
    "- के साथ: इस फ़ाइल के स्थान पर मानक इनपुट जाँचें",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "केवल वे योजनाएँ जो किसी commit से भिन्न हैं; ref बिना, मुख्य शाखा से",
  "only plans with staged changes, as the next commit will hold them":
    "केवल staged परिवर्तन वाली योजनाएँ, जैसी अगले commit में",
  "only the i-th of n parts of the plans, for machines that share the work":
    "n भागों में से केवल i-वाँ, मशीनों में कार्य बाँटने हेतु",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "परिणाम का रूप या फ़ाइल; html और markdown फ़ोल्डर/ में भी, प्रति योजना एक पन्ना; दोहराया जा सकता है",
  "write what would be printed to this file": "जो दिखता वह इस फ़ाइल में लिखें",
  "ignore nothing that comments in a plan ask to ignore": "योजना की अनदेखी वाली टिप्पणियाँ न मानें",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "फ़िलहाल स्वीकृत टिप्पणियाँ: गिनी जाती हैं, न दिखतीं न विरुद्ध",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "जो जाँची योजनाओं में अब नहीं, उसे आधार-सूची से हटाएँ",
  "with --update-baseline: also accept all that is found now":
    "--update-baseline के साथ: अभी मिली सब टिप्पणियाँ भी स्वीकारें",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "प्रस्तुतियाँ आँकें: योजनाओं के विन्यास, टिप्पणी, आधार-सूची बिना; --profile और --stage चाहिए",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "चेतावनी पर कोड 1, जिन पथों में जाँचने को कुछ न हो उन पर 2",
  "exit with 1 on more warnings than this": "इससे अधिक चेतावनियों पर कोड 1",
  "level of a rule: off, info, warning, error; may be repeated":
    "नियम का स्तर: off, info, warning, error; दोहराया जा सकता है",
  "threads to check with; auto takes more than one for many plans":
    "जाँच के थ्रेड; auto अनेक योजनाओं पर एक से अधिक",
  "use and keep results below the cache folder of this user":
    "उपयोगकर्ता के कैश में परिणाम रखें और प्रयोग करें",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "--fix या --diff के साथ: जो संभवतः आशय था वह भी; बाद में देखें",
  "print what --fix would change, as a patch, and write nothing":
    "--fix क्या बदलता, पैच रूप में दिखाएँ, कुछ न लिखें",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "iuc validate के अनेक JSON प्रतिवेदन मिलाकर एक साथ आँकता है: हर निर्गम रूप और समग्र निकास कोड।",
  "reports of iuc validate --format json": "iuc validate --format json के प्रतिवेदन",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "नियम को id (structure/actions-owned) से, या क्षेत्र को पथ (actions.owners), प्रविष्टि (action.owners) या नाम (owners) से समझाता है: अर्थ, कारण, उदाहरण।",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "नियम की id या क्षेत्र का पथ; profile.… प्रोफ़ाइल हेतु, config.… विन्यास हेतु",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "`iuc validate` की जाँचें: विषयवार, स्तर और पहली अवस्था सहित।",
  "levels and options as this programme has them": "इस कार्यक्रम के स्तर और विकल्प",
  "Look at the settings of this folder.": "इस फ़ोल्डर का विन्यास देखें।",
  "show what holds for a run, or for one plan": "किसी चलन या योजना पर क्या लागू है",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "यहाँ जाँच पर क्या लागू है: विन्यास और बदले नियम। योजना देने पर उसके लिए। विकल्प `iuc validate` जैसे।",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "स्रोत भी दिखाएँ: विकल्प, विन्यास की पंक्ति, प्रोफ़ाइल",
  "everything, for programs": "सब कुछ, प्रोग्रामों हेतु",
  "a plan, or a file of it": "योजना या उसकी फ़ाइल",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "JSON Schema (2020-12) दिखाता या निर्यात करता है। नाम और --out बिना सूची।",
  "write to this folder instead of printing": "दिखाने के स्थान पर इस फ़ोल्डर में लिखें",
  "with --out: list what would be written": "--out के साथ: जो लिखा जाता उसे दिखाएँ",
  "with --out: replace files that differ": "--out के साथ: भिन्न फ़ाइलें बदलें",
  "one schema; all of them when left out": "एक स्कीमा; न देने पर सभी",
  "there is no figure {0}": "चित्र {0} नहीं है",
  "there is no file {0}": "फ़ाइल {0} नहीं है",
  "correct it, and run the command again": "ठीक करके आदेश फिर चलाएँ",
  "choose another folder": "दूसरा फ़ोल्डर चुनें",
  "no theme is called {0}": "{0} नाम की कोई थीम नहीं है",
};
