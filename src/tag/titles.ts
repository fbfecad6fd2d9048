/** Words that stand before a person's name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `President Vice Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman Governor Gov Gov. Mayor
  Minister Chancellor Secretary Attorney General Gen Gen. Admiral Colonel Col. Captain Sergeant Judge Justice
  Commissioner Chairman Chairwoman Chair Director Administrator Ambassador Spokesperson Spokesman Spokeswoman
  Speaker Leader King Queen Prince Princess Pope Sir Lady Lord Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Professor Prof
  Prof. CEO CTO CFO COO CIO CISO CMO CRO VP SVP EVP Chief Founder Co-founder Cofounder Former Ex Journalist
  Reporter Analyst Host Author Democrat Democrats Republican Republicans Democratic Prime Deputy Assistant
  Officer Detective Agent Coach Father Mother Saint Uncle Aunt Engineer Developer Researcher`.split(/\s+/),
)
