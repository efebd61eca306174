import { between, list, makeLocale, pick, transliterator } from './machinery.mjs';

const FAMILY = {
  head: '佐藤:Sato 鈴木:Suzuki 高橋:Takahashi 田中:Tanaka 伊藤:Ito 渡辺:Watanabe 山本:Yamamoto 中村:Nakamura 小林:Kobayashi 加藤:Kato 吉田:Yoshida 山田:Yamada 佐々木:Sasaki 山口:Yamaguchi 松本:Matsumoto 井上:Inoue 木村:Kimura 林:Hayashi 斎藤:Saito 清水:Shimizu 山崎:Yamazaki 森:Mori 池田:Ikeda 橋本:Hashimoto 阿部:Abe 石川:Ishikawa 山下:Yamashita 中島:Nakajima 石井:Ishii 小川:Ogawa 前田:Maeda 岡田:Okada 長谷川:Hasegawa 藤田:Fujita 後藤:Goto 近藤:Kondo 村上:Murakami 遠藤:Endo 青木:Aoki 坂本:Sakamoto 斉藤:Saito 福田:Fukuda 太田:Ota 西村:Nishimura 藤井:Fujii 金子:Kaneko 岡本:Okamoto 藤原:Fujiwara 中野:Nakano 三浦:Miura 原田:Harada 中川:Nakagawa 松田:Matsuda 竹内:Takeuchi 小野:Ono 田村:Tamura 中山:Nakayama 和田:Wada 石田:Ishida 森田:Morita 上田:Ueda 原:Hara',
  tail: [
    '_ _ _ 大:o 小:ko 上:kami 下:shimo 東:higashi 西:nishi 南:minami 北:kita 新:shin 古:furu 本:moto 奥:oku 真:ma 久:ku 長:naga 高:taka',
    '赤:aka 秋:aki 浅:asa 足:ashi 荒:ara 有:ari 安:yasu 飯:ii 泉:izumi 市:ichi 岩:iwa 植:ue 牛:ushi 内:uchi 海:umi 梅:ume 江:e 榎:eno 遠:to 尾:o 笠:kasa 柏:kashi 片:kata 桂:katsura 鎌:kama 亀:kame 川:kawa 菊:kiku 岸:kishi 木:ki 桐:kiri 草:kusa 熊:kuma 倉:kura 栗:kuri 黒:kuro 桑:kuwa 駒:koma 桜:sakura 笹:sasa 澤:sawa 塩:shio 柴:shiba 島:shima 白:shiro 杉:sugi 須:su 瀬:se 関:seki 園:sono 竹:take 谷:tani 玉:tama 丹:tan 千:chi 土:tsuchi 津:tsu 鶴:tsuru 寺:tera 戸:to 豊:toyo 鳥:tori 永:naga 成:nari 野:no 萩:hagi 浜:hama 早:haya 樋:hi 平:hira 深:fuka 星:hoshi 細:hoso 堀:hori 牧:maki 増:masu 松:matsu 丸:maru 宮:miya 向:mukai 室:muro 森:mori 矢:ya 柳:yanagi 湯:yu 吉:yoshi 若:waka 鷲:washi',
    '田:ta 井:i 村:mura 山:yama 川:kawa 島:shima 原:hara 野:no 沢:zawa 口:guchi 本:moto 崎:zaki 橋:hashi 谷:ya 岡:oka 木:ki 下:shita 上:gami 林:bayashi 森:mori 坂:saka 倉:kura 塚:zuka 田代:tashiro 見:mi 瀬:se 戸:do 浦:ura 越:koshi 内:uchi 尾:o 根:ne 波:nami 沼:numa 池:ike 垣:gaki 葉:ba 城:shiro 津:tsu 部:be',
  ],
};
const GIVEN = {
  f: [
    '和子:Kazuko 幸子:Sachiko 節子:Setsuko 洋子:Yoko 恵子:Keiko 京子:Kyoko 弘子:Hiroko 悦子:Etsuko 美智子:Michiko 文子:Fumiko 久子:Hisako 千代子:Chiyoko トシ子:Toshiko キヨ:Kiyo ハル:Haru 静子:Shizuko 光子:Mitsuko 敏子:Toshiko 芳子:Yoshiko 照子:Teruko',
    '由美子:Yumiko 真由美:Mayumi 明美:Akemi 直美:Naomi 久美子:Kumiko 智子:Tomoko 裕子:Yuko 陽子:Yoko 香織:Kaori 優子:Yuko 純子:Junko 美穂:Miho 理恵:Rie 恵美:Emi 千春:Chiharu 美香:Mika 麻衣:Mai 典子:Noriko 裕美:Hiromi 順子:Junko',
    '美咲:Misaki 愛:Ai 彩:Aya 葵:Aoi 陽菜:Hina 結衣:Yui さくら:Sakura 七海:Nanami 優奈:Yuna 結菜:Yuina 莉子:Riko 凛:Rin 美月:Mizuki 遥:Haruka 萌:Moe 楓:Kaede 千夏:Chinatsu 琴音:Kotone 花音:Kanon 未来:Miku',
  ],
  m: [
    '茂:Shigeru 実:Minoru 清:Kiyoshi 勇:Isamu 正:Tadashi 進:Susumu 昭:Akira 博:Hiroshi 弘:Hiroshi 武:Takeshi 勝:Masaru 三郎:Saburo 正雄:Masao 義雄:Yoshio 隆:Takashi 修:Osamu 豊:Yutaka 昇:Noboru 和夫:Kazuo 正男:Masao',
    '浩:Hiroshi 誠:Makoto 健一:Kenichi 直樹:Naoki 哲也:Tetsuya 和彦:Kazuhiko 浩二:Koji 剛:Tsuyoshi 学:Manabu 秀樹:Hideki 雅彦:Masahiko 大輔:Daisuke 智:Satoshi 健:Ken 徹:Toru 英樹:Hideki 隆司:Takashi 俊之:Toshiyuki 康弘:Yasuhiro 竜也:Tatsuya',
    '翔太:Shota 拓海:Takumi 大樹:Daiki 蓮:Ren 翔:Sho 大翔:Hiroto 悠斗:Yuto 陸:Riku 颯太:Sota 健太:Kenta 優太:Yuta 海斗:Kaito 駿:Shun 樹:Itsuki 悠真:Yuma 湊:Minato 直人:Naoto 航:Wataru 亮:Ryo 大和:Yamato',
  ],
};
const PLACES = '東京:Tokyo 大阪:Osaka 京都:Kyoto 横浜:Yokohama';
// Of two readings for one character the one of the whole name counts: whole names go last.
const WORDS = [
  ...FAMILY.tail.flatMap(list),
  ...list(FAMILY.head),
  ...GIVEN.f.flatMap(list),
  ...GIVEN.m.flatMap(list),
  ...list(PLACES),
];

