/** Words of North American addresses as match keys. After USPS Publication 28 and general knowledge. */

/** Types that nearly always end a street name. */
export const STRONG_TYPES = `
street st str avenue ave av aven road rd drive dr drv lane ln court ct boulevard blvd blv boulevar boulv circle cir terrace ter terr highway hwy hgwy parkway pkwy pky pkway freeway fwy expressway expy expwy turnpike tpke trail trl way wy
alley aly route crescent cres loop lp pike causeway cswy cove cv crossing xing place pl square sq crt strt stree streeet rte wynd byway
`;

/** Types that are as often part of a name or of a city. */
export const WEAK_TYPES = `
park lake hill hills ridge rdg plaza plz center centre ctr creek crk glen gln village vlg valley vly view vw spring springs grove grv green grn heights hts island isle landing ldg manor mnr meadow meadows mdw mdws mill mills mount mountain oaks orchard pass path point pt pointe
port prairie ranch rest run row shore shores station sta summit trace trce vista walk woods wds bend bluff branch bridge brook brg bypass byp cliff close club commons common corner corners crest dale estates falls farm field fields forest fork fort gardens gardn gdns gate gateway
harbor hollow holw inlet junction jct knoll knolls lakes lodge mall mews motorway neck overlook parade pine pines plain plains promenade quay rapids reach river rise spur stream terminal tower towers track union viaduct ville well wells wharf yard yards concourse esplanade courts circles drives broadway prado skyway tunnel extension ext
`;

/** Words in front of a route number. */
export const ROUTE_WORDS = `highway hwy hgwy route rte rt interstate i us sr cr fm hc hcr rr road rd county country co state st farm to market ranch rural star contract united states trunk old new business bsnss loop spur th sh cth ih`;

/** Words that may only come before a route word ("State Route 9", "County Road 12"). */
export const ROUTE_OPENERS = `us state county country co rural star farm ranch united interstate old new st trunk hwy highway contract`;

/** Types that stand in front of the name: Avenue H, Via de Ventura, Boulevard Granada, Camino Real. */
export const FRONT_TYPES = `avenue ave boulevard via calle camino avenida paseo rue plaza corte circulo vista calzada placita carretera`;

export const DIRECTIONS_SHORT = `n s e w ne nw se sw no so nord sud est ouest`;
export const DIRECTIONS_LONG = `north south east west northeast northwest southeast southwest`;

/** Kinds of unit, followed by an identifier. */
export const US_UNITS = `
apt apartment apts aptmt unit units ste suite suites sute suit rm room bldg building bld blg bldng fl floor flr lot trlr trailer spc space dept department ph penthouse hangar hngr slip
stop pier lbx lockbox drawer file bin msc ms client customer acct account mailstop mail mailcode code tpn scb box pmb condo office ofc lvl section sec flat villa bsmt
`;

/** Units without identifier, also in pairs with "level" or "floor". */
export const US_LONE_UNITS = `lobby lbby basement bsmt front frnt rear side penthouse ph lower upper lowr uppr ground mezzanine level`;

/** Numbers written as words that open an address ("One Busch Place"). */
export const NUMBER_WORDS = `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty`;

/** Saints in names of North American cities. */
export const SAINTS = `
louis paul petersburg pete charles joseph george cloud augustine simons johns john marys mary albans clair francis helena helens ignatius james johnsbury martinville matthews michael michaels peter peters robert
stephen stephens thomas anthony ann anne bernard catharines jerome joe leo leonard libory maries paris regis rose clairsville bonaventure hyacinthe jean sauveur bruno lambert eustache hubert laurent
`;
