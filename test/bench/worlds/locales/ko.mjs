import { between, makeLocale, pick } from './machinery.mjs';

const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k k n n n t l k m p l l p l m p p t t ng t t k t p t'.split(' ');
const FAMILY = {
  김: 'Kim',
  이: 'Lee',
  박: 'Park',
  최: 'Choi',
  정: 'Jung',
  강: 'Kang',
  조: 'Cho',
  윤: 'Yoon',
  임: 'Lim',
  신: 'Shin',
  오: 'Oh',
  유: 'Yoo',
};

/** Revised romanisation, syllable by syllable; the great family names as people write them. */
function romanised(text) {
  const plain = (sound) => (sound === '_' ? '' : sound);
  const word = [...text].map((syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) return syllable;
    return plain(INITIALS[Math.floor(code / 588)]) + VOWELS[Math.floor((code % 588) / 28)] + plain(FINALS[code % 28]);
  });
  const joined = word.join('');
  return FAMILY[text] ?? joined.charAt(0).toUpperCase() + joined.slice(1);
}

// Korean family names are few (under 300, fifteen of them for two thirds of all people): the tail is not composed.
export const ko = makeLocale({
  code: 'ko',
  country: 'KR',
  language: 'ko',
  script: 'Hang',
  order: 'family-first',
  given: {
    f: [
      '영자 정자 순자 영숙 영희 정숙 순옥 명숙 옥순 춘자 경자 말순 복순 금자 영순 정순 미자 경숙 숙자 옥자',
      '미경 은주 지영 은영 현주 미숙 은정 혜경 수진 경희 미영 은경 현정 지은 선영 윤정 정희 유미 소영 혜진',
      '서연 민지 수빈 지민 지우 서윤 예은 하은 유진 수민 채원 다은 예린 지원 하윤 은서 가은 소율 나연 아영',
    ],
    m: [
      '영수 영호 영철 정호 광수 영식 상철 병철 종수 성호 정웅 춘식 만수 동수 기철 용식 대식 명수 재호 순철',
      '성민 정훈 상훈 준호 동현 성훈 진호 재영 승현 영진 현우 종현 기영 상현 경호 태영 성진 민수 재현 석진',
      '민준 서준 예준 도윤 주원 시우 지호 준서 현우 건우 우진 지훈 민재 승민 준혁 태현 윤호 은우 재윤 시윤',
    ],
  },
  nicknames: '영희=희야 민준=준이 지영=영이 서연=연이 영철=철이 수진=진이',
  family: {
    head: '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 류 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길',
    tail: [
      '연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 봉 경 사 부 가 복 태 목 형 계 피 두 감 음 빈 동 온 호 범 승 남궁 황보 제갈 선우 사공 서문 독고',
    ],
    share: 0.02,
  },
  latin: (text) => text.split(' ').map(romanised).join(' '),
  places: {
    cities: `서울특별시|서울특별시|11|06### 04### 03### 07###|2|강남구,마포구,종로구,송파구
      부산광역시|부산광역시|26|48### 47###|51|해운대구,부산진구
      인천광역시|인천광역시|28|21### 22###|32|남동구,부평구
      대구광역시|대구광역시|27|41### 42###|53|수성구,달서구
      대전광역시|대전광역시|30|34### 35###|42|유성구,서구
      광주광역시|광주광역시|29|61### 62###|62|북구,광산구
      울산광역시|울산광역시|31|44###|52|남구
      세종특별자치시|세종특별자치시|50|30###|44
      수원시|경기도|41|16###|31|영통구,팔달구
      성남시|경기도|41|13###|31|분당구
      고양시|경기도|41|10###|31|일산동구
      용인시|경기도|41|17###|31|기흥구
      부천시|경기도|41|14###|32
      안산시|경기도|41|15###|31
      청주시|충청북도|43|28###|43|흥덕구
      전주시|전북특별자치도|45|54### 55###|63|완산구
      천안시|충청남도|44|31###|41|서북구
      창원시|경상남도|48|51###|55|성산구
      포항시|경상북도|47|37###|54|남구
      제주시|제주특별자치도|49|63###|64
      김해시|경상남도|48|50###|55
      평택시|경기도|41|17###|31
      안양시|경기도|41|14###|31|동안구
      남양주시|경기도|41|12###|31
      의정부시|경기도|41|11###|31
      춘천시|강원특별자치도|42|24###|33
      원주시|강원특별자치도|42|26###|33
      여수시|전라남도|46|59###|61
      순천시|전라남도|46|57###|61
      목포시|전라남도|46|58###|61
      구미시|경상북도|47|39###|54`,
    villages: {
      names: ['동 서 남 북 신 대 청 금 화 영', '산 천 송 평 강 양 주 덕 암 포', '군 면 읍 군'],
      areas: `전라남도|46|58###|61
        경상북도|47|36### 38###|54
        충청남도|44|32### 33###|41
        강원특별자치도|42|25###|33`,
    },
  },
  streets: {
    head: '중앙로 세종대로 강남대로 테헤란로 시청로 역전로 학교길 공원로 평화로 번영로 충장로 남산길',
    tail: ['한 동 서 남 북 신 대 청 금 화', '빛 산 강 마을 솔 별 꽃 샘 들 숲 바다', '로 로 길 대로'],
  },
  houseNumber: (random) =>
    random() < 0.3 ? `${between(random, 1, 180)}-${between(random, 1, 30)}` : String(between(random, 1, 320)),
  unit: (random) =>
    pick(random, [
      `${between(random, 101, 130)}동 ${between(random, 1, 25)}0${between(random, 1, 6)}호`,
      `${between(random, 1, 9)}층`,
    ]),
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, region, district }) =>
    `${region === city ? '' : `${region} `}${city}${district ? ` ${district}` : ''} ${street} ${house}${unit ? `, ${unit}` : ''}`,
  phone: {
    callingCode: '82',
    trunk: '0',
    mobiles: ['+8210[2-46-9]#######'],
    landline: (area) => `+82${area}${area === '2' ? '[2-8]#######' : '[2-8]######'}`,
    formats: [
      ['10', '0##-####-####'],
      ['2', '0#-####-####'],
      ['', '0##-###-####'],
    ],
  },
  companies: {
    names: '한빛 대한 미래 서광 동아 삼진 우리 태양 한솔 새한 대양 금호산 하나로 청솔 신화 누리 동방 세종 백두 가온',
    trades: '상사 건설 물산 전자 식품 정보통신 산업 무역 테크 물류 의료기 디자인 섬유 기계',
    forms: '주식회사 (주) 유한회사',
    write: ({ first, trade, form }) => (form === '(주)' ? `(주)${first}${trade}` : `${form} ${first}${trade}`),
  },
  mails: 'naver.com gmail.com daum.net hanmail.net nate.com kakao.com korea.com hotmail.com',
  titles: { f: '님', m: '님' },
  dateFormats: ['yyyy-MM-dd', 'yyyy.MM.dd', 'yyyy년 M월 d일'],
  currency: 'KRW',
  jobs: '회사원 대리 과장 부장 대표이사 교사 간호사 엔지니어 의사 변호사 공무원 주부 학생 자영업 디자이너 개발자 약사 회계사 영업사원 은퇴',
});
