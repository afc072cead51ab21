import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../utils/matching/text/token';
import { undoEndings } from '../../utils/matching/endings/undo-endings';

// Another implementation of Russian declension, with rules of its own: every form that it makes of a common name must
// lead back to that name.

const names = {
  given: {
    male: `Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Богдан Борис Вадим Валентин Валерий Василий Виктор
      Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Данила Денис Дмитрий Евгений Егор
      Захар Иван Игнат Игорь Илья Иннокентий Камиль Кирилл Константин Лев Леонид Лука Макар Максим Марк Мирон Михаил Никита
      Николай Олег Остап Павел Пётр Прохор Рамзан Рафаэль Роман Руслан Савва Семён Сергей Станислав Степан Тарас Тимофей
      Тимур Фёдор Филипп Фома Шамиль Эдуард Эмиль Юрий Яков Ярослав Джо Барак Дональд Эмманюэль Олаф`,
    female: `Александра Алина Алла Анастасия Анна Антонина Валентина Валерия Варвара Вера Вероника Виктория Галина Дарья
      Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Ксения Лариса Лидия Любовь Людмила Маргарита
      Марина Мария Надежда Наталья Нелли Нина Нинель Оксана Ольга Полина Раиса Светлана София Софья Тамара Татьяна Ульяна
      Фаина Эльвира Юлия Яна Ангела Тереза Хиллари Мишель Адель`,
  },
  patronymic: {
    male: 'Александрович Андреевич Ильич Лукич Юрьевич Никитич Фомич Петрович',
    female: 'Александровна Андреевна Ильинична Лукинична Юрьевна Никитична Петровна',
  },
  surname: {
    male: `Абрамов Баранов Белый Беляев Бык Волк Воробей Галкин Герасименко Гоголь Голубь Горький Гусь Гущин Дольский Донской
      Дуда Дьяченко Ермак Жук Жуковский Заяц Земский Зимний Ильич Каплан Капица Карась Кац Кваша Кириенко Клименко Клячко
      Коваль Ковальчук Козёл Козлов Кравец Кузьмич Куприн Лебедь Левин Лесной Лихой Лобанов Ломака Лось Мазепа Медведь
      Мельник Миллер Мицкевич Мороз Нагой Никитин Орёл Остапчук Палий Пень Песок Пестель Печорин Плевако Приходько Пышный
      Репей Рыжий Рябой Сава Сахно Сидорец Синий Сковорода Скрябин Смоленский Сова Сокол Соловей Стец Стрелец Сухой Терещенко
      Ткач Толстой Трубецкой Тучков Федорец Фомич Цой Черныш Черных Чиж Чужой Шевчук Шмидт Шойгу Шуйский Щерба Щука Юдашкин
      Юркий Якубович Яровой Дуглас Рютте Гарсия Окуджава Гулиа Жвания Дзержинский Кобахидзе Пашинян Туск`,
    female: `Абрамова Белая Беляева Вернина Горькая Гурченко Дольская Донская Дуда Зимняя Ковальчук Крупская Лесная Лихая
      Медведева Мельник Плисецкая Рыжая Синяя Сорока Сухая Толстая Хакамада Чурикова Шмидт Щерба Юдина Яровая Клинтон`,
  },
};

const incline = { given: inclineFirstname, patronymic: inclineMiddlename, surname: inclineLastname };
const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Where the oracle is wrong: a hushing consonant takes и, "Чужим". */
const mistakes = new Set(['Чужым']);

describe('undoEndings', () => {
  it.each(
    (['given', 'patronymic', 'surname'] as const).flatMap((kind) =>
      (['male', 'female'] as const).map((gender) => ({ kind, gender })),
    ),
  )('leads every Russian form of a $gender $kind name back to it', ({ kind, gender }) => {
    const lost = names[kind][gender].split(/\s+/).flatMap((base) =>
      cases
        .map((grammaticalCase) => incline[kind](base, grammaticalCase, gender))
        .filter((form) => !mistakes.has(form) && !leadsBack(form, base))
        .map((form) => `${form} from ${base}`),
    );
    expect(lost).toEqual([]);
  });
});

function leadsBack(form: string, base: string): boolean {
  const folded = foldWord(base);
  return foldWord(form) === folded || undoEndings(foldWord(form), 'ru').includes(folded);
}
