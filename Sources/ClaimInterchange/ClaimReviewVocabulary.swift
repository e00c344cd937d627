/// The names that schema.org gives to properties, as far as fact-check markup uses them.
///
/// Not the whole vocabulary: types that are not listed are not checked, and the lists hold what a review, a claim, a rating and
/// a party can reasonably carry.
enum ClaimReviewVocabulary {
    /// The properties of an object's types together; nil when none of the types is known here.
    static func properties(of types: [String]) -> Set<String>? {
        let known = types.compactMap { byType[$0] }
        guard !known.isEmpty else { return nil }
        return known.reduce(into: []) { $0.formUnion($1) }
    }

    private static let thing = words(
        """
        additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name owner \
        potentialAction sameAs subjectOf url
        """)
    private static let work = thing.union(
        words(
            """
            about abstract accountablePerson acquireLicensePage aggregateRating alternativeHeadline archivedAt associatedMedia \
            audience audio author award character citation comment commentCount conditionsOfAccess contentLocation contentRating \
            contributor copyrightHolder copyrightNotice copyrightYear correction countryOfOrigin creativeWorkStatus creator \
            creditText dateCreated dateModified datePublished discussionUrl editor encoding encodingFormat expires funder funding \
            genre hasPart headline inLanguage interactionStatistic isAccessibleForFree isBasedOn isPartOf keywords license \
            locationCreated mainEntity maintainer mentions producer provider publication publisher publisherImprint \
            publishingPrinciples recordedAt releasedEvent review schemaVersion sdDatePublished sdLicense sdPublisher size \
            sourceOrganization spatial spatialCoverage sponsor temporal temporalCoverage text thumbnail thumbnailUrl translator \
            translationOfWork typicalAgeRange usageInfo version video workExample workTranslation
            """))
    private static let party = thing.union(
        words(
            """
            address affiliation alumniOf award brand contactPoint email event faxNumber funder hasOccupation honorificPrefix \
            honorificSuffix interactionStatistic knowsAbout knowsLanguage memberOf nationality parentOrganization \
            publishingPrinciples sponsor telephone worksFor
            """))
    private static let person = party.union(
        words("additionalName birthDate birthPlace deathDate deathPlace familyName gender givenName jobTitle parent spouse"))
    private static let organization = party.union(
        words(
            """
            actionableFeedbackPolicy areaServed correctionsPolicy department diversityPolicy duns employee ethicsPolicy founder \
            foundingDate foundingLocation legalName location logo masthead member missionCoveragePrioritiesPolicy \
            noBylinesPolicy numberOfEmployees ownershipFundingInfo slogan subOrganization taxID unnamedSourcesPolicy \
            verificationFactCheckingPolicy
            """))
    private static let byType: [String: Set<String>] = [
        "ClaimReview": work.union(
            words(
                """
                associatedClaimReview associatedMediaReview associatedReview claimReviewed itemReviewed negativeNotes positiveNotes \
                reviewAspect reviewBody reviewRating
                """)),
        "Claim": work.union(words("appearance claimInterpreter firstAppearance")),
        "Rating": thing.union(words("author bestRating ratingExplanation ratingValue reviewAspect worstRating")),
        "Person": person, "Organization": organization, "NewsMediaOrganization": organization,
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
