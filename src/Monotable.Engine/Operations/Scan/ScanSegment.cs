using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Scan;

/// <summary>One of the equal parts into which a parallel scan cuts the hashes of partition keys.</summary>
internal readonly record struct ScanSegment(uint Number, uint Total)
{
    /// <summary>Gets the place where the segment starts.</summary>
    public Cut Start => Cut.BeforeHash(FirstHash(Number));

    /// <summary>Gets the place where the next one starts.</summary>
    public Cut End => Number + 1 == Total ? Cut.End : Cut.BeforeHash(FirstHash(Number + 1));

    public static ScanSegment Read(ScanRequest request, TextLayer layer)
    {
        switch (request.Segment, request.TotalSegments)
        {
            case (null, null):
                return new(0, 1);
            case (null, _):
                throw layer.Fault(ServiceTexts.TotalWithoutSegment);
            case (_, null):
                throw layer.Fault(ServiceTexts.SegmentWithoutTotal);
            case ({ } segment, { } total):
                return segment < total
                    ? new((uint)segment, (uint)total)
                    : throw layer.Fault(ServiceTexts.SegmentTooLarge(segment, total));
        }
    }

    public bool Contains(EntryKey key) => (uint)((ulong)key.PartitionHash * Total >> 32) == Number;

    private uint FirstHash(uint number) => (uint)((((ulong)number << 32) + Total - 1) / Total);
}
