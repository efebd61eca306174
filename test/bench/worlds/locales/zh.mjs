import { between, list, makeLocale, pick, transliterator } from './machinery.mjs';

// Chinese family names are few: a hundred carry most people and a tail of some hundreds the rest; none is composed.
const HEAD =
  '王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 吴:wu 周:zhou 徐:xu 孙:sun 马:ma 朱:zhu 胡:hu 郭:guo 何:he 林:lin 高:gao 罗:luo 郑:zheng 梁:liang 谢:xie 宋:song 唐:tang 许:xu 韩:han 邓:deng 冯:feng 曹:cao 彭:peng 曾:zeng 肖:xiao 田:tian 董:dong 潘:pan 袁:yuan 蔡:cai 蒋:jiang 余:yu 于:yu 杜:du 叶:ye 程:cheng 魏:wei 苏:su 吕:lv 丁:ding 任:ren 卢:lu 姚:yao 沈:shen 钟:zhong 姜:jiang 崔:cui 谭:tan 陆:lu 范:fan 汪:wang 廖:liao 石:shi 金:jin 韦:wei 贾:jia 夏:xia 付:fu 方:fang 邹:zou 熊:xiong 白:bai 孟:meng 秦:qin 邱:qiu 侯:hou 江:jiang 尹:yin 薛:xue 闫:yan 段:duan 雷:lei 龙:long 黎:li 史:shi 陶:tao 贺:he 毛:mao 郝:hao 顾:gu 龚:gong 邵:shao 万:wan 覃:qin 武:wu 钱:qian 戴:dai 严:yan 莫:mo 孔:kong 向:xiang 常:chang';
const TAIL =
  '汤:tang 康:kang 易:yi 乔:qiao 赖:lai 文:wen 施:shi 洪:hong 辛:xin 柯:ke 庄:zhuang 温:wen 牛:niu 樊:fan 葛:ge 邢:xing 安:an 齐:qi 伍:wu 庞:pang 颜:yan 倪:ni 聂:nie 章:zhang 鲁:lu 岳:yue 翟:zhai 殷:yin 詹:zhan 申:shen 欧:ou 耿:geng 关:guan 兰:lan 焦:jiao 俞:yu 左:zuo 柳:liu 甘:gan 祝:zhu 包:bao 宁:ning 尚:shang 符:fu 舒:shu 阮:ruan 纪:ji 梅:mei 童:tong 凌:ling 毕:bi 单:shan 裴:pei 霍:huo 成:cheng 苗:miao 谷:gu 曲:qu 盛:sheng 冉:ran 翁:weng 蓝:lan 骆:luo 路:lu 游:you 靳:jin 辛:xin 欧阳:ouyang 管:guan 柴:chai 蒙:meng 鲍:bao 华:hua 喻:yu 祁:qi 房:fang 滕:teng 屈:qu 饶:rao 解:xie 牟:mu 艾:ai 尤:you 时:shi 穆:mu 农:nong 司:si 古:gu 吉:ji 卓:zhuo 车:che 简:jian 连:lian 缪:miao 项:xiang 麦:mai 褚:chu 窦:dou 司马:sima 上官:shangguan 诸葛:zhuge';
