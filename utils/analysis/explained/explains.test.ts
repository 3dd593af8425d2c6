import { describe, expect, test } from 'vitest';
import { isShortFor } from './expands.ts';
import { explaining as explainingOf, wayOf as wayIn } from './explains.ts';

/*
 * A name in ⟦brackets⟧ is the mention; other names of the same entry stand in ⟨these⟩. All sentences are
 * made up for the tests.
 */

function read(marked: string) {
  const at = { start: -1, end: -1 };
  const same: { start: number; end: number }[] = [];
  let text = '';
  for (const sign of marked) {
    if (sign === '⟦') at.start = text.length;
    else if (sign === '⟧') at.end = text.length;
    else if (sign === '⟨') same.push({ start: text.length, end: -1 });
    else if (sign === '⟩') (same.at(-1) ?? at).end = text.length;
    else text += sign;
  }
  return { text, at, same: [...same, at] };
}

const passageOf = (marked: string, language: string) => {
  const { text, at, same } = read(marked);
  return { sentence: text, name: at, same, language };
};
const wayOf = (marked: string, language: string) => wayIn(passageOf(marked, language));

const explaining: Record<string, string[]> = {
  en: [
    'Firms prepare for ⟦NIS2⟧, a directive that obliges them to report incidents.',
    'He worked for ⟦ENISA⟧, the European Union’s agency for cybersecurity, until May.',
    'The files were locked by ⟦ransomware⟧ – a type of malicious software that asks for money.',
    'It joined ⟦OPEC⟧, whose members agree on how much oil to pump.',
    'The talks are held in the ⟦OEWG⟧, which is one of the bodies that the Assembly has set up.',
    '“⟦Phishing⟧” is a form of fraud by e-mail.',
    'The ⟦Five Eyes⟧ is an intelligence alliance of five states.',
    'They were hit by a group known as ⟦APT28⟧.',
    '⟦APT28⟧ (also known as Fancy Bear) was blamed.',
    'The ⟦OSCE⟧ (a regional security organisation with 57 members) sent observers.',
  ],
  fr: [
    'Il travaille pour l’⟦ANSSI⟧, l’agence française de cybersécurité, depuis mai.',
    'La ⟦directive NIS 2⟧, qui impose de signaler les incidents, entre en vigueur.',
    'Le ⟦rançongiciel⟧ est un logiciel malveillant qui chiffre des fichiers.',
    'Ils ont été visés par un groupe appelé ⟦APT28⟧.',
  ],
  es: [
    'Trabaja para el ⟦INCIBE⟧, el instituto nacional de ciberseguridad, desde mayo.',
    'La ⟦OPEP⟧, que agrupa a países exportadores de petróleo, se reúne el lunes.',
    'El ⟦ransomware⟧ es un programa malicioso que cifra archivos.',
    'Fueron atacados por un grupo conocido como ⟦APT28⟧.',
  ],
  ru: [
    '⟦НАТО⟧ — это военно-политический альянс.',
    'Компания стала жертвой «⟦фишинга⟧» — вида мошенничества в сети.',
    'Отчёт готовит ⟦МАГАТЭ⟧, которое является международной организацией.',
    'За атакой стоит группа, известная как ⟦APT28⟧.',
  ],
  ar: [
    'حذرت ⟦الإنتربول⟧، وهي منظمة دولية للشرطة، من عمليات الاحتيال.',
    'تعرضت الشركة لهجوم من مجموعة معروفة باسم ⟦APT28⟧.',
    'شارك الوفد في ⟦أوبك⟧، التي تضم الدول المصدرة للنفط.',
    '⟦برامج الفدية⟧ هي برمجيات خبيثة تشفر الملفات.',
  ],
  zh: [
    '⟦勒索软件⟧是一种恶意软件，会加密文件。',
    '这种手法被称为“⟦网络钓鱼⟧”。',
    '他在⟦欧佩克⟧，即石油输出国组织工作。',
    '⟦五眼联盟⟧是由五个国家组成的情报联盟。',
  ],
};

