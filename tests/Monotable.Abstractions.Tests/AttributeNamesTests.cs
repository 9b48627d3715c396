using System.Text;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Abstractions.Tests;

public sealed class AttributeNamesTests
{
    [Fact]
    public void Names_are_found_wherever_they_are_looked_for_first_and_others_are_not() => Seeded.Run(static random =>
    {
        for (var round = 0; round < 200; round++)
        {
            // Short names of few letters, so that many share their length and the bytes that are hashed.
            string[] all = [.. Enumerable.Range(0, random.Next(200)).Select(_ => Text(random)).Distinct()];
            var known = all[..random.Next(all.Length + 1)];
            var names = new AttributeNames(known);
            foreach (var name in all)
            {
                var place = Array.IndexOf(known, name);
                var expected = random.Next(-1, known.Length + 2);
                Assert.Equal(place, names.IndexOf(name, expected));
                Assert.Equal(place, names.IndexOf(Encoding.UTF8.GetBytes(name), expected));
            }
        }
    });

    private static string Text(Random random) => new(random.GetItems("abä".AsSpan(), random.Next(7)));
}
