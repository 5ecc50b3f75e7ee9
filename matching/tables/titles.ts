// Words that stand beside a name and are no part of it.

/**
 * Titles, ranks and forms of address, folded (see `../fold.ts`), one line a language.
 *
 * Source: our own reading of news, court records and election lists.
 */
export const titles: readonly string[] = [
  'mr mrs ms miss dr doctor prof professor sir dame lord lady hon honorable honourable rev reverend fr father capt captain col colonel gen general lt lieutenant maj major sgt sergeant adm admiral president minister judge justice senator governor st saint',
  'herr frau mme mlle monsieur madame maitre me don dona senor senora pan pani',
  'haji hajji hajj haj alhaj alhaji al-haj elhadj hadji hadzhi khoja shaikh sheikh shaykh sheik cheikh sayed sayyid sayyed syed said seyyed seyed sayid saiyed mullah mulla molla mawlawi maulawi mawlavi mawlana maulana maulvi molvi ustad ostad eng engineer engr qazi qari qadi hafiz akhund akhond agha aqa malik malak sardar imam ayatollah hujjatoleslam sultan emir amir khalifa wakil wakeel general brigadier pohanmal pohand pohanwal puhanmal puhand puhanwal pohandoy ms lala kako ustaz shri smt tan sri datuk dato haj moulavi mohtarma bibi sahib saheb master advocate marshal saranwal',
  'activist journalist lawyer attorney prosecutor officer inspector lieutenant-colonel premier chancellor',
  'kapitan kapitän capitan prezident ministr premyer premer premýer premjer başbakan bakan jenap cənab mister',
  'мистер миссис містер містэр месье мсье капітан премьер премєр прэмер міністр міністар прэзідэнт журналист журналистка адвокат прокурор следователь активист активистка правозащитник правозащитница директор жаноб җаноб ҷаноб ҷаноби сарвазир',
  'г господин госпожа гн гжа гражданин др доктор проф профессор акад академик ген генерал полковник подполковник майор капитан лейтенант президент министр судья сенатор губернатор депутат святой шейх имам муфтий хаджи ходжа пан пани пані',
  'حاجی حاجي الحاج حاج سید سيد السید السيد ملا مولوی مولوي مولانا استاد أستاذ الأستاذ انجنیر انجینر انجنير انجنیږ داکتر دکتر دكتور الدكتور دوکتور ډاکټر قاضی قاضي قاری قاري شیخ شيخ الشیخ الشيخ جنرال ډگروال دگروال پوهاند پوهنوال پوهنمل پوهندوی پوهنیار وکیل وكيل ملک ملك سردار آیت حجت خلیفه حافظ آغا آقای خانم جناب شهید معلم رئیس مارشال میرمن ښاغلی څارنوال',
  'aka opa apa ake eje bayke baike ejeke janob xonim bay bey khan beg begim eke afandi effendi efendi mirzo usto domla domulla hoji hojji xoji qori ака опа апа аға әже эже байке мулло домулло хоҷӣ ҳоҷӣ ҳожи қори мавлоно мырза ханым бей эфенди',
];

/** Words that join or lead the parts of a name, folded. */
export const particles: readonly string[] = [
  'al el ul ol u ud ad ed id ar er as es ash esh at et az ez an en us ur uz ut dh ush il bin ben ibn ibni bint binti bent ould wuld ait abi',
  'van von der den de da do dos das del della di du la le les los las y e zu zur ten ter of the und af av',
  'ал аль эль уль ул ад ар ас аш ат аз ан бин бен ибн бинт ибни ван фон дер де да ди дель ла ле дос ду',
  'ال بن ابن بنت ولد فون فان دي دو دا آل',
  'בן בת אל דה ואן פון',
  'ντε φον βαν',
  'դե վան ֆոն',
  'ibn oglu',
];

/** Words that follow a father's name and make it a patronymic, folded. */
export const childWords: readonly string[] = [
  'ogli ogly oglu ugli uglu ugly oghlu ughli uli uly ulu qizi kizi kyzy gizi gyzy kizy qyzy kyz qiz zoda',
  'оглы огли оглу угли угли улы уулу уул кызы қызы кизи қизи гызы кызи улы ұлы ўғли ўгли огли оғлу оғлы заде',
  'ئوغلى قىزى اوغلی',
];

/** Words after a name that tell generations apart, folded. */
export const generations: readonly string[] = ['jr sr junior senior ii iii iv младший старший мл ст'];
