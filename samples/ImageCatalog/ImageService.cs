using ImageCatalog.Model;
using Monotable;

namespace ImageCatalog;

/// <summary>A day of the image service: images are stored and found, sessions expire, operations are counted.</summary>
internal static class ImageService
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = DateOnly.FromDateTime(Now.UtcDateTime);

    public static async Task RunAsync(ImageCatalogTable catalog)
    {
        await ImagesAsync(catalog);
        await SessionsAsync(catalog);
        await CountersAsync(catalog);
    }

    private static async Task ImagesAsync(ImageCatalogTable catalog)
    {
        Report.Title("Images");
        IReadOnlyList<ImageMetadata> images =
        [
            NewImage(1, "ada", 0, 2_411_008, "harbour", "morning"),
            NewImage(2, "ada", -1, 1_870_113, "harbour"),
            NewImage(3, "ada", -40, 990_410),
            NewImage(4, "ben", -3, 3_004_887, "mountains", "morning"),
        ];
        (await catalog.BatchWriteAsync(images.Select(catalog.Images.Put))).ThrowIfIncomplete();

        var stored = await catalog.Images.GetAsync(images[0].ImageId);
        Report.Expect(
            stored is not null && stored with { Tags = images[0].Tags } == images[0] && stored.Tags.SetEquals(images[0].Tags),
            "the image reads back as it was");
        Report.Line($"{images.Count} images stored; {stored!.Location} has {stored.SizeBytes:N0} bytes.");

        var recent = await catalog.Images.ByOwner("ada").Date.AtLeast(Today.AddDays(-7)).Descending().ToListAsync();
        Report.Expect(recent.Select(static image => image.Date).SequenceEqual([Today, Today.AddDays(-1)]), "two images of Ada this week");
        Report.Line($"Ada's images of the last week: {string.Join(" and ", recent.Select(static image => image.Location))}.");

        var tagged = await catalog.Images.ByOwner("ada").Filter(i => i.Tags.Contains("harbour") && i.SizeBytes > 2_000_000).ToListAsync();
        Report.Expect(tagged is [{ SizeBytes: 2_411_008 }], "one large image of the harbour");
        Report.Line($"Of these, large and tagged 'harbour': {tagged.Count}.");
    }

    private static async Task SessionsAsync(ImageCatalogTable catalog)
    {
        Report.Title("Sessions");
        IReadOnlyList<UserSession> sessions =
            [NewSession("ada", "s1", -300), NewSession("ada", "s2", -20), NewSession("ben", "s3", -90), NewSession("ben", "s4", -1)];
        (await catalog.BatchWriteAsync(sessions.Select(catalog.UserSessions.Put))).ThrowIfIncomplete();

        // On AWS, time to live on the attribute "ttl" does this by itself, within days; a service that needs it at once asks the index.
        var expired = await catalog.UserSessions.ByExpiry().ExpiresAt.AtMost(Now).ToListAsync();
        Report.Expect(expired.Select(static session => session.SessionId).SequenceEqual(["s1", "s3"]), "two sessions have expired");
        var deletes = expired.Select(session => catalog.UserSessions.Delete(session.UserId, session.SessionId));
        (await catalog.BatchWriteAsync(deletes)).ThrowIfIncomplete();
        Report.Line($"Expired and deleted: {string.Join(", ", expired.Select(static session => $"{session.SessionId} of {session.UserId}"))}.");

        var next = await catalog.UserSessions.Update("ada", "s2").SetByExpiry(Now.AddHours(1)).ReturningNew().ExecuteAsync();
        Report.Expect(next?.ExpiresAt == Now.AddHours(1), "Ada's session is prolonged");
        Report.Line($"Prolonged: {next!.SessionId} of {next.UserId}, to {next.ExpiresAt:HH:mm} UTC.");
    }

    private static async Task CountersAsync(ImageCatalogTable catalog)
    {
        Report.Title("Counters");
        var before = await catalog.OperationCounters.GetAsync("upload", Today) ?? new() { Operation = "upload", Day = Today };
        await Parallel.ForAsync(0, 50, async (_, token) =>
            await catalog.OperationCounters.Update("upload", Today).Add(c => c.Calls, 1L).Add(c => c.Bytes, 4096L).OrCreate().ExecuteAsync(token));
        var after = await catalog.OperationCounters.GetAsync(new OperationCounterKey("upload", Today), ReadOptions.Consistent);
        Report.Expect(after == before with { Calls = before.Calls + 50, Bytes = before.Bytes + 204_800 }, "50 uploads more");
        Report.Line($"Uploads counted by 50 updates at the same time: {after!.Calls - before.Calls}, {after.Bytes - before.Bytes:N0} bytes.");
    }

    private static ImageMetadata NewImage(int number, string owner, int day, long sizeBytes, params string[] tags) => new()
    {
        ImageId = new Guid(number, 0, 0, new byte[8]),
        Owner = owner,
        Date = Today.AddDays(day),
        Location = new Uri(FormattableString.Invariant($"https://images.example.com/{owner}/{number:000}.jpg")),
        SizeBytes = sizeBytes,
        Tags = tags.ToHashSet(),
    };

    // Sessions hold for an hour.
    private static UserSession NewSession(string userId, string sessionId, int startedMinutes) => new()
    {
        UserId = userId,
        SessionId = sessionId,
        StartedAt = Now.AddMinutes(startedMinutes),
        ExpiresAt = Now.AddMinutes(startedMinutes + 60),
    };
}
