// The commonest given and family names of the region's languages, in ranks, so that a match of common names counts less.

/** Names of one language, three lines of falling commonness; see `../name-frequencies.ts` for how they are met. */
export interface CommonNames {
  readonly language: string;
  /** Borne by about one in a hundred people or more. */
  readonly commonest: string;
  /** About one in three hundred. */
  readonly common: string;
  /** About one in a thousand. */
  readonly usual: string;
}

/**
 * A language a row, in the script that it is mostly written in. Family names that are a given name with -ov, -zoda, -i
 * or the like are left out where the given name is here: they are met one rank lower.
 *
 * Source: our own general knowledge of these languages, not a count; ranks are coarse on purpose, and a name that is
 * common in two languages stands where it is commoner.
 */
export const nameFrequencies: readonly CommonNames[] = [
  {
    language: 'uzbek',
    commonest: 'karimov rahimov abdullayev yusupov ahmedov aliyev muhammad dilnoza gulnora rustam aziz',
    common:
      'ismoilov saidov umarov usmonov rahmonov tursunov nazarov mirzayev qodirov yoʻldoshev ibragimov mahmudov qosimov jumayev joʻrayev ergashev jahongir jasur bekzod sardor otabek ulugʻbek sherzod dilshod alisher anvar akmal akbar botir bahodir farhod farrux ilhom islom jamshid murod nodir oybek ravshan sanjar shavkat shuhrat temur umid xurshid zafar nigora malika madina nodira zulfiya feruza shahnoza dildora nargiza saida aziza abdulla qurbonov',
    usual:
      'alimov sobirov hamidov sharipov normatov xolmatov toshmatov xudoyberdiyev boboyev eshmatov fayziyev gʻafurov hakimov haydarov hasanov islomov jalolov kamolov komilov latipov nabiyev nosirov olimov ortiqov poʻlatov rasulov roʻziyev salimov samadov sattorov shodiyev sodiqov sultonov toʻrayev turgʻunov valiyev xoliqov yunusov zokirov azimov aminov ashurov bekmurodov begmatov eshonqulov matyoqubov otajonov rajabov sadullayev toxirov umirzoqov xamrayev abdurahmonov bobur bahrom davron doniyor elyor husan hasan ismoil javohir komil kamol laziz mirzo odil olim qodir rahim rahmon sherali sobir toʻlqin umar usmon vohid yusuf zokir ziyod bobomurod qahramon odiljon oʻktam gʻayrat gʻulom baxtiyor ikrom erkin tohir tursun sevara umida barno lola mohira munira muhabbat gulchehra zarina kamola iroda maftuna oydin robiya yulduz mavluda oysha sanobar dilfuza shoira',
  },
  {
    language: 'kazakh',
    commonest: 'нұрлан ерлан ахметов омаров айгүл гүлнар',
    common:
      'оспанов ибраев смағұлов қасымов сүлейменов жұмабаев ахмет серік берік қайрат асқар марат болат мұрат тимур арман дәурен нұржан ержан бауыржан алмас айдар данияр ержан жанар әсел айнұр гүлмира салтанат динара мадина алия сәуле',
    usual:
      'әлиев исаев юсупов қалиев бекенов сейітов төлегенов тоқтаров жүнісов есенов нұрпейісов абдрахманов мұхамеджанов искаков мусин садықов темірбеков бейсенов байжанов жақсыбеков досжанов мамытов мұқанов ысқақов сағындықов ерғалиев сәрсенбаев асанов ермек қанат талғат ғалым ерік ермек рустам азамат алмат нұрсұлтан қуаныш мақсат мейрам дархан думан дос олжас самат санжар руслан тұрар төлеген бекзат жандос ерболат ержігіт аслан алтынай айжан ақмарал ботагөз меруерт раушан роза гаухар индира камила жанна назгүл перизат сандуғаш шолпан ақбота',
  },
  {
    language: 'kyrgyz',
    commonest: 'нурлан бакыт айгүл гүлнара',
    common:
      'асанов мамытов жумабаев токтогулов абдыкадыров осмонов мамбетов эсенов азамат бактыбек эрмек талант улан таалайбек нурбек айбек эмил чолпон айнура жылдыз гүлзат айжан бермет нургүл',
    usual:
      'абдрахманов алиев исаков сыдыков турдубаев бейшеналиев кадыров маматов жээнбеков садыров калыков омуров орозбаев тологонов ысаков жапаров мырзабеков сооронбаев атамбаев темирбек мирлан бекболот данияр канат кубанычбек манас максат медер мелис омурбек руслан садыр сыймык тилек турат тынчтык чыңгыз жаныбек жыргал эрлан элдияр аида айзада асель бегимай бурул динара жаңыл каныкей мээрим назгүл сайкал элмира',
  },
  {
    language: 'tajik',
    commonest: 'раҳмонов шариф раҳимов саидов назаров мирзоев',
    common:
      'каримов давлатов ҳакимов шарипов сафаров холов бобоев қурбонов тоҷиев одинаев файзуллоев азизов хоҷаев гулов зоиров рустам фирӯз фаррух парвиз далер зафар сино сафар ҷамшед аъзам баҳром илҳом исмоил умед сӯҳроб шӯҳрат нигина зарина манижа гулнора мадина мавзуна парвина ситора',
    usual:
      'абдуллоев алиев аҳмадов асоев бобоҷонов ғафуров ғаниев иброҳимов кабиров қодиров қосимов мадалиев маҳмадов муродов наимов нуров обидов олимов раҷабов ризоев саидмуродов самадов сангинов шамсиддинов шоев юсуфов ятимов амонуллоев ҷалилов ҷӯраев алишер анвар бахтиёр ҷаҳонгир даврон зайниддин комрон манучеҳр махмадсаид меҳрубон наврӯз нозим раҳмон рамазон саидҷон сайфиддин сироҷиддин содиқ тоҳир фаридун ҳасан ҳикматулло хуршед эмомалӣ аниса гулчеҳра дилафрӯз дилбар зебо лола малика меҳрангез насиба нодира рухшона сабрина сайёра тахмина фарзона шаҳноза',
  },
  {
    language: 'turkmen',
    commonest: 'annaýew berdiýew nuryýew orazow gurbanow ataýew myrat',
    common:
      'amanow garaýew rejepow hojaýew saparow durdyýew babaýew myradow meredow annagylyjow gurbanguly serdar batyr merdan kerim döwlet oraz rejep sapar maksat arslan bägül ogulgerek jennet maral aýna gülşat',
    usual:
      'hydyrow jumaýew gylyjow baýramow allaberdiýew halnazarow hudaýberdiýew işangulyýew kakabaýew mämmedow muhammetgulyýew nazarow öwezow taganow wepaýew ýazmyradow ýagşymyradow çaryýew şamyradow begenç çary dädebaý eziz geldi guwanç hemra ilmyrat jora kakajan kemal meret muhammet nazar nury öwez parahat perhat resul rahym rüstem saparmyrat şatlyk wepa ýazmyrat ýusup akjemal altyn bahar bibi güljan laçyn ogulnabat selbi sona şemşat tawus',
  },
  {
    language: 'azerbaijani',
    commonest: 'məmmədov əliyev həsənov hüseynov quliyev elçin',
    common:
      'ismayılov əhmədov abbasov ibrahimov rəhimov qasımov babayev cəfərov mustafayev kərimov orucov süleymanov vəliyev nəbiyev elşən rəşad vüqar anar samir ramil elnur ilqar rauf natiq tural aygün günel leyla nigar sevinc aynur gülnar sevda vəfa',
    usual:
      'ağayev bayramov əsgərov əzizov hacıyev həmidov xəlilov isayev mirzəyev muradov musayev nəsirov novruzov rzayev rüstəmov salmanov səfərov şahbazov tağıyev zeynalov cavadov allahverdiyev bağırov əkbərov əlizadə məmmədzadə fərid fuad emin elman eldar elmar azər aydın asif arif ceyhun etibar əfqan fikrət həbib hikmət ilham intiqam kamran kənan mahir mübariz müşfiq nadir namiq nicat orxan pərviz qəhrəman rəsul rövşən rüfət sabir şahin tahir teymur tofiq vaqif vasif yusif zaur arzu aytən fatimə fidan jalə könül lalə mehriban nərgiz pərvanə ruhəngiz səbinə şəbnəm tünzalə ülviyyə xatirə zəhra',
  },
  {
    language: 'russian',
    commonest:
      'александр сергей дмитрий андрей алексей владимир иван михаил николай елена ольга татьяна наталья анна ирина мария иванов смирнов',
    common:
      'евгений максим юрий виктор павел роман олег денис игорь антон илья константин артём виталий василий пётр вячеслав анатолий валерий борис людмила светлана галина екатерина юлия анастасия марина нина надежда людмила виктория валентина любовь ксения дарья кузнецов попов васильев петров соколов михайлов новиков фёдоров морозов волков алексеев лебедев семёнов егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров зайцев соловьёв борисов яковлев григорьев романов воробьёв сергеев кузьмин фролов александров дмитриев королёв гусев киселёв ильин максимов',
    usual:
      'кирилл станислав вадим руслан никита егор даниил лев леонид григорий фёдор тимофей степан семён геннадий аркадий эдуард артур глеб матвей ярослав святослав ростислав всеволод валентин георгий яков марк алла алёна алина лариса вера тамара зинаида раиса лидия евгения диана кристина полина софья яна оксана вероника маргарита жанна инна поляков сорокин виноградов ковалёв белов медведев антонов тарасов жуков баранов филиппов комаров давыдов беляев герасимов богданов осипов сидоров матвеев титов марков миронов крылов куликов карпов власов мельников денисов гаврилов тихонов казаков афанасьев данилов савельев тимофеев фомин чернов абрамов мартынов ефимов федотов щербаков назаров калинин исаев чернышёв быков маслов родионов коновалов лазарев воронин климов филатов пономарёв голубев кудрявцев прохоров наумов потапов журавлёв овчинников трофимов леонов соболев ермаков колесников гончаров емельянов никифоров грачёв котов гришин ефремов архипов громов кириллов малышев панов моисеев румянцев акимов кондратьев бирюков горбунов анисимов ерёмин тихомиров галкин лукьянов михеев скворцов юдин белоусов нестеров симонов прокофьев харитонов князев цветков левин митрофанов воронов аксёнов софронов мальцев логинов горшков савин краснов майоров дементьев елисеев рыбаков сафонов плотников демин хохлов фадеев молчанов игнатов литвинов ершов ушаков дьячков рябов кошелев',
  },
  {
    language: 'ukrainian',
    commonest: 'олександр сергій володимир андрій олена наталія ольга мельник шевченко коваленко бондаренко',
    common:
      'микола юрій віктор василь іван олексій дмитро михайло анатолій ігор тетяна ірина людмила світлана оксана галина марія катерина юлія бойко ткаченко кравченко ковальчук коваль олійник шевчук поліщук бондар ткачук марченко лисенко савченко руденко мороз петренко клименко павленко кравчук',
    usual:
      'богдан тарас роман петро павло степан остап ярослав євген максим денис віталій олег руслан вадим григорій валерій антон артем любов надія валентина анна вікторія лариса інна марина лілія кузьменко пономаренко харченко савчук василенко гончаренко сидоренко левченко панченко литвиненко карпенко мазур кушнір захарченко романюк гаврилюк мартинюк хоменко тарасенко левчук приходько білоус федоренко костенко іваненко яременко дяченко назаренко гончар мельничук козак зінченко іванчук вовк гнатюк колесник ткач нестеренко тимошенко юрченко павлюк семенюк бабенко литвин шульга кириченко радченко юрчук жук чорний паламарчук',
  },
  {
    language: 'belarusian',
    commonest: 'аляксандр сяргей уладзімір ірына наталля іваноў казлоў',
    common:
      'андрэй мікалай аляксей віктар дзмітрый юрый павел іван міхаіл яўген алена вольга таццяна святлана кацярына ганна навіцкі жук марозаў кавалёў новік каваленка клімовіч раманоўскі',
    usual:
      'алег ігар віталь анатоль антон максім васіль пётр генадзь вячаслаў ягор алесь кастусь марыя юлія дар’я вікторыя людміла марына галіна наста лукашэнка мельнік савіцкі барысевіч шаўчэнка карповіч савіч петрусевіч багдановіч крэнь кавальчук васілеўскі кузняцоў пашкевіч зайцаў вярбіцкі астапенка макарэвіч станкевіч бондар захаранка дубоўскі гарбачэўскі краўчанка раманюк казлоўскі якубовіч лапко',
  },
  {
    language: 'turkish',
    commonest: 'mehmet mustafa ahmet ali hüseyin fatma ayşe yılmaz kaya demir',
    common:
      'hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman emine hatice zeynep elif meryem şahin çelik yıldız yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt özkan şimşek',
    usual:
      'mahmut recep salih fatih kadir emre hakan adem kemal orhan burak serkan uğur yasin selim can cem metin erkan bülent özgür sultan şerife zehra hanife merve özlem büşra esra yasemin hülya songül dilek polat korkmaz özcan çakır erdoğan yavuz can acar güneş aktaş bozkurt bulut keskin turan gül ünal güler yalçın güven uysal avcı bayram taş tekin aksoy ateş köse sarı şen tunç kaplan',
  },
  {
    language: 'arabic',
    commonest: 'محمد أحمد علي حسن حسين محمود إبراهيم عبدالله عبد فاطمة',
    common:
      'مصطفى عمر خالد يوسف سعيد صالح سالم حمد ناصر عثمان خليل إسماعيل كريم عادل جمال كمال سليمان سعد ياسر طارق رشيد جاسم كاظم عباس جعفر مريم عائشة زينب خديجة نور سارة الشمري العتيبي الحسن المصري',
    usual:
      'وليد ماجد فهد فيصل سامي رامي عماد عمار هشام حمزة موسى عيسى داود يحيى زكريا هاني بلال أيمن أشرف باسم بشار ثامر حاتم حازم حيدر رائد رياض زياد سمير صباح صلاح ضياء طه عامر عزيز غسان فارس فؤاد قاسم قيس لؤي ماهر مازن مهدي نبيل نزار هادي هيثم أمل إيمان أسماء آمنة حنان رانيا ريم سلمى سمية سناء شيماء صفاء عبير ليلى منى منال ندى نجلاء هالة هبة هدى هند وفاء ياسمين القحطاني الغامدي الدوسري الزهراني الحربي المطيري العنزي الشهري الجبوري الدليمي العبيدي الحسيني الموسوي التميمي الخالدي البغدادي السامرائي حمدان عوض منصور خلف جبر شاهين حداد خوري نجار',
  },
  {
    language: 'persian',
    commonest: 'محمد علی حسین احمد فاطمه زهرا حسن رضا محمدی احمدی',
    common:
      'مهدی محمود ابراهیم اسماعیل رحیم کریم عبدالله مریم معصومه زینب سید حسینی رحیمی کریمی رضایی حیدری موسوی نوری جعفری هاشمی صادقی اکبری محمود یوسف نعمت عزیز غلام جان',
    usual:
      'امیر سعید مسعود مجید حمید وحید ناصر نادر بهرام بهروز فرهاد فریدون جواد هادی کاظم عباس اکبر اصغر قاسم یعقوب داود موسی عیسی نجیب نصیر نذیر شریف لطیف حبیب رشید ظاهر طاهر صادق جمشید خالد ضیا فرید فواد هما لیلا شیرین پروین نرگس نسرین ستاره شبنم فرشته سارا سمیه شکریه صدیقه کبری گل لیلی ناهید نجیبه زرغونه صالحی قاسمی ابراهیمی امیری باقری مرادی نظری یوسفی سلطانی شریفی عزیزی غفوری فیضی قادری کاظمی مرتضوی نجفی امینی انوری بهرامی توکلی حبیبی حکیمی خلیلی رسولی زمانی سروری عثمانی عظیمی فرهادی نبیزاده وردک احمدزی ستانکزی',
  },
  {
    language: 'pashto',
    commonest: 'محمد خان احمد عبدالله گل',
    common: 'رحمان رحمت حبیب نور امین جان اکبر شیر میر غلام حمید کریم زلمی نجیب',
    usual:
      'اسد باز بسم تور توریالۍ ځدران ځلمی خوشال درویش زمری زرین شاه صمد عصمت فضل قدرت گلاب لعل مزمل ملنګ میرویس نصرت وارث وحید هدایت هلمند یار کاکړ اڅکزی الکوزی بارکزی پوپل توخی ساپی شینواری مومند نورزی وزیری هوتک یوسفزی اپریدی',
  },
  {
    language: 'uyghur',
    commonest: 'مەمەت ئەھمەت تۇرسۇن ئابلىمىت',
    common:
      'مۇھەممەت ئابدۇللا ئابدۇرېھىم ئابدۇقادىر ئىمىن ئوسمان ئىبراھىم ئىسمايىل يۈسۈپ ھەسەن ھۈسەيىن ئەخمەت قادىر ھاشىم روزى تۇردى ئايگۈل پاتىگۈل گۈلنار رەيھانگۈل',
    usual:
      'ئابدۇۋەلى ئابدۇرەھمان ئادىل ئالىم ئابلەت ئابلىز ئەركىن ئەنۋەر ئەزىز ئىلھام ئىمام ئۆمەر باتۇر دىلشات دولقۇن رەھىم سابىر سىدىق سۇلايمان شىرئەلى غەيرەت غېنى كېرىم كۈرەش مەھمۇت مۇتەللىپ مۇرات نىياز نۇرمەمەت ھېزىم ياسىن ياقۇپ زۇلپىقار ئاتىكەم ئامىنە ئاينۇر زۆھرە مەريەم مېھرىگۈل مىھرىبان رەنا نۇرگۈل خالىدە',
  },
  {
    language: 'hebrew',
    commonest: 'כהן לוי משה דוד יוסף',
    common: 'אברהם יעקב יצחק שרה רחל מרים חיים מזרחי פרץ ביטון דהן',
    usual:
      'אהרן אליהו בנימין דניאל יהודה יונתן מיכאל מרדכי נתן עמוס שלמה שמעון שמואל אסתר חנה לאה נועה פרידמן אזולאי אוחיון גבאי חדד כץ שפירא רוזנברג גולדברג',
  },
  {
    language: 'muslim world in latin',
    commonest:
      'muhammad mohammed mohamed mohammad ahmad ahmed ali hassan hasan hussein hussain abdullah abdul ibrahim fatima khan mahmoud omar',
    common:
      'yusuf youssef khalid khaled mustafa moustafa said saeed saleh salem salim ismail othman usman osman karim kareem rahman rahim hamid hamed khalil nasser nasir abbas jafar amir aisha maryam mariam zainab khadija ahmadi mohammadi hussaini hosseini rahimi karimi noori haidari rezai hashimi',
    usual:
      'adel aziz bashir bilal daoud dawood faisal farid fahad ghulam habib hadi haider hamza idris issa jalal jamal jamil kamal karimi latif majid malik mansour masoud mehdi mahdi musa nabil nadir najib naser noor qasim rashid reza riyad sadiq salah sami samir sayed shah sharif suleiman sulaiman tariq taher umar walid yahya yasin yaqub younis zahir zaki zia amina asma hanan leila layla nadia noura rania rasha salma samira sara zahra akbari amini azizi ebrahimi habibi jafari kazemi mohseni moradi najafi nazari qasimi rasooli sadeqi sharifi sultani wardak yousufi zadran ahmadzai stanikzai hotak popal achakzai noorzai alshammari alotaibi alharbi alqahtani ghamdi zahrani dosari hashemi mousavi',
  },
  {
    language: 'caucasus',
    commonest: 'magomed magomedov aliev giorgi nino armen hakobyan magomedova',
    common:
      'akhmed ruslan aslan ramzan zaur timur shamil rasul ibragimov gadzhiev akhmedov ismailov kurbanov omarov beridze kapanadze gelashvili maisuradze davit levan irakli mariam tamar ana sargsyan grigoryan harutyunyan hovhannisyan petrosyan khachatryan karapetyan tigran hayk arman gor karen anahit lusine',
    usual:
      'isa islam khamzat adam turpal apti beslan alikhan ramazan murad abdul said zelimkhan movsar musa salman khasan khusein aishat zarema madina patimat khava malika luiza zulai magomadov akhmadov khasanov dudaev umarov israilov musaev isaev daudov abdulaev saidov umalatov aslanov giorgadze lomidze tsiklauri nozadze kvaratskhelia bolkvadze mikeladze gogoladze zurab nika luka lasha mikheil vakhtang zaza otar tornike ketevan natia natela tea salome manana eka nana avetisyan gevorgyan vardanyan margaryan mkrtchyan martirosyan stepanyan poghosyan ghazaryan manukyan simonyan gasparyan davtyan babayan artur ashot gagik vahan ara garik narek hovhannes samvel suren vardan ani gayane hasmik mariam narine naira siranush',
  },
  {
    language: 'europe and america',
    commonest: 'john david michael james robert william thomas peter paul maria anna smith jones müller',
    common:
      'richard daniel mark martin andrew charles george joseph stephen steven christopher brian kevin matthew anthony edward jan hans jean pierre josé juan carlos antonio francisco luis marco mary elizabeth sarah susan margaret jennifer laura julia barbara karen marie johnson williams brown miller davis taylor wilson anderson schmidt schneider fischer weber meyer garcía rodríguez gonzález fernández lópez martínez pérez nowak kowalski ivanov nagy popescu novák',
    usual:
      'adam alan albert alex alexander andreas benjamin christian donald eric frank fred gary gregory henry jack jason jeffrey jonathan kenneth larry lawrence nicholas patrick philip ralph raymond roger ronald ryan samuel scott simon stefan timothy walter wolfgang klaus jürgen michel philippe françois jacques miguel manuel javier pedro giovanni giuseppe paolo andrea krzysztof andrzej piotr tomasz jakub catherine christine claudia diana emily emma eva helen jane jessica judith kathleen linda lisa lucy michelle monica nancy patricia rebecca ruth sandra sharon sophie stephanie teresa victoria moore thompson white harris clark lewis robinson walker young allen king wright hill green adams baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray hughes price myers long ross foster wagner becker schulz hoffmann koch bauer richter klein wolf neumann schwarz zimmermann martin bernard dubois durand rossi ferrari silva santos hansen johansen olsen andersson johansson eriksson nilsson jensen nielsen',
  },
];
