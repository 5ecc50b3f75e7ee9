// What invented articles are made of. People, towns, papers and events are invented; all of it happens in 2031.

export interface Phrasebook {
  readonly language: 'en' | 'ru' | 'sr' | 'uz';
  readonly people: readonly string[];
  readonly towns: readonly string[];
  readonly terms: readonly string[];
  readonly days: readonly string[];
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  /** Said of one person after another, in lists that differ by little. */
  readonly listed: readonly string[];
  /** Printed again and again, word for word. */
  readonly boilerplate: readonly string[];
  readonly inserted: readonly string[];
  readonly otherWords: readonly string[];
  /** What readers write under it. */
  readonly comments: readonly string[];
}

const english: Phrasebook = {
  language: 'en',
  people: [
    ...['Ilvar Teskan', 'Mirza Oldanbek', 'Sabeth Yaruni', 'Korim Dashvand', 'Zulma Ertekin', 'Parvon Isharov'],
    ...['Nodir Belkhani', 'Aset Kumarly', 'Timsar Rokhat', 'Dilara Osmanek', 'Yanush Torelli', 'Fayz Harundi'],
  ],
  towns: ['Karasu', 'Velmora', 'Oqtepe', 'Sarydal', 'Tersakkan', 'Brevnik', 'Osht'],
  terms: ['four years', 'eleven months', 'seven and a half years', 'fifteen days', 'nine years', 'two years'],
  days: ['Monday', '9 June', '14 May 2031', 'Thursday evening', '21 August', 'the first day of spring'],
  titles: [
    'Court in {town} sentences {person} behind closed doors',
    'Family of {person} still waits for an answer',
    'What happened in {town} on {day}',
    'Lawyers say {person} was not told of the charge',
  ],
  sentences: [
    'The court in {town} heard the case against {person} on {day}, and no relative was let in.',
    '{person} was sentenced to {term} in a colony near {town}.',
    '“Nobody told us where he was taken,” said {person}, who waited at the gate until dark.',
    'According to the indictment, {person} and {person2} met at a tea house in {town} on {day}.',
    'The defence asked for the medical report, which the investigator had refused to hand over twice.',
    'He had been in custody since officers searched a dozen homes in {town}.',
    'A neighbour, {person}, told our reporter that two cars without plates had stood there since morning.',
    'The ministry of the interior of the region did not answer questions about the raid.',
    'An appeal against the verdict is to be heard on {day}.',
    'On {day} the prosecutor read out the charge for nearly two hours.',
    'She was allowed to see her son once, for ten minutes, through glass.',
    'The judge did not explain why the witness {person} had not been called.',
    '{person} left the country in 2028, after the printing house where he worked was closed.',
    'Three men who were held with him say that they heard shouting at night.',
    'The lawyer was given the file, all eleven volumes of it, one evening before the hearing.',
    'In {town} people speak of the trial only when the door is shut.',
    'The sentence is longer than what the prosecutor had asked for.',
    'A video that was shown on state television does not name the place where it was made.',
    '{person2} says that the signature under the confession is not his.',
    'The prison hospital confirmed that he had been brought there on {day} and taken back the next day.',
    'Independent observers were told that the hall was too small for them.',
    'His brother {person} was questioned for six hours and let go without a paper.',
    'The family received {term} later a letter without a stamp.',
    'Nothing in the file says who gave the order, and nobody has asked.',
  ],
  listed: [
    '{person}, {age}, was sentenced to {term}.',
    '{person} from {town}: detained on {day}, charge unknown.',
    '{person}, a teacher, released on {day} under a written promise not to leave {town}.',
  ],
  boilerplate: [
    'Read more on this story in our special section.',
    'The ministry did not answer questions.',
    'Subscribe to our letter: the week in the courts, every Friday, free of charge and without advertisements.',
  ],
  inserted: [
    'Updated: after this article was published, a spokesman said that the matter was being looked into.',
    'The price of bread in {town} rose for the third time this year, and queues were seen on {day}.',
    'Correction: an earlier version of this article gave another age for {person}.',
  ],
  otherWords: ['reportedly', 'seventeen', 'quietly', 'former', 'provisional', 'denied', 'northern', 'allegedly'],
  comments: [
    'I went to school with {person}. A quiet boy, good at chess.',
    'And what about {person}? Not a word in any paper.',
    'Thank you. We have asked the prison and will write as soon as we know.',
  ],
};