export const ja = makeLocale({
  code: 'ja',
  country: 'JP',
  language: 'ja',
  script: 'Jpan',
  order: 'family-first',
  given: GIVEN,
  nicknames: '美智子=ミチコ 翔太=ショウ さくら=サクラ 健太=ケンタ 大輔=ダイ 優子=ユウ',
  family: FAMILY,
  latin: transliterator(WORDS),
  places: {
    cities: `千代田区|東京都|13|100-00## 101-00##|3
      世田谷区|東京都|13|154-00## 157-00##|3
      練馬区|東京都|13|176-00## 177-00##|3
      大田区|東京都|13|144-00## 146-00##|3
      江戸川区|東京都|13|132-00## 134-00##|3
      横浜市|神奈川県|14|220-00## 231-00##|45
      大阪市|大阪府|27|530-00## 541-00## 543-00##|6
      名古屋市|愛知県|23|450-00## 460-00##|52
      札幌市|北海道|01|060-00## 064-08##|11
      福岡市|福岡県|40|810-00## 812-00##|92
      川崎市|神奈川県|14|210-00## 213-00##|44
      神戸市|兵庫県|28|650-00## 651-00##|78
      京都市|京都府|26|600-8### 604-8###|75
      さいたま市|埼玉県|11|330-00## 336-00##|48
      広島市|広島県|34|730-00## 732-00##|82
      仙台市|宮城県|04|980-00## 983-00##|22
      千葉市|千葉県|12|260-00##|43
      北九州市|福岡県|40|802-00##|93
      堺市|大阪府|27|590-00##|72
      浜松市|静岡県|22|430-00##|53
      新潟市|新潟県|15|950-00##|25
      熊本市|熊本県|43|860-00##|96
      岡山市|岡山県|33|700-00##|86
      静岡市|静岡県|22|420-00##|54
      鹿児島市|鹿児島県|46|890-00##|99
      宇都宮市|栃木県|09|320-00##|28
      松山市|愛媛県|38|790-00##|89
      金沢市|石川県|17|920-00##|76
      長崎市|長崎県|42|850-00##|95
      大分市|大分県|44|870-00##|97
      那覇市|沖縄県|47|900-00##|98
      秋田市|秋田県|05|010-00##|18`,
    villages: {
      names: ['東 西 南 北 上 下 大 小 新', '川 山 野 田 松 竹 森 島 谷 沢 原', '町 村 市 町'],
      areas: `長野県|20|390-1[0-3]##|26
        山形県|06|990-2[0-3]##|23
        島根県|32|690-0[0-3]##|85
        香川県|37|760-0[01]##|87
        岩手県|03|020-0[1-6]##|19`,
    },
  },
  streets: {
    head: '本町 中央 栄町 緑町 東町 西町 旭町 幸町 南町 北町 大手町 元町 錦町 桜町 若葉',
    tail: [
      '青葉 泉 梅 大 春日 霞 金 亀 川 桜 白 杉 千 高 竹 鶴 富士 松 水 宮 森 柳 若',
      'が丘 台 町 原 野 川 見 通 崎 山',
    ],
  },
  houseNumber: (random) => `${between(random, 1, 8)}-${between(random, 1, 30)}-${between(random, 1, 25)}`,
  unit: (random) =>
    pick(random, [
      `${between(random, 1, 12)}0${between(random, 1, 8)}号室`,
      `コーポ${pick(random, ['さくら', '富士', '青葉'])}${between(random, 101, 305)}`,
      `メゾン緑${between(random, 201, 508)}号`,
    ]),
  addressLine: ({ street, house, unit }) => `${street}${house}${unit ? ` ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode, region }) =>
    `〒${postcode} ${region}${city}${street}${house}${unit ? ` ${unit}` : ''}`,
  phone: {
    callingCode: '81',
    trunk: '0',
    mobiles: ['+8190%#######', '+8180%#######', '+8170%#######'],
    landline: (area) => `+81${area}${area.length === 1 ? '[3-6]#######' : '[25][1-9]#####'}`,
    formats: [
      ['90', '0##-####-####'],
      ['80', '0##-####-####'],
      ['70', '0##-####-####'],
      ['3', '0#-####-####'],
      ['6', '0#-####-####'],
      ['', '0##-###-####'],
    ],
  },
  companies: {
    names: '東洋 日進 大和 富士 三栄 光 旭 平和 朝日 共栄 千代田 桜 双葉 太陽 みらい 新星 協和 若松 東海 瑞穂',
    trades: '工業 商事 建設 電機 運輸 食品 製作所 印刷 不動産 システム 設備 産業 薬品 物流',
    forms: '株式会社 有限会社 合同会社',
    write: ({ first, trade, form, random }) => (random() < 0.6 ? `${form}${first}${trade}` : `${first}${trade}${form}`),
  },
  mails: 'gmail.com yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com hotmail.co.jp icloud.com',
  titles: { f: '様', m: '様' },
  dateFormats: ['yyyy/MM/dd', 'yyyy-MM-dd', 'yyyy年M月d日'],
  currency: 'JPY',
  jobs: '会社員 営業部長 課長 主任 教師 看護師 エンジニア 医師 公務員 主婦 代表取締役 経理 店長 デザイナー 会計士 弁護士 自営業 係長 学生 薬剤師',
});
