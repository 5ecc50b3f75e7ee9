// Whom the reader may follow, and whom a page names; everybody is invented.

/** Twenty people; the hostile pages name them. */
export const named = [
  'Timur Bekzhan',
  'Sabina Yerlanova',
  'Oleg Gritsai',
  'Anvar Saidmurod',
  'Dilnoza Rahmatova',
  'Karim Tolegen',
  'Ilkhom Baratov',
  'Marta Vilkas',
  'Aigerim Sultan',
  'Jonas Pettersen',
  'Leyla Huseynzade',
  'Murat Aldabek',
  'Nino Kapanidze',
  'Pavel Dorogin',
  'Ruslan Temirov',
  'Zarina Kholova',
  'Stefan Brancu',
  'Tamar Gelashvar',
  'Viktor Lunin',
  'Yusuf Karaman',
] as const;

/** Twenty more, of the same lengths and of nobody there. */
export const others = [
  'Rinat Dosmagul',
  'Kamila Serikbay',
  'Ivan Petrusha',
  'Bakyt Orozmamat',
  'Gulshan Nurmatova',
  'Temir Baiturs',
  'Farhod Zamirov',
  'Elena Morkus',
  'Madina Kassym',
  'Henrik Solberga',
  'Aysel Mammadzade',
  'Erlan Sagidulla',
  'Keti Lomashvil',
  'Artem Voronko',
  'Aslan Beishenov',
  'Malika Davlat',
  'Radu Cernatu',
  'Lela Tsintsadz',
  'Sergei Malov',
  'Hakan Yildirm',
] as const;
