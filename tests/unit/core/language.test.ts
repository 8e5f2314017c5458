import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../core/language.ts';

const PASSAGES = {
  en: 'The company said on Tuesday that it would open a second office in the city, and that more than two hundred people who have been hired this year will work there after the summer.',
  de: 'Das Unternehmen teilte am Dienstag mit, dass es ein zweites Büro in der Stadt eröffnen werde und dass mehr als zweihundert Menschen, die in diesem Jahr eingestellt wurden, nach dem Sommer dort arbeiten.',
  fr: 'La société a annoncé mardi qu’elle ouvrirait un second bureau dans la ville et que plus de deux cents personnes embauchées cette année y travailleront après l’été avec les équipes qui sont sur place.',
  es: 'La empresa anunció el martes que abrirá una segunda oficina en la ciudad y que más de doscientas personas contratadas este año trabajarán en ella después del verano con los equipos que ya están allí.',
  pt: 'A empresa anunciou na terça-feira que vai abrir um segundo escritório na cidade e que mais de duzentas pessoas contratadas neste ano vão trabalhar lá depois do verão com as equipes que já estão no local.',
  it: 'La società ha annunciato martedì che aprirà un secondo ufficio nella città e che più di duecento persone assunte quest’anno lavoreranno lì dopo l’estate con le squadre che sono già sul posto.',
  nl: 'Het bedrijf maakte dinsdag bekend dat het een tweede kantoor in de stad zal openen en dat meer dan tweehonderd mensen die dit jaar zijn aangenomen er na de zomer zullen werken.',
  sv: 'Företaget meddelade på tisdagen att det ska öppna ett andra kontor i staden och att mer än tvåhundra personer som har anställts i år kommer att arbeta där efter sommaren.',
  pl: 'Firma ogłosiła we wtorek, że otworzy w mieście drugie biuro i że ponad dwieście osób, które są zatrudnione od tego roku, po lecie zacznie tam pracę jak i reszta.',
  tr: 'Şirket salı günü şehirde ikinci bir ofis açacağını ve bu yıl işe alınan iki yüzden çok kişinin yazdan sonra orada çalışacağını, bu ekip için de yeni bir bina kiralanacağını açıkladı.',
  id: 'Perusahaan itu mengatakan pada hari Selasa bahwa mereka akan membuka kantor kedua di kota itu dan lebih dari dua ratus orang yang direkrut tahun ini akan bekerja di sana untuk tim baru.',
} as const;

describe('the language of a text', () => {
  test.each(Object.entries(PASSAGES))('is told by its small words: %s', (tag, text) => {
    expect(languageOf(text)).toEqual({ tag, english: tag === 'en', fromText: true });
  });

  test.each([
    [
      'ja',
      '同社は火曜日、市内に二つ目の事務所を開くと発表した。今年採用された二百人以上が夏の後にそこで働くことになるという。',
    ],
    ['zh', '该公司星期二宣布将在市内开设第二个办事处今年聘用的两百多人将在夏季之后到那里工作另有数十人从总部调来'],
    [
      'ko',
      '회사는 화요일에 시내에 두 번째 사무실을 열 것이라고 발표했으며 올해 고용된 이백 명 이상이 여름 이후 그곳에서 일하게 된다고 밝혔다',
    ],
    [
      'ru',
      'Компания сообщила во вторник, что откроет в городе второй офис, где после лета будут работать более двухсот человек.',
    ],
    ['ar', 'أعلنت الشركة يوم الثلاثاء أنها ستفتح مكتبا ثانيا في المدينة وأن أكثر من مئتي شخص سيعملون هناك بعد الصيف'],
  ])('is told by its script: %s', (tag, text) => {
    expect(languageOf(text)).toMatchObject({ tag, english: false });
  });

  test('is the text’s even where the page says otherwise, with the page’s region where they agree', () => {
    expect(languageOf(PASSAGES.de, 'en-US')).toMatchObject({ tag: 'de', english: false });
    expect(languageOf(PASSAGES.en, 'de')).toMatchObject({ tag: 'en', english: true });
    expect(languageOf(PASSAGES.en, 'en-GB')).toMatchObject({ tag: 'en-GB', english: true });
  });

  test('is the page’s word where there is too little text, and English where the page is silent', () => {
    expect(languageOf('TikTok: Brüssel prüft', 'de-CH')).toEqual({ tag: 'de-CH', english: false, fromText: false });
    expect(languageOf('', 'EN_us'.replace('_', '-'))).toEqual({ tag: 'EN-us', english: true, fromText: false });
    expect(languageOf('')).toEqual({ tag: 'und', english: true, fromText: false });
  });

  test('is not misled by foreign names and quotations in an English text', () => {
    const text = `${PASSAGES.en} “Das ist nicht gut,” said Herr von der Heide of the Süddeutsche Zeitung, and the mayor, Inés de la Cruz, agreed with him.`;
    expect(languageOf(text)).toMatchObject({ tag: 'en', english: true });
  });
});