const silent: Record<string, string[]> = {
  en: [
    'Ministers met at ⟦NATO⟧, the EU and the UN on Monday.',
    'The head of ⟦NATO⟧, a former minister, left on Monday.',
    'He was a guest of ⟦ENISA⟧, a former agency official said.',
    '⟦Ransomware⟧ is a massive problem.',
    'The director of ⟦ENISA⟧ is the agency’s first.',
    'Staff at ⟦Foxconn⟧, which froze its hiring, went home.',
    'He called ⟦NATO⟧ obsolete.',
    'They used a Lime-⟦RAT⟧, a modified version of another tool.',
    'The minister spoke of a “⟦regime⟧” – its term for the government.',
    'In ⟦cyberspace⟧, the White House announced further steps.',
  ],
  fr: [
    'Les ministres ont parlé à l’⟦OTAN⟧, à l’UE et à l’ONU.',
    'Le chef de l’⟦OTAN⟧, un ancien ministre, est parti.',
    'Le ⟦rançongiciel⟧ est un problème énorme.',
    'L’⟦OTAN⟧, qui se réunit lundi, n’a rien dit.',
  ],
  es: [
    'Los ministros hablaron con la ⟦OTAN⟧, la UE y la ONU.',
    'El jefe de la ⟦OTAN⟧, un antiguo ministro, se fue.',
    'El ⟦ransomware⟧ es un problema enorme.',
    'El ministro ha llamado a la ⟦OTAN⟧ a actuar.',
  ],
  ru: [
    'Глава ⟦НАТО⟧ — бывший министр.',
    'Так называемые «⟦фейки⟧» заметили в пятницу.',
    'Встреча ⟦НАТО⟧, которая прошла в мае, была короткой.',
  ],
  ar: [
    'التقى الوزراء في ⟦الناتو⟧، والاتحاد الأوروبي والأمم المتحدة.',
    'قال رئيس ⟦الإنتربول⟧ إنه سيغادر.',
  ],
  zh: ['⟦北约⟧即将举行会议。', '部长们在⟦北约⟧会晤，一天后离开。'],
};

describe.each(Object.keys(explaining))('%s', (language) => {
  test.each(explaining[language] ?? [])('explains: %s', (marked) => {
    expect(wayOf(marked, language)).toBe('explains');
  });
  test.each(silent[language] ?? [])('does not: %s', (marked) => {
    expect(wayOf(marked, language)).toBeNull();
  });
});

describe('a short name and a long one', () => {
  test.each([
    'The Open-Ended Working Group (⟦OEWG⟧) met again.',
    'The ⟦OEWG⟧ (Open-Ended Working Group) met again.',
    'The ⟦Open-Ended Working Group⟧ (OEWG) met again.',
    'The ⟦World Health Organisation⟧ (“⟨WHO⟩”) met again.',
    'Die ⟨Weltgesundheitsorganisation⟩ (⟦WHO⟧) met again.',
    'L’⟨Organisation du traité de l’Atlantique nord⟩ (⟦OTAN⟧) se réunit.',
    '⟨联合国教科文组织⟩（⟦UNESCO⟧）开会。',
    'اجتمعت ⟨منظمة الصحة العالمية⟩ (⟦WHO⟧) أمس.',
    '⟨Организация Объединённых Наций⟩ (⟦ООН⟧) собралась.',
  ])('%s', (marked) => {
    expect(wayOf(marked, 'en')).toBe('expands');
  });
  test.each([
    'The ⟦OEWG⟧ (in New York) met again.',
    'The ⟦OEWG⟧ (2021–2025) met again.',
    'Ministers (⟦NATO⟧ among them) met again.',
    'The ministers of many countries (⟦NATO⟧) met again.',
  ])('nothing is expanded: %s', (marked) => {
    expect(wayOf(marked, 'en')).toBeNull();
  });
  test('initials are those of all words but small ones, in order', () => {
    expect(isShortFor('OECD', 'Organisation for Economic Co-operation and Development')).toBe(
      false,
    );
    expect(isShortFor('OECD', 'Organisation for Economic Cooperation and Development')).toBe(true);
    expect(isShortFor('UN', 'United States')).toBe(false);
    expect(isShortFor('un', 'United Nations')).toBe(false);
  });
});

test('of many sentences the one that explains is taken before one that expands the name', () => {
  const passages = [
    'The ⟦OEWG⟧ met.',
    'The Open-Ended Working Group (⟦OEWG⟧) met.',
    'The ⟦OEWG⟧, a body in which all states sit, met.',
  ].map((marked) => passageOf(marked, 'en'));
  expect(explainingOf(passages)).toBe(2);
  expect(explainingOf(passages.slice(0, 2))).toBe(1);
  expect(explainingOf(passages.slice(0, 1))).toBeNull();
});

test('without a declared language the script of the sentence decides', () => {
  expect(wayOf('⟦勒索软件⟧是一种恶意软件，会加密文件。', '')).toBe('explains');
});
