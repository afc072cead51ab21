import { wordSet } from './word-set';

// Shops, bars and workshops that go by the name of their keeper, in Slavic languages. Written for this project.

const stems = [
  ...wordSet(
    `trgovin mesarij kavarn slaščičarn cvetličarn knjigarn salon pekarij pivnic delavnic zlatarn papirnic
    dućan slastičarnic slastičarn mesnic knjižar kafić cvjećarn konob kavan radionic
    prodavnic apotek apotec kafan radnj poslastičarnic cvećar
    obchod prodejn cukrárn květinářství knihkupectví autoservis autosalon vinotéc zlatnictví klenotnictví večerk
    predajn cukrárň kaviarn mäsiarstv kvetinárstv kníhkupectv salón zlatníctv
    sklep cukierni kawiarni kwiaciarni księgarni warsztat warsztac karczm zajazd zajeźdz masarni
    baru barze
    продавниц апотек апотец кафан радњ посластичарниц књижар цвећар
    магазин крамниц аптек аптец кав'ярн книгарн салон перукарн майстерн корчм автосалон автосервіс гастроном баре барі
    лавк кофейн ателье трактир кондитерск парикмахерск мастерск автосервис булочн
    механ кръчм сладкарниц книжарниц автосервиз слаткарниц кафеан`,
  ),
];

/** Case endings and articles, and none that make a word for people or an adjective of a stem. */
const endings = '[aeiouyаеиіоуюяєїыь]{0,2}|[aeo]m|ow|ech|ach|ih|[ое]м|[іоеї]в|[ое]ю|[ое]й|та|ът|ите|ата';

const shop = new RegExp(`^(?:${stems.join('|')})(?:${endings})$`, 'u');

/** True for a folded Slavic word for a shop, a bar and the like, in any case form. */
export function isShop(word: string): boolean {
  return shop.test(word);
}