const GIVEN = {
  f: [
    '秀英:xiuying 桂英:guiying 玉兰:yulan 秀兰:xiulan 桂兰:guilan 凤英:fengying 玉珍:yuzhen 淑珍:shuzhen 素珍:suzhen 兰英:lanying 玉英:yuying 淑华:shuhua 桂珍:guizhen 翠花:cuihua',
    '丽:li 敏:min 静:jing 艳:yan 娟:juan 霞:xia 红:hong 燕:yan 玲:ling 芳:fang 娜:na 丹:dan 萍:ping 丽华:lihua 海燕:haiyan 春梅:chunmei 晓红:xiaohong 建华:jianhua 慧:hui 莉:li',
    '婷:ting 雪:xue 欣怡:xinyi 梓涵:zihan 诗涵:shihan 雨桐:yutong 佳怡:jiayi 思雨:siyu 梦瑶:mengyao 子涵:zihan 一诺:yinuo 雅婷:yating 雨欣:yuxin 晨曦:chenxi 可欣:kexin 语嫣:yuyan 佳琪:jiaqi 倩:qian',
  ],
  m: [
    '建国:jianguo 建华:jianhua 国强:guoqiang 志明:zhiming 德华:dehua 福生:fusheng 玉明:yuming 文华:wenhua 振华:zhenhua 永福:yongfu 世杰:shijie 金龙:jinlong 国华:guohua 明:ming',
    '伟:wei 强:qiang 军:jun 磊:lei 勇:yong 涛:tao 杰:jie 斌:bin 波:bo 辉:hui 刚:gang 鹏:peng 超:chao 志强:zhiqiang 建军:jianjun 海涛:haitao 俊:jun 峰:feng 晓东:xiaodong 立:li',
    '浩:hao 宇:yu 浩然:haoran 子轩:zixuan 宇轩:yuxuan 俊杰:junjie 梓豪:zihao 博文:bowen 一鸣:yiming 天宇:tianyu 嘉豪:jiahao 明轩:mingxuan 睿:rui 晨:chen 子墨:zimo 思远:siyuan 奕辰:yichen 家明:jiaming',
  ],
};
/** Area codes of three digits behind which eight follow. */
const EIGHT_DIGITS = list('531 755 571 512 371 731 532 411 591 551 871 451 431 311 791 574 510');
const WORDS = [HEAD, TAIL, ...GIVEN.f, ...GIVEN.m].flatMap(list);