const russian: Phrasebook = {
  language: 'ru',
  people: [
    ...['Ильвар Тескан', 'Мирза Олданбек', 'Сабета Яруни', 'Корим Дашванд', 'Зульма Эртекин', 'Парвон Ишаров'],
    ...['Нодир Белхани', 'Асет Кумарлы', 'Дилара Османек', 'Януш Торелли', 'Файз Харунди'],
  ],
  towns: ['Карасу', 'Вельморе', 'Октепе', 'Сарыдале', 'Терсаккане', 'Бревнике'],
  terms: ['четырём годам', 'одиннадцати месяцам', 'семи с половиной годам', 'пятнадцати суткам', 'девяти годам'],
  days: ['9 июня', '14 мая 2031 года', 'в четверг вечером', '21 августа', 'в понедельник'],
  titles: [
    'Суд в {town} вынес приговор за закрытыми дверями',
    'Семья до сих пор ждёт ответа: {person}',
    'Что произошло в {town} {day}',
  ],
  sentences: [
    'Суд в {town} рассмотрел дело {day}, родственников в зал не пустили.',
    '{person} приговорён к {term} колонии общего режима.',
    '«Нам никто не сказал, куда его увезли», — вспоминает {person}, простояв у ворот до темноты.',
    'По версии обвинения, {person} и {person2} встретились в чайхане в {town} {day}.',
    'Защита просила приобщить медицинское заключение, но следователь дважды отказал.',
    'Под стражей он находится с тех пор, как силовики обыскали дюжину домов.',
    'Соседи рассказали, что две машины без номеров стояли во дворе с самого утра.',
    'Областное управление на вопросы редакции не ответило.',
    'Апелляционную жалобу должны рассмотреть {day}.',
    'Прокурор зачитывал обвинение почти два часа.',
    'Матери разрешили увидеть сына один раз, на десять минут, через стекло.',
    'Судья не объяснил, почему не вызвали свидетеля: {person}.',
    '{person} уехал из страны в 2028 году, после закрытия типографии.',
    'Трое сокамерников утверждают, что по ночам слышали крики.',
    'Адвокату дали дело, все одиннадцать томов, вечером накануне заседания.',
    'В {town} о процессе говорят только за закрытой дверью.',
    'Срок оказался больше, чем просил прокурор.',
    '{person2} говорит, что подпись под признанием не его.',
    'Тюремная больница подтвердила, что его привезли {day} и на следующий день увезли обратно.',
    'Независимым наблюдателям сказали, что зал для них слишком мал.',
  ],
  listed: [
    '{person}, {age}: приговор — лишение свободы, приговорён к {term}.',
    '{person}: задержание {day}, обвинение неизвестно.',
  ],
  boilerplate: ['Читайте также наш специальный раздел.', 'Министерство на вопросы не ответило.'],
  inserted: [
    'Обновлено: после публикации представитель ведомства сообщил, что проводится проверка.',
    'Цена на хлеб в {town} выросла в третий раз за год, {day} видели очереди.',
  ],
  otherWords: ['якобы', 'семнадцать', 'тихо', 'бывший', 'предварительно', 'отрицал', 'северный'],
  comments: [
    'Я учился вместе с ним в школе, тихий был парень.',
    'А что с остальными? Ни слова нигде: {person}.',
    'Спасибо, мы отправили запрос и напишем, как только узнаем.',
  ],
};

