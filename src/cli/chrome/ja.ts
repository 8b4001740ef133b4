import type { Chrome } from "./index.ts";

/** What the command line says, in Japanese. */
export const ja: Chrome = {
  "Usage:": "使い方：",
  "Arguments:": "引数：",
  "Options:": "オプション：",
  "Commands:": "コマンド：",
  "Exit codes:": "終了コード：",
  options: "オプション",
  command: "コマンド",
  "choices:": "選択肢：",
  "default:": "既定：",
  "preset:": "値なしの場合：",
  "error:": "エラー：",
  "note:": "注：",
  "fine, and something was checked or written": "正常。検査または出力を行った",
  "findings at the gate": "基準を超える指摘あり",
  "usage, configuration, a missing path, cannot write": "使い方・設定・パスの誤り、書き込み不可",
  "incomplete: a crash, a time-out, a limit of iuc": "未完了：異常終了・時間切れ・iucの制限",
  interrupted: "中断",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "都市間協力の地域行動計画を単純なファイルで扱う道具です。\n\n計画はYAMLファイルのフォルダーです。作成し、手法に沿って検査し、報告書として出力します。",
  "print the version": "バージョンを表示",
  "print help for iuc or for a command": "iucまたはコマンドのヘルプを表示",
  "print help for a command": "コマンドのヘルプを表示",
  "display help for command": "コマンドのヘルプを表示",
  colours: "色",
  "language of messages; for render, of the report": "メッセージの言語（renderでは報告書の言語）",
  "leave out summaries and progress": "集計と進行表示を省く",
  "start a plan: a folder with advice, ready to check and render":
    "計画を始める：助言つきのフォルダーを作る",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "計画を報告書にする：PDF・Word・ウェブ・Markdown",
  "draw single figures of a plan: SVG, PNG": "計画の図を個別に描く：SVG・PNG",
  "make and check templates of your own for reports": "独自の報告書テンプレートを作り検査する",
  "check plans: can they be read, are they right, do they follow the method":
    "計画を検査：読めるか、正しいか、手法に沿うか",
  "put the reports of several checks together and judge them as one":
    "複数の検査結果をまとめて判定する",
  "explain a rule or a field: what it means, why, good and bad":
    "規則や項目を説明：意味・理由・良い例と悪い例",
  "list what is checked, by topic": "検査項目を主題別に一覧",
  "show which settings hold here, and where they come from": "有効な設定とその由来を表示",
  "print or export the schemas for editors and other tools": "エディター等のためのスキーマを出力",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "計画を報告書にします。素案の空白は明示され、非公開の人は載りません。言語は計画のもの。--langで変更できます。",
  "plan folders, files or quoted patterns; the plans here when left out":
    "計画のフォルダー・ファイル・引用符つきパターン。省略時はここにある計画",
  "folder to write to": "出力先フォルダー",
  "print people and remarks that are not public too": "非公開の人と注記も載せる",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "本日とみなす日・文書の日付：2026-11-23またはnow",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "最寄りのiuc.config.yamlの代わりに使う設定",
  "write nothing where an error left something out": "誤りで欠けた箇所があれば出力しない",
  "replace files that iuc did not write, or that were changed since":
    "iucが書いていない、または変更されたファイルも置き換える",
  "make the reports, list the files, write nothing": "報告書を作りファイル名を示すが書き込まない",
  "native: PDF/UA-1; wasm: tagged only": "native：PDF/UA-1、wasm：タグのみ",
  "what it looks like: one of ours, or a file of your own":
    "見た目：付属のもの、または独自のファイル",
  "size of the sheets; that of the template when left out":
    "用紙サイズ。省略時はテンプレートのもの",
  "leave out what the plan says, to have worksheets to write on":
    "計画の内容を省き、書き込み用の用紙にする",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "--to docxに書式・ヘッダー・フッター・用紙を与える市のWordファイル",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "計画を検査します：読めるか、項目は正しいか、手法に沿うか。パスがなければ、このフォルダー以下のすべての計画とプロファイル。",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "ファイル・フォルダー・引用符つきパターン（plans/**/*.yaml）、標準入力は-",
  "check again whenever a plan changes, until Ctrl-C": "変更のたびに検査する（Ctrl-Cで終了）",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "この水準以上の指摘で終了コード1（既定はerror）",
  "the day to compare dates with (2026-03-01), or now": "日付を比べる基準日（2026-03-01）またはnow",
  "mend what is certain: names, dates and numbers in another form":
    "確実なものを直す：別の形の名前・日付・数",
  "check against this programme instead of the plan's own":
    "計画のものではなくこのプログラムで検査",
  "check against this maturity instead of the plan's own": "計画のものではなくこの段階で検査",
  "the same as --format json": "--format jsonと同じ",
  "list the files, write nothing": "ファイル名を示すが書き込まない",
  "replace files that are there already": "既存のファイルを置き換える",
  "replace files that are there": "既存のファイルを置き換える",
  "city that writes the plan": "計画を作る都市",
  "its country: a code such as PT, or a name": "その国：PTのようなコード、または名前",
  "city it plans with": "共に計画する都市",
  "country of that city": "その都市の国",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "計画の言語：en、pt-BR、Portugueseなど",
  "when the plan should be ready": "計画の完成予定",
  "folder of the new plan; named after the city when left out":
    "新しい計画のフォルダー。省略時は都市名",
  "nothing written (--dry-run)": "何も書き込んでいません（--dry-run）",
  "no report, see the errors above": "報告書なし。上の誤りを参照",
  'no text of this plan is in "{0}": they stay in "{1}"':
    "「{0}」の本文がないため、「{1}」のままです",
  '{0} texts are not there in "{1}" and marked: {2}': "「{1}」にない本文{0}件に印を付けました：{2}",
  '1 text is not there in "{0}" and marked: {1}': "「{0}」にない本文1件に印を付けました：{1}",
  "there is no such file: {0}": "そのようなファイルはありません：{0}",
  "access is denied: {0}": "アクセスできません：{0}",
  "this is a folder, not a file: {0}": "これはフォルダーで、ファイルではありません：{0}",
  '--to has no output "{0}"': "--toに出力「{0}」はありません",
  "there are {0}": "使えるもの：{0}",
  '"{0}" exists and differs': "「{0}」は既にあり、内容が異なります",
  "use --force to replace it": "--forceで置き換えます",
  '--lang takes a language tag, not "{0}"': "--langには言語タグが必要です（「{0}」は不可）",
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "いくつか質問します。Ctrl-Cで中止、最後まで何も書き込みません。",
  "watching for changes; Ctrl-C ends": "変更を待っています。Ctrl-Cで終了",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "計画は{0}にあります。plan.yamlを開くと続け方が書いてあります。",
  "findings are in English: there are words for them in {0}": "指摘は英語です。対応言語：{0}",
  "there is no file or folder {0}": "ファイルもフォルダーもありません：{0}",
  "unknown command {0}, did you mean {1}?": "不明なコマンド{0}。{1}のことですか。",
  "unknown command {0}": "不明なコマンド{0}",
  "unknown option {0}, did you mean {1}?": "不明なオプション{0}。{1}のことですか。",
  "unknown option {0}": "不明なオプション{0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "計画を始めます：助言つきYAMLファイル、エディター用スキーマ、READMEのフォルダー。指定のないことは質問します。端末がなければ既定値を使い、--cityと--countryが必要です。",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "プログラム：iuc-lap、iuc-ucap、iurc、urbact-iap、published",
  "what the plan is mostly about, such as mobility": "計画の主なテーマ：mobilityなど",
  "currency of the amounts, such as EUR; else that of the country":
    "金額の通貨：EURなど。省略時はその国のもの",
  "when the work on the plan starts, such as 2027-01": "計画づくりの開始：2027-01など",
  "set up checks on every change": "変更ごとの検査を設定する",
  "take answers from a YAML file; flags win over it":
    "YAMLファイルから答えを読む（オプションが優先）",
  "ask nothing, take defaults for what is left open": "質問せず既定値を使う",
  "outputs, with commas: {0}": "出力（コンマ区切り）：{0}",
  "which report: {0}, or a folder of your own": "報告書の種類：{0}、または独自のフォルダー",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1：アクセシブル（通常）、a-2a・a-3b：保存用（日付つき）",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "報告書と同じ図を個別に描きます。言語は計画のもの、--langで変更。図の指定がなければ描けるものを示します。",
  "kinds of pictures, with commas: {0}": "画像の種類（コンマ区切り）：{0}",
  "width of PNG pictures": "PNG画像の幅",
  "list the figures and what each needs": "図と必要なデータの一覧",
  "print the list, or what was drawn, as JSON": "一覧や描いたものをJSONで出力",
  "which one, or all; the list when left out": "図の名前、またはall。省略時は一覧",
  "Make and check templates of your own: what a report holds, in which order.":
    "独自のテンプレート：報告書の内容と順序を決めます。",
  "copy one of our templates into a folder, to be changed": "付属テンプレートを変更用にコピーする",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "付属テンプレートを助言つきで新しいフォルダーにコピーします。`iuc render --template <folder>`で使います。",
  "which one to copy": "コピー元",
  "list what would be written": "書き込まれるものを示す",
  "the folder to make": "作るフォルダー",
  "check templates of your own": "独自のテンプレートを検査する",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "テンプレートを検査：存在しない名前・語・指示、見出し段階の飛び、説明のない画像。見つかれば終了コード1。",
  "how to print it": "出力形式",
  "folders of templates; this one when left out": "テンプレートのフォルダー。省略時はここ",
  "list the templates there are": "テンプレートの一覧",
  "List our templates and those of the configuration.": "付属と設定のテンプレートを一覧します。",
  "for programs": "プログラム向け",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    ".gitignoreのように一致するものを除く（drafts/、*.old.plan.yaml）。繰り返し可",
  "also check what .gitignore leaves out": ".gitignoreで除かれたものも検査",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "このファイル（-は標準入力）からパスを読む。1行に1つ、またはNUL区切り",
  "with -: check standard input in place of this file, in its plan":
    "-と共に：このファイルの代わりに標準入力を検査",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "コミットと異なる計画のみ。refがなければ既定ブランチと比較",
  "only plans with staged changes, as the next commit will hold them":
    "ステージ済みの計画のみ、次のコミットの内容で",
  "only the i-th of n parts of the plans, for machines that share the work":
    "n分割のi番目のみ（複数台で分担）",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "結果の形式、または出力ファイル。htmlとmarkdownはフォルダー/に計画ごとの用紙も可。繰り返し可",
  "write what would be printed to this file": "表示内容をこのファイルに書く",
  "ignore nothing that comments in a plan ask to ignore": "計画内の無視指定コメントに従わない",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "当面受け入れた指摘：数えるが表示も減点もしない",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "検査した計画で解消した指摘を基準から除く",
  "with --update-baseline: also accept all that is found now":
    "--update-baselineと共に：今の指摘もすべて受け入れる",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "提出物の審査：計画の周りの設定・コメント・基準を使わない。--profileと--stageが必要",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "警告で1、検査対象の残らないパスで2で終了",
  "exit with 1 on more warnings than this": "警告がこの数を超えたら1で終了",
  "level of a rule: off, info, warning, error; may be repeated":
    "規則の水準：off、info、warning、error。繰り返し可",
  "threads to check with; auto takes more than one for many plans":
    "検査のスレッド数。autoは計画が多いと増やす",
  "use and keep results below the cache folder of this user":
    "利用者のキャッシュに結果を保存して使う",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "--fixや--diffと共に：推測による修正も行う（後で確認）",
  "print what --fix would change, as a patch, and write nothing":
    "--fixの変更をパッチで示し、書き込まない",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "iuc validateの複数回（分割など）のJSON結果をまとめ、一つとして判定します：すべての出力形式と全体の終了コード。",
  "reports of iuc validate --format json": "iuc validate --format jsonの結果",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "規則をid（structure/actions-owned）で、項目をパス（actions.owners）・要素（action.owners）・名前（owners）で説明：意味・理由・例。",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "規則のidまたは項目のパス。profile.…はプロファイル、config.…は設定",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "`iuc validate`の検査項目を主題別に、水準と最初の段階と共に一覧します。",
  "levels and options as this programme has them": "このプログラムでの水準と設定",
  "Look at the settings of this folder.": "このフォルダーの設定を見ます。",
  "show what holds for a run, or for one plan": "実行または計画に有効な設定を示す",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "ここでの検査に有効な設定と規則を示します。計画を与えるとその計画のもの。オプションは`iuc validate`と同じです。",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "由来も示す：オプション・設定の行・プロファイル",
  "everything, for programs": "すべて（プログラム向け）",
  "a plan, or a file of it": "計画またはそのファイル",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "JSONスキーマ（2020-12）を表示、またはエディター等に出力します。名前も--outもなければ一覧。",
  "write to this folder instead of printing": "表示せずこのフォルダーに書く",
  "with --out: list what would be written": "--outと共に：書き込まれるものを示す",
  "with --out: replace files that differ": "--outと共に：異なるファイルを置き換える",
  "one schema; all of them when left out": "スキーマ名。省略時はすべて",
  "there is no figure {0}": "図{0}はありません",
  "there is no file {0}": "ファイル{0}はありません",
  "correct it, and run the command again": "修正してコマンドを再実行してください",
  "choose another folder": "別のフォルダーを選んでください",
  "no theme is called {0}": "{0}というテーマはありません",
};