const base = makeLocale({
  code: 'zh',
  country: 'CN',
  language: 'zh',
  script: 'Hans',
  order: 'family-first',
  given: GIVEN,
  nicknames: '建国=老国 丽=小丽 伟=小伟 芳=阿芳 强=阿强 敏=小敏',
  family: { head: HEAD, tail: [TAIL], share: 0.14 },
  latin: transliterator(WORDS),
  places: {
    cities: `北京市|北京市|BJ|1000## 1001##|10|朝阳区,海淀区,东城区
      上海市|上海市|SH|2000## 2001##|21|浦东新区,徐汇区,静安区
      广州市|广东省|GD|5100## 5106##|20|天河区,越秀区
      深圳市|广东省|GD|5180##|755|南山区,福田区
      成都市|四川省|SC|6100##|28|武侯区,锦江区
      重庆市|重庆市|CQ|4000##|23|渝北区
      杭州市|浙江省|ZJ|3100##|571|西湖区
      武汉市|湖北省|HB|4300##|27|武昌区
      西安市|陕西省|SN|7100##|29|雁塔区
      南京市|江苏省|JS|2100##|25|鼓楼区
      天津市|天津市|TJ|3000##|22|南开区
      苏州市|江苏省|JS|2150##|512|姑苏区
      郑州市|河南省|HA|4500##|371|金水区
      长沙市|湖南省|HN|4100##|731|岳麓区
      沈阳市|辽宁省|LN|1100##|24|和平区
      青岛市|山东省|SD|2660##|532|市南区
      大连市|辽宁省|LN|1160##|411|中山区
      济南市|山东省|SD|2500##|531|历下区
      厦门市|福建省|FJ|3610##|592|思明区
      福州市|福建省|FJ|3500##|591|鼓楼区
      合肥市|安徽省|AH|2300##|551|蜀山区
      昆明市|云南省|YN|6500##|871|五华区
      哈尔滨市|黑龙江省|HL|1500##|451|南岗区
      长春市|吉林省|JL|1300##|431|朝阳区
      石家庄市|河北省|HE|0500##|311|长安区
      南昌市|江西省|JX|3300##|791|东湖区
      贵阳市|贵州省|GZ|5500##|851|云岩区
      南宁市|广西壮族自治区|GX|5300##|771|青秀区
      太原市|山西省|SX|0300##|351|小店区
      兰州市|甘肃省|GS|7300##|931|城关区
      宁波市|浙江省|ZJ|3150##|574|海曙区
      无锡市|江苏省|JS|2140##|510|梁溪区`,
    villages: {
      names: ['东 西 南 北 大 小 新 上 下 白 青 红', '山 河 湖 桥 庄 塘 沟 岭 溪 泉 坪', '镇 乡 村 县 镇'],
      areas: `河南省|HA|4640## 4760##|376
        四川省|SC|6370## 6440##|817
        山东省|SD|2740## 2770##|530
        安徽省|AH|2360##|558
        湖南省|HN|4220##|739`,
    },
  },
  streets: {
    head: '人民路 中山路 解放路 建设路 和平路 新华路 文化路 胜利路 长江路 北京路 南京路 光明路 学府路 迎宾大道 朝阳街',
    tail: ['东 西 南 北 中 大', '湖 山 河 桥 园 门 城 海 江 龙 凤 华 安 宁', '路 路 街 大道 巷'],
  },
  houseNumber: (random) => `${between(random, 1, 320)}号`,
  unit: (random) => `${between(random, 1, 20)}栋${between(random, 1, 30)}0${between(random, 1, 6)}室`,
  addressLine: ({ street, house, unit }) => `${street}${house}${unit ?? ''}`,
  fullAddress: ({ street, house, unit, city, region, district }) =>
    `${region === city ? '' : region}${city}${district ?? ''}${street}${house}${unit ?? ''}`,
  phone: {
    callingCode: '86',
    trunk: '',
    mobiles: [
      '+86138########',
      '+86139########',
      '+86136########',
      '+86150########',
      '+86158########',
      '+86186########',
      '+86188########',
      '+86177########',
    ],
    landline: (area) => `+86${area}88${area.length === 2 || EIGHT_DIGITS.includes(area) ? '######' : '#####'}`,
    formats: [
      ['1', '### #### ####'],
      ['2', '0##-########'],
      ['10', '0##-########'],
      ['', '0###-#######'],
    ],
  },
  companies: {
    names: '华夏 东方 长城 金龙 宏达 天元 中兴 盛世 海天 鑫源 恒通 瑞丰 博远 万家 佳和 明珠 汇丰源 星辰 永泰 新世纪',
    trades: '科技 贸易 建筑 物流 食品 电子 服装 机械 装饰 咨询 实业 广告 旅游 医药',
    forms: '有限公司 有限责任公司 股份有限公司 集团',
    write: ({ first, trade, form }) => `${first}${trade}${form}`,
  },
  mails: 'qq.com 163.com 126.com sina.com gmail.com sohu.com foxmail.com 139.com',
  titles: { f: '女士', m: '先生' },
  dateFormats: ['yyyy-MM-dd', 'yyyy/MM/dd', 'yyyy年M月d日'],
  currency: 'CNY',
  jobs: '会计 教师 护士 工程师 经理 销售经理 医生 律师 司机 学生 退休 总经理 程序员 设计师 职员 店长 采购 技术员 公务员 厨师',
});

/** A given name of the list, or two characters of it put together, so that they are as varied as the family names are few. */
const CHARACTERS =
  '文 明 志 海 国 春 晓 玉 建 宏 永 家 雅 子 思 佳 天 雨 德 新 立 云 景 瑞 嘉 学 林 华 军 平 英 荣 龙 阳 宁 光 清 兴 成 良'.split(
    ' ',
  );
const PINYIN =
  '文:wen 志:zhi 海:hai 国:guo 春:chun 晓:xiao 玉:yu 建:jian 宏:hong 永:yong 家:jia 雅:ya 子:zi 思:si 佳:jia 天:tian 雨:yu 德:de 新:xin 立:li 云:yun 景:jing 瑞:rui 嘉:jia 学:xue 荣:rong 龙:long 阳:yang 光:guang 清:qing 兴:xing 良:liang 平:ping 英:ying';

export const zh = Object.freeze({
  ...base,
  given: (random, who) =>
    random() < 0.45 ? base.given(random, who) : `${pick(random, CHARACTERS)}${pick(random, CHARACTERS)}`,
  latin: transliterator([...list(PINYIN), ...WORDS]),
});