const serbian: Phrasebook = {
  language: 'sr',
  people: ['Ljubiša Tornjanin', 'Džemil Oraščić', 'Žarka Vukelja', 'Njegoš Pećarov', 'Čedo Mirašić', 'Đurđa Hajdarov'],
  towns: ['Bregovu', 'Šljivnom', 'Čaškom Polju', 'Ravnjaku', 'Ždrelu'],
  terms: ['četiri godine', 'jedanaest meseci', 'sedam i po godina', 'petnaest dana'],
  days: ['u ponedeljak', '9. juna', '14. maja 2031.', 'u četvrtak uveče'],
  titles: ['Sud u {town} izrekao presudu iza zatvorenih vrata', 'Porodica još čeka odgovor: {person}'],
  sentences: [
    'Sud u {town} razmatrao je slučaj {day}, a rodbinu nisu pustili u salu.',
    '{person} je osuđen na {term} zatvora.',
    '„Niko nam nije rekao gde su ga odveli“, kaže {person}, koja je čekala na kapiji do mraka.',
    'Prema optužnici, {person} i {person2} sreli su se u čajdžinici u {town} {day}.',
    'Odbrana je tražila lekarski nalaz, koji je istražitelj dvaput odbio da preda.',
    'U pritvoru je otkako su policajci pretresli desetak kuća.',
    'Komšije su ispričale da su dva džipa bez tablica stajala tu od jutra.',
    'Ministarstvo nije odgovorilo na pitanja o pretresu.',
    'Žalba na presudu biće razmatrana {day}.',
    'Tužilac je optužnicu čitao gotovo dva sata.',
    'Majci su dozvolili da vidi sina jednom, deset minuta, kroz staklo.',
    'Sudija nije objasnio zašto svedok nije pozvan: {person}.',
    'Trojica koja su bila s njim kažu da su noću čula viku.',
    'Advokat je dobio spis, svih jedanaest svezaka, veče uoči ročišta.',
    'Kazna je duža nego što je tužilac tražio.',
  ],
  listed: ['{person}, {age}: osuda na {term}.', '{person}: pritvor {day}, optužba nepoznata.'],
  boilerplate: ['Pročitajte više u našem posebnom odeljku.', 'Ministarstvo nije odgovorilo.'],
  inserted: ['Dopuna: posle objavljivanja portparol je rekao da se slučaj proverava.'],
  otherWords: ['navodno', 'sedamnaest', 'tiho', 'bivši', 'severni', 'poreknuo'],
  comments: [
    'Išla sam s njim u školu, tih momak, dobar šahista.',
    'A šta je s drugima? Nigde ni reči: {person}.',
    'Hvala, poslali smo upit i javićemo čim saznamo.',
  ],
};

const uzbek: Phrasebook = {
  language: 'uz',
  people: ['Ilvor Teskanov', "Sho'hrat Oldonbekov", "G'ayrat Choriyev", 'Zulma Ertekinova', "Yo'ldosh Qahhorov"],
  towns: ['Qorasuv', 'Oqtepa', "Sho'rko'l", "Yangiko'cha", "G'ishtli"],
  terms: ["to'rt yil", "o'n bir oy", 'yetti yarim yil', "o'n besh sutka"],
  days: ['9-iyunda', '14-mayda', 'payshanba kuni kechqurun', 'dushanba kuni'],
  titles: ["{town} shahar sudi hukmni yopiq eshiklar ortida o'qidi", 'Oila hanuz javob kutmoqda: {person}'],
  sentences: [
    "{town} shahar sudi ishni {day} ko'rib chiqdi, qarindoshlar zalga kiritilmadi.",
    '{person} {term} muddatga ozodlikdan mahrum etildi.',
    "Qo'shnilarning aytishicha, raqamsiz ikki mashina ertalabdan beri hovlida turgan.",
    "Himoyachi tibbiy xulosani so'radi, ammo tergovchi uni ikki marta rad etdi.",
    "Onaga o'g'lini bir marta, o'n daqiqa, oyna ortidan ko'rishga ruxsat berildi.",
    "Prokuror ayblov xulosasini qariyb ikki soat o'qidi.",
    'Sudya nega guvoh chaqirilmaganini tushuntirmadi: {person}.',
    'Advokatga ish hujjatlari majlisdan bir kun oldin kechqurun berildi.',
    "Uning so'zlariga ko'ra, iqrorlik ostidagi imzo uniki emas.",
    'Viloyat boshqarmasi tahririyat savollariga javob bermadi.',
    "Apellyatsiya shikoyati {day} ko'rib chiqilishi kerak.",
    '{person} va {person2} {day} choyxonada uchrashgan, deyiladi ayblovda.',
  ],
  listed: ['{person}, {age} yosh: {term} qamoq.', "{person}: {day} ushlangan, ayblov noma'lum."],
  boilerplate: ["Batafsil maxsus bo'limimizda o'qing.", 'Vazirlik javob bermadi.'],
  inserted: ["Yangilandi: maqola e'lon qilingach, vakil tekshiruv ketayotganini aytdi."],
  otherWords: ["go'yoki", "o'n yetti", 'sobiq', 'shimoliy', 'rad etgan'],
  comments: [
    "U bilan birga o'qiganman, kamgap bola edi.",
    "Boshqalari-chi? Hech qayerda bir og'iz so'z yo'q: {person}.",
    "Rahmat, so'rov yubordik, bilishimiz bilan yozamiz.",
  ],
};

export const phrasebooks: readonly Phrasebook[] = [english, russian, serbian, uzbek];
