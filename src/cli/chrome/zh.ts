import type { Chrome } from "./index.ts";

/** What the command line says, in Chinese (simplified). */
export const zh: Chrome = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Exit codes:": "退出码：",
  options: "选项",
  command: "命令",
  "choices:": "可选：",
  "default:": "默认：",
  "preset:": "无值时：",
  "error:": "错误：",
  "note:": "注意：",
  "fine, and something was checked or written": "正常，已检查或写入",
  "findings at the gate": "存在阻断性问题",
  "usage, configuration, a missing path, cannot write": "用法、配置、路径缺失或无法写入",
  "incomplete: a crash, a time-out, a limit of iuc": "未完成：崩溃、超时或达到iuc限制",
  interrupted: "已中断",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "城市间地方行动计划的纯文件工具。\n\n计划是一个YAML文件夹：新建计划、按方法检查、生成报告。",
  "print the version": "显示版本",
  "print help for iuc or for a command": "显示iuc或某命令的帮助",
  "print help for a command": "显示某命令的帮助",
  "display help for command": "显示命令帮助",
  colours: "颜色",
  "language of messages; for render, of the report": "消息语言；render命令则为报告语言",
  "leave out summaries and progress": "不显示汇总与进度",
  "start a plan: a folder with advice, ready to check and render":
    "新建计划：带提示的文件夹，可直接检查与生成",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "将计划生成报告：PDF、Word、网页、Markdown",
  "draw single figures of a plan: SVG, PNG": "绘制计划的单个图表：SVG、PNG",
  "make and check templates of your own for reports": "创建并检查自己的报告模板",
  "check plans: can they be read, are they right, do they follow the method":
    "检查计划：能否读取、是否正确、是否符合方法",
  "put the reports of several checks together and judge them as one":
    "合并多次检查的报告并统一判定",
  "explain a rule or a field: what it means, why, good and bad":
    "解释规则或字段：含义、原因、正反例",
  "list what is checked, by topic": "按主题列出检查内容",
  "show which settings hold here, and where they come from": "显示此处生效的设置及来源",
  "print or export the schemas for editors and other tools": "打印或导出供编辑器使用的模式",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "将计划生成报告。草案中的空缺会标明，非公开人员不列出。语言为计划本身的语言；--lang可指定其他语言。",
  "plan folders, files or quoted patterns; the plans here when left out":
    "计划文件夹、文件或带引号的模式；省略则为此处的计划",
  "folder to write to": "输出文件夹",
  "print people and remarks that are not public too": "包括非公开的人员和备注",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "视为今天的日期及文档日期：2026-11-23或now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "本次运行的设置，取代最近的iuc.config.yaml",
  "write nothing where an error left something out": "若因错误有所遗漏则不写入",
  "replace files that iuc did not write, or that were changed since":
    "替换非iuc写入或之后被修改的文件",
  "make the reports, list the files, write nothing": "生成报告并列出文件，但不写入",
  "native: PDF/UA-1; wasm: tagged only": "native：PDF/UA-1；wasm：仅带标签",
  "what it looks like: one of ours, or a file of your own": "外观：内置之一或自己的文件",
  "size of the sheets; that of the template when left out": "纸张大小；省略则用模板的",
  "leave out what the plan says, to have worksheets to write on":
    "不填入计划内容，生成可填写的工作表",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "为--to docx提供样式、页眉、页脚和页面的城市Word文件",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "检查计划：能否读取、字段是否正确、是否符合方法。不给路径则检查此文件夹下所有计划及找到的配置集。",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "文件、文件夹、带引号的模式（plans/**/*.yaml），或-表示标准输入",
  "check again whenever a plan changes, until Ctrl-C": "计划变动即重新检查，直至Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "出现此级别或更严重的问题即以1退出；默认error",
  "the day to compare dates with (2026-03-01), or now": "用于比较日期的日子（2026-03-01）或now",
  "mend what is certain: names, dates and numbers in another form":
    "修正确定之处：其他写法的名称、日期和数字",
  "check against this programme instead of the plan's own": "按此项目而非计划自身的项目检查",
  "check against this maturity instead of the plan's own": "按此成熟度而非计划自身的检查",
  "the same as --format json": "等同于--format json",
  "list the files, write nothing": "列出文件，不写入",
  "replace files that are there already": "替换已有文件",
  "replace files that are there": "替换已有文件",
  "city that writes the plan": "编写计划的城市",
  "its country: a code such as PT, or a name": "所在国家：代码（如PT）或名称",
  "city it plans with": "合作规划的城市",
  "country of that city": "该城市所在国家",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "计划所用语言，如en、pt-BR或Portuguese",
  "when the plan should be ready": "计划应完成的时间",
  "folder of the new plan; named after the city when left out": "新计划的文件夹；省略则以城市命名",
  "nothing written (--dry-run)": "未写入任何文件（--dry-run）",
  "no report, see the errors above": "无报告，见上方错误",
  'no text of this plan is in "{0}": they stay in "{1}"': "本计划没有“{0}”文本：保留“{1}”",
  '{0} texts are not there in "{1}" and marked: {2}': "有{0}处文本没有“{1}”版本，已标注：{2}",
  '1 text is not there in "{0}" and marked: {1}': "有1处文本没有“{0}”版本，已标注：{1}",
  "there is no such file: {0}": "没有这个文件：{0}",
  "access is denied: {0}": "拒绝访问：{0}",
  "this is a folder, not a file: {0}": "这是文件夹，不是文件：{0}",
  '--to has no output "{0}"': "--to没有输出“{0}”",
  "there are {0}": "可用：{0}",
  '"{0}" exists and differs': "“{0}”已存在且内容不同",
  "use --force to replace it": "用--force替换",
  '--lang takes a language tag, not "{0}"': "--lang需要语言标签，而非“{0}”",
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "几个问题；Ctrl-C可停止，结束前不写入任何内容。",
  "watching for changes; Ctrl-C ends": "等待变动；Ctrl-C结束",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "计划在{0}：打开其中的plan.yaml，了解后续步骤。",
  "findings are in English: there are words for them in {0}": "检查结果为英文：可用语言有{0}",
  "there is no file or folder {0}": "没有文件或文件夹{0}",
  "unknown command {0}, did you mean {1}?": "未知命令{0}，是否指{1}？",
  "unknown command {0}": "未知命令{0}",
  "unknown option {0}, did you mean {1}?": "未知选项{0}，是否指{1}？",
  "unknown option {0}": "未知选项{0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "新建计划：带注释的YAML文件夹、编辑器模式和README。未指定的内容会提问；无终端时采用默认值，并需要--city和--country。",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "项目：iuc-lap、iuc-ucap、iurc、urbact-iap或published",
  "what the plan is mostly about, such as mobility": "计划的主要主题，如mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "金额币种，如EUR；否则为该国货币",
  "when the work on the plan starts, such as 2027-01": "计划工作开始时间，如2027-01",
  "set up checks on every change": "设置每次变更时检查",
  "take answers from a YAML file; flags win over it": "从YAML文件读取答案；选项优先",
  "ask nothing, take defaults for what is left open": "不提问，其余取默认值",
  "outputs, with commas: {0}": "输出（以逗号分隔）：{0}",
  "which report: {0}, or a folder of your own": "哪种报告：{0}，或自己的文件夹",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1：无障碍（常用）；a-2a、a-3b：存档用，带日期",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "绘制计划的单个图表，与报告中相同。语言为计划本身的；--lang可指定其他。不给图名则列出可绘制的内容。",
  "kinds of pictures, with commas: {0}": "图片类型（以逗号分隔）：{0}",
  "width of PNG pictures": "PNG图片宽度",
  "list the figures and what each needs": "列出图表及各自所需数据",
  "print the list, or what was drawn, as JSON": "以JSON输出列表或所绘内容",
  "which one, or all; the list when left out": "图名或all；省略则列出",
  "Make and check templates of your own: what a report holds, in which order.":
    "创建并检查自己的模板：报告包含什么、以何顺序。",
  "copy one of our templates into a folder, to be changed": "将内置模板复制到文件夹以便修改",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "将内置模板连同修改建议复制到新文件夹。用`iuc render --template <folder>`使用。",
  "which one to copy": "复制哪一个",
  "list what would be written": "列出将写入的内容",
  "the folder to make": "要创建的文件夹",
  "check templates of your own": "检查自己的模板",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "检查模板：报告没有的名称、词语、指令、跳级标题、无文字图片。发现问题则退出码为1。",
  "how to print it": "输出形式",
  "folders of templates; this one when left out": "模板文件夹；省略则为当前文件夹",
  "list the templates there are": "列出现有模板",
  "List our templates and those of the configuration.": "列出内置及配置中的模板。",
  "for programs": "供程序使用",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "按.gitignore方式略过匹配项（drafts/、*.old.plan.yaml）；可重复",
  "also check what .gitignore leaves out": "也检查.gitignore排除的内容",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "从此文件读取路径，-为标准输入；每行一个或以NUL分隔",
  "with -: check standard input in place of this file, in its plan":
    "与-合用：以标准输入代替此文件，在其计划中检查",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "仅与某提交不同的计划；不给ref则与默认分支比较",
  "only plans with staged changes, as the next commit will hold them":
    "仅含已暂存更改的计划，以下次提交的内容为准",
  "only the i-th of n parts of the plans, for machines that share the work":
    "仅n份中的第i份，供多台机器分担",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "结果形式或写入的文件；html和markdown也可写入文件夹/，每计划一页；可重复",
  "write what would be printed to this file": "将输出写入此文件",
  "ignore nothing that comments in a plan ask to ignore": "不理会计划中要求忽略的注释",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "暂时接受的问题：计数，但不显示也不计入",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "从基线中移除所查计划不再出现的项",
  "with --update-baseline: also accept all that is found now":
    "与--update-baseline合用：同时接受现有全部问题",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "评审提交：不采用计划附带的设置、注释或基线；需--profile和--stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "有警告则以1退出，路径无可检查内容则以2退出",
  "exit with 1 on more warnings than this": "警告超过此数则以1退出",
  "level of a rule: off, info, warning, error; may be repeated":
    "规则级别：off、info、warning、error；可重复",
  "threads to check with; auto takes more than one for many plans":
    "检查线程数；auto在计划多时用多个",
  "use and keep results below the cache folder of this user": "在用户缓存文件夹中使用并保存结果",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "与--fix或--diff合用：也修正可能的本意；事后请查看",
  "print what --fix would change, as a patch, and write nothing":
    "以补丁形式显示--fix的更改，不写入",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "合并iuc validate多次运行（如分片）的JSON报告并统一判定：各种输出形式及整体退出码。",
  "reports of iuc validate --format json": "iuc validate --format json的报告",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "按id（structure/actions-owned）解释规则，或按路径（actions.owners）、条目（action.owners）、名称（owners）解释字段：含义、原因、示例。",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "规则id或字段路径；profile.…为配置集，config.…为配置",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "列出`iuc validate`的检查：按主题，含级别与起始阶段。",
  "levels and options as this programme has them": "此项目的级别与选项",
  "Look at the settings of this folder.": "查看此文件夹的设置。",
  "show what holds for a run, or for one plan": "显示一次运行或某计划适用的设置",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "显示在此检查时生效的设置与规则；给出计划则为该计划的。选项含义同`iuc validate`。",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "同时显示来源：选项、配置行、配置集",
  "everything, for programs": "全部内容，供程序使用",
  "a plan, or a file of it": "计划或其文件",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "打印JSON Schema（2020-12）或导出供编辑器等使用。无名称且无--out则列出。",
  "write to this folder instead of printing": "写入此文件夹而非打印",
  "with --out: list what would be written": "与--out合用：列出将写入的内容",
  "with --out: replace files that differ": "与--out合用：替换不同的文件",
  "one schema; all of them when left out": "一个模式；省略则全部",
  "there is no figure {0}": "没有图表{0}",
  "there is no file {0}": "没有文件{0}",
  "correct it, and run the command again": "请更正后重新运行命令",
  "choose another folder": "请选择其他文件夹",
  "no theme is called {0}": "没有名为{0}的主题",
};
