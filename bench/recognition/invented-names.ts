// A small set of invented names for measuring where no other is at hand: one person twice, and near strangers.

/** Stored and printed; all of them invented. */
export type NamePair = readonly [stored: string, printed: string];

export const samePerson: readonly NamePair[] = [
  ['Hudoyor Mahkamov', 'Khudoyor Makhkamov'],
  ['Hudoyor Mahkamov', 'Xudoyor Mahkamov'],
  ['Hudoyor Mahkamov', 'Худоёр Махкамов'],
  ['Jahongir Sodiqov', 'Dzhakhongir Sadykov'],
  ['Jahongir Sodiqov', 'Жаҳонгир Содиқов'],
  ['Jahongir Sodiqov', 'Sodiqov Jahongir Akramovich'],
  ['Zhasulan Tölebaev', 'Жасұлан Төлебаев'],
  ['Zhasulan Tölebaev', 'Jasulan Tolebayev'],
  ['Қанат Оспанбеков', 'Kanat Ospanbekov'],
  ["G'ulom To'xtasinov", 'Гулям Тухтасинов'],
  ["G'ulom To'xtasinov", 'Ghulom Tukhtasinov'],
  ['Ravshan Kamolov', 'KAMOLOV Ravshan'],
  ['Ravshan Kamolov', 'Rawshan Kamaloff'],
  ['Sayyora Ergashxo‘jayeva', 'Сайёра Эргашходжаева'],
  ['Gurbangeldi Aşyrmuhammedow', 'Курбангельды Аширмухаммедов'],
  ['Ruslan Emirhanov', 'Ruslan Amirkhanov'],
  ['Elçin Hacızadə', 'Elchin Hajizadeh'],
  ['Elçin Hacızadə', 'Эльчин Гаджизаде'],
  ['Oleksiy Marchuk', 'Алексей Марчук'],
  ['Ihar Zhdanovich', 'Игорь Жданович'],
  ['Николай Перегудов', 'Mykola Perehudov'],
  ['Yevgeniya Lavrukhina', 'Евгения Лаврухина'],
  ['Yusuf Davlatzoda', 'Юсуф Давлатзода'],
  ['Habib Rahimi', 'حبیب رحیمی'],
  ['Abdul Ghafoor Nuristani', 'عبدالغفور نورستانی'],
  ['Mahmoud al-Tarazi', 'محمود الطرازي'],
  ['Mahmoud al-Tarazi', 'Mahmud Tarazi'],
  ['Giorgi Melashvili', 'გიორგი მელაშვილი'],
  ['Armen Sahakyants', 'Արմեն Սահակյանց'],
  ['Abdurahmon Rajabov', 'Abdul Rahman Rajabov'],
];

export const strangers: readonly NamePair[] = [
  ['Bahrom Kamolov', 'Bahodir Kamolov'],
  ['Ravshan Kamolov', 'Ravshan Kenjayev'],
  ['Ravshan Kamolov', 'Ravshana Kamolova'],
  ['Ravshan Akramovich Kamolov', 'Ravshan Tohirovich Kamolov'],
  ['Hudoyor Mahkamov', 'Hudoyberdi Mahkamov'],
  ['Jahongir Sodiqov', 'Sodiq Jahongirov'],
  ['Zhasulan Tölebaev', 'Жасұлан Төлегенов'],
  ['Қанат Оспанбеков', 'Қайрат Оспанбеков'],
  ['Habib Rahimi', 'حبیب رستمی'],
  ['Abdul Ghafoor Nuristani', 'Abdul Ghafar Sharifi'],
  ['Mahmoud al-Tarazi', 'محمد الطائي'],
  ['Oleksiy Marchuk', 'Олександр Марчук'],
  ['Giorgi Melashvili', 'გიორგი მელიქიშვილი'],
  ['Elçin Hacızadə', 'Elnur Hacızadə'],
];
