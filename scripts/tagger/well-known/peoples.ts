/** Peoples, languages and faiths, by their adjectives, from memory. */
export const peoples = `
American, Americans, British, Brits, Brit, English, Scottish, Scots, Welsh, Irish, European, Europeans, French, German, Germans, Italian, Italians, Spanish, Portuguese, Dutch,
Belgian, Swiss, Austrian, Greek, Greeks, Turkish, Turks, Russian, Russians, Ukrainian, Polish, Czech, Hungarian, Romanian, Bulgarian, Serbian, Croatian, Bosnian, Albanian,
Swedish, Norwegian, Danish, Finnish, Icelandic, Estonian, Latvian, Lithuanian, Israeli, Israelis, Palestinian, Palestinians, Arab, Arabs, Arabic, Syrian, Syrians, Iraqi,
Iraqis, Iranian, Iranians, Persian, Saudi, Saudis, Yemeni, Lebanese, Egyptian, Egyptians, Libyan, Tunisian, Moroccan, Algerian, African, Africans, South African, Nigerian,
Kenyan, Ethiopian, Somali, Ghanaian, Indian, Indians, Pakistani, Pakistanis, Afghan, Afghans, Bangladeshi, Sri Lankan, Nepalese, Tibetan, Chinese, Japanese, Korean,
North Korean, South Korean, Vietnamese, Thai, Filipino, Filipinos, Indonesian, Malaysian, Singaporean, Australian, Australians, Aussie, Canadian, Canadians, Mexican, Mexicans,
Cuban, Cubans, Brazilian, Argentine, Argentinian, Colombian, Venezuelan, Peruvian, Chilean, Jamaican, Haitian, Puerto Rican, Hispanic, Hispanics, Latino, Latinos, Latina,
Asian, Asians, Caucasian, Native American, African American, African Americans, African-American, Asian American, Jewish, Jews, Jew, Muslims, Islam, Islamist, Christian,
Christians, Christianity, Catholic, Catholics, Protestant, Baptist, Mormon, Mormons, Evangelical, Hindu, Hindus, Hinduism, Buddhist, Buddhism, Sikh, Sikhs, Sunni, Shia, Shiite,
Kurdish, Kurds, Hebrew, Latin, Mandarin, Cantonese, Hindi, Urdu, Roman, Romans, Victorian, Soviet, Nazi, Communist, Communists, Democratic, Republican, Texan, Californian,
New Yorker, New Yorkers, Londoner, Parisian, Western, Nordic, Zulu
`
