// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
customer_no: 고객번호|회원번호
given: 이름
family: 성
full: 성명|고객명|이름
email: 이메일|전자우편
phone: 전화번호|연락처
mobile: 휴대폰|휴대전화
landline: 집전화|유선전화
street: 도로명|도로명주소
postcode: 우편번호
city: 시군구|도시
region: 시도
country: 국가
address: 주소|전체주소
company: 회사명|소속
job: 직책
birth: 생년월일|생일
birth_year: 출생년도
birth_month: 출생월
birth_day: 출생일
sex: 성별
created: 가입일|등록일
updated: 수정일
consent: 수신동의
loyalty: 카드번호
household: 세대번호
segment: 등급
store: 매장
note: 비고|메모
amount: 구매금액
`;
